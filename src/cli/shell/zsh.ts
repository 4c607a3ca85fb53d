import { allCommands, brief, type CommandNode, type OptionNode } from './command-tree.js';

/** Completion for zsh. */
export function zshCompletion(root: CommandNode): string {
  return `#compdef screen sanctions-screen
# Completion of screen (sanctions-screen) for zsh, made by "screen completion zsh".
# Into a folder of $fpath:  sanctions-screen completion zsh > ~/.zfunc/_sanctions_screen
${allCommands(root).map(commandFunction).join('\n')}
if [[ $funcstack[1] == _sanctions_screen ]]; then
  _sanctions_screen "$@"
else
  compdef _sanctions_screen screen sanctions-screen
fi
`;
}

function functionName(words: readonly string[]): string {
  return ['_sanctions_screen', ...words].join('_').replaceAll('-', '_');
}

function commandFunction(command: CommandNode): string {
  const { words, options, commands, choices, takesFiles } = command;
  const name = functionName(words);
  const branches = commands.map(
    ({ words: path }) =>
      `    ${path.at(-1)}) words=("\${(@)words[2,-1]}"); ((CURRENT--)); ${functionName(path)}; return ;;\n`,
  );
  const dispatch =
    branches.length === 0 ? '' : `  ((CURRENT > 2)) && case $words[2] in\n${branches.join('')}  esac\n`;
  const hasWords = commands.length + choices.length > 0;
  const specs = [
    ...options.map(spec),
    ...(hasWords ? [`'1: :${name}_words'`] : []),
    ...(takesFiles ? ["'*:file:_files'"] : []),
  ];
  return `${hasWords ? wordsFunction(name, command) : ''}${name}() {
${dispatch}  _arguments -s \\
    ${specs.join(' \\\n    ')}
}
`;
}

/** What may come first: subcommands, words, and files if the command takes them. */
function wordsFunction(name: string, { commands, choices, takesFiles }: CommandNode): string {
  const entries = [
    ...commands.map(({ words, summary }) => quoted(`${words.at(-1)}:${brief(summary)}`)),
    ...choices.map(quoted),
  ];
  return `${name}_words() {
  local -a words=(${entries.join(' ')})
  _describe command words
${takesFiles ? '  _files\n' : ''}}
`;
}

function spec(option: OptionNode): string {
  const { short, long, value, repeatable, help } = option;
  const lead = repeatable ? "'*'" : short === null ? '' : quoted(`(${short} ${long})`);
  const flags =
    short === null ? `${long}${value === null ? '' : '='}` : `{${short},${long}${value === null ? '' : '='}}`;
  const text = `[${brief(help).replaceAll(']', '\\]')}]`;
  return lead + flags + quoted(value === null ? text : `${text}:${value.name}:${action(value)}`);
}

function action({ words, isFile }: NonNullable<OptionNode['value']>): string {
  if (words.length > 0) return `(${words.join(' ')})`;
  return isFile ? '_files' : ' ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
