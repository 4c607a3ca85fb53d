import { EPILOGUE } from '../help.js';
import { allCommands, type CommandNode, type OptionNode } from './command-tree.js';

/** The manual page (section 1), in the man(7) macros. @param version of the program */
export function manPage(root: CommandNode, version: string): string {
  const commands = allCommands(root).slice(1);
  const lines = [
    `.\\" Made from the table of options by "screen completion man".`,
    `.TH SCREEN 1 "" "sanctions-screen ${version}" "User Commands"`,
    '.SH NAME',
    'screen, sanctions-screen \\- check customers against sanctions lists',
    '.SH SYNOPSIS',
    ...[root, ...commands].flatMap(synopsis),
    '.SH DESCRIPTION',
    ...prose(root.description),
    '.SH OPTIONS',
    ...groups(root),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [
      `.SS screen ${escaped([...command.words, command.usage].join(' '))}`.trimEnd(),
      ...prose(command.description),
      ...command.options.flatMap(optionLines),
    ]),
    '.SH ENVIRONMENT',
    ...environment(root),
    '.SH NOTES',
    '.nf',
    ...EPILOGUE.trim().split('\n').map(line),
    '.fi',
    '',
  ];
  // A heading begins a paragraph by itself.
  return lines.filter((text, at) => text !== '.PP' || !/^\.S[HS]/.test(lines[at - 1] ?? '')).join('\n');
}

function synopsis({ words, usage, options }: CommandNode, at: number): readonly string[] {
  const parts = [...words, usage, options.length > 1 ? '[options]' : ''].filter((part) => part !== '');
  return [...(at === 0 ? [] : ['.br']), '.B screen', escaped(parts.join(' '))];
}

/** Paragraphs are filled, examples are kept as they are. */
function prose(text: string): readonly string[] {
  return text.split('\n\n').flatMap((paragraph) => {
    const [first = '', ...rest] = paragraph.split('\n');
    if (!/^Examples?:$/.test(first)) return ['.PP', ...paragraph.split('\n').map(line)];
    return ['.PP', line(first), '.nf', ...rest.map(line), '.fi'];
  });
}

/** Options under their headings, those without one first. */
function groups({ options }: CommandNode): readonly string[] {
  return [...new Set(options.map(({ group }) => group))].flatMap((group) => [
    ...(group === '' ? [] : [`.SS ${escaped(group.replace(/:$/, ''))}`]),
    ...options.filter((option) => option.group === group).flatMap(optionLines),
  ]);
}

function optionLines({ short, long, value, help }: OptionNode): readonly string[] {
  const flags = [short, long].filter((flag) => flag !== null).map((flag) => `\\fB${escaped(flag)}\\fR`);
  return ['.TP', `${flags.join(', ')}${value === null ? '' : ` \\fI${escaped(value.name)}\\fR`}`, line(help)];
}

function environment(root: CommandNode): readonly string[] {
  const own = root.options.filter(({ env }) => env !== null);
  return [
    ...own.flatMap(({ env, long }) => ['.TP', `\\fB${env}\\fR`, `as ${escaped(long)}`]),
    '.TP',
    '\\fBNO_COLOR\\fR, \\fBFORCE_COLOR\\fR, \\fBTERM=dumb\\fR',
    'whether text is coloured',
  ];
}

/** A line of text; roff would take a leading full stop or apostrophe for a request. */
function line(text: string): string {
  const safe = escaped(text);
  return /^[.']/.test(safe) ? `\\&${safe}` : safe;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replaceAll('…', '...');
}
