import { Argument, Command, Option } from 'commander';
import { Problem } from '../problem.js';
import type { DecisionsCommandName, ListsCommandName } from './command-names.js';
import { COMMAND_HELP, DESCRIPTION, EPILOGUE } from './help.js';
import type { Io } from './io.js';
import {
  COMPLETION_CHOICES,
  type CommandName,
  OPTION_GROUPS,
  OPTIONS,
  type OptionDefinition,
  optionsOf,
} from './options/options.js';
import { type SettledOption, settleOptions } from './options/settled-options.js';
import type { TypedOptions } from './options/typed-options.js';

/** Every flag there is, long and short. */
const FLAGS: ReadonlySet<string> = new Set(
  OPTIONS.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((word) => word.startsWith('-'))),
);

/** Runs a command with its words and options; `settled` says of each option where its value comes from. */
export type Action = (
  name: CommandName,
  words: readonly string[],
  options: TypedOptions,
  settled: readonly SettledOption[],
) => Promise<void>;

/** An option with its line of the table, for completions and the manual page. */
export class TableOption extends Option {
  readonly definition: OptionDefinition;

  constructor(definition: OptionDefinition) {
    super(definition.flags, definition.help);
    this.definition = definition;
  }
}

/**
 * The command line. Screening is the action of the root command, not a default subcommand: commander would hide its
 * options from `--help` and take a mistyped subcommand for the file.
 */
export function buildProgram(action: Action, io: Io, version: string): Command {
  const program = new Command('screen')
    .description(DESCRIPTION)
    .usage('[FILE|-] [options]\n       screen <command> …')
    .argument('[file]', 'CSV file of customers, - for standard input')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .addHelpText('after', EPILOGUE)
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      // commander would repeat the choices that the help text names already
      optionDescription: (option) => option.description,
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // usage errors are printed by main.ts, like every other problem
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => false,
    });
  const command = (name: Exclude<CommandName, 'screen'>): Command =>
    onAction(addCommand(program, name), name, action, io);
  addOptions(program, 'screen');
  onAction(program, 'screen', action, io);
  command('lookup').argument('[name]', 'the name to screen');
  command('compare').argument('[name1]', "the customer's name").argument('[name2]', 'the listed name');
  command('evaluate').argument('<file>', 'CSV file of labelled pairs, - for standard input');
  command('tune').argument('[file]', 'file of customers, - for standard input');
  command('verify')
    .argument('<manifest>', 'record of a run, as it lies beside its report')
    .argument('[file]', 'its customers, where they are no longer where they were');
  command('report').argument('<file>', 'run written by --format jsonl or json, - for standard input');
  command('why')
    .argument('<customer>', 'id of the customer, as in the file')
    .argument('<entity>', 'id of the listed entity: ofac-sdn:12345')
    .argument('[file]', 'CSV file of customers, - for standard input');
  command('merge').argument('<part...>', 'files written with --shard, each with its manifest beside it');
  command('completion').addArgument(
    new Argument('<shell>', 'bash, zsh or fish; man for the manual page').choices(COMPLETION_CHOICES),
  );
  addDecisionsCommands(program, action, io);
  addListsCommands(program, action, io);
  program.helpCommand('help [command]', 'print the help of a command');
  program.hook('preSubcommand', (root, subcommand) => refuseRootOptions(root, subcommand));
  return program;
}

/** `screen decisions …`, as `screen lists …` below. */
function addDecisionsCommands(program: Command, action: Action, io: Io): void {
  const decisions = onAction(addCommand(program, 'decisions'), 'decisions', action, io);
  decisions.argument('[command]', 'what to do with the decisions').usage('<command> …');
  const command = (name: DecisionsCommandName): Command =>
    onAction(addCommand(decisions, name), name, action, io);
  for (const name of ['add', 'list', 'check', 'prune'] as const)
    command(`decisions ${name}`).argument('<file>', 'CSV file of decisions');
}

/** `screen lists …`: a command with subcommands. Alone, or with an unknown word, its own action says what there is. */
function addListsCommands(program: Command, action: Action, io: Io): void {
  const lists = onAction(addCommand(program, 'lists'), 'lists', action, io);
  lists.argument('[command]', 'what to do with the lists').usage('<command> …');
  const command = (name: ListsCommandName): Command => onAction(addCommand(lists, name), name, action, io);
  command('lists update').argument('[list...]', 'ids of the lists to fetch; all current ones without');
  command('lists import').argument('<file...>', 'files and folders, - for standard input');
  command('lists status');
  command('lists list');
  command('lists verify').argument('[generation]', 'its number, name or day; the one in force without');
  command('lists diff')
    .argument('[old]', 'a generation (number or day), file or folder')
    .argument('[new]', 'the same; the generation in force without');
  command('lists prune');
  command('lists remove').argument('<list...>', 'ids of the lists to leave out');
}

/** @param name with the words that lead to it: `lists update` */
function addCommand(parent: Command, name: Exclude<CommandName, 'screen'>): Command {
  const { summary, description } = COMMAND_HELP[name];
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const command = parent.command(word).summary(summary).description(description);
  command.helpOption('-h, --help', 'print this help');
  addOptions(command, name);
  return command;
}

function addOptions(command: Command, name: CommandName): void {
  const definitions = optionsOf(name);
  for (const group of Object.keys(OPTION_GROUPS))
    for (const definition of definitions)
      if (definition.group === group) command.addOption(optionFrom(definition));
}

function optionFrom(definition: OptionDefinition): Option {
  const option = new TableOption(definition).helpGroup(OPTION_GROUPS[definition.group]);
  if (definition.choices !== undefined) option.choices(definition.choices);
  else if (option.required)
    option.argParser<unknown>((value, previous) => {
      const text = given(value, option);
      if (definition.once === true && previous !== undefined)
        throw new Problem('usage', `${option.long ?? option.flags} is given twice`, {
          hint: 'one of the two files would be missing; more reports of a run: --format FORMAT=PATH',
        });
      return definition.repeatable ? [...(Array.isArray(previous) ? previous : []), text] : text;
    });
  return option;
}

/** Options of a command as its command line gives them. */
export interface ParsedOptions {
  readonly typed: TypedOptions;
  readonly settled: readonly SettledOption[];
}

/**
 * Reads words as options of one command, using the table of its command line.
 * @throws CommanderError, Problem ('usage') for anything the command does not take
 */
export async function parseOptions(
  words: readonly string[],
  name: CommandName,
  io: Pick<Io, 'env'>,
): Promise<ParsedOptions> {
  const command = new Command('screen')
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} });
  addOptions(command, name);
  command.parse(words, { from: 'user' });
  const settled = await settleOptions(command, name, io);
  return { typed: command.opts<TypedOptions>(), settled };
}

/** Nobody ever means an empty value (an unset variable of a script) or the next option as a value. */
function given(value: string, option: Option): string {
  const name = option.long ?? option.flags;
  if (FLAGS.has(value.replace(/=.*/s, ''))) throw new Problem('usage', `${name} needs a value, got ${value}`);
  if (value.trim() === '')
    throw new Problem('usage', `${name} has an empty value`, {
      hint: 'is a variable of the calling script unset?',
    });
  return value;
}

function onAction(command: Command, name: CommandName, action: Action, io: Io): Command {
  return command.action(async () => {
    const settled = await settleOptions(command, name, io);
    await action(name, command.args, command.opts<TypedOptions>(), settled);
  });
}

/** `screen --threshold 80 compare A B` would silently drop the threshold. */
function refuseRootOptions(root: Command, subcommand: Command): void {
  const stray = root.options.find((option) => root.getOptionValueSource(option.attributeName()) === 'cli');
  if (stray === undefined) return;
  throw new Problem('usage', `${stray.long} stands before "${subcommand.name()}", where it has no effect`, {
    hint: `put it after the command: screen ${subcommand.name()} ${stray.long} …`,
  });
}
