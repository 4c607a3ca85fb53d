import type { Command, Option } from 'commander';
import { TableOption } from '../program.js';

/** The command line in the form that completions and the manual page need. */
export interface CommandNode {
  /** the words after the program's name: none, `lookup`, `lists update` */
  readonly words: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** `[file]`, `shell` */
  readonly usage: string;
  readonly options: readonly OptionNode[];
  /** words that it takes in place of a file or a name */
  readonly choices: readonly string[];
  /** whether it takes files */
  readonly takesFiles: boolean;
  readonly commands: readonly CommandNode[];
}

export interface OptionNode {
  /** heading under which the help lists it */
  readonly group: string;
  readonly short: string | null;
  readonly long: string;
  readonly help: string;
  readonly repeatable: boolean;
  readonly env: string | null;
  /** null for a switch */
  readonly value: ValueNode | null;
}

export interface ValueNode {
  readonly name: string;
  /** words it may be */
  readonly words: readonly string[];
  readonly isFile: boolean;
}

/** Describes a commander program, its own `--help`, `--version` and `help` included. */
export function commandTree(command: Command, words: readonly string[] = []): CommandNode {
  const help = command.createHelp();
  const places = command.registeredArguments;
  return {
    words,
    summary: command.summary() || command.description(),
    description: command.description(),
    usage: places.map((place) => (place.required ? place.name() : `[${place.name()}]`)).join(' '),
    options: help.visibleOptions(command).map(optionNode),
    choices: places.flatMap(({ argChoices }) => argChoices ?? []),
    takesFiles: places.some((place) => /file|path/.test(place.name())),
    commands: help.visibleCommands(command).map((child) => commandTree(child, [...words, child.name()])),
  };
}

function optionNode(option: Option): OptionNode {
  const definition = option instanceof TableOption ? option.definition : null;
  const [, name] = /[<[]([^>]*?)\]?[>\]]$/.exec(option.flags) ?? [];
  return {
    group: option.helpGroupHeading ?? '',
    short: option.short ?? null,
    long: option.long ?? option.flags,
    help: option.description,
    repeatable: definition?.repeatable ?? false,
    env: definition?.env ?? null,
    value:
      name === undefined
        ? null
        : {
            name: name.replace(/\[.*/, ''),
            words: option.argChoices ?? definition?.suggestions ?? [],
            // `<format[=path]>` is primarily a word.
            isFile: /path|file/.test(name.replace(/\[.*/, '')) && !/\|/.test(name),
          },
  };
}

/** The tree as a list, the root first. */
export function allCommands(root: CommandNode): readonly CommandNode[] {
  return [root, ...root.commands.flatMap(allCommands)];
}

const MENU_WIDTH = 72;

/** A help text as one line of a menu: without examples, defaults and asides. */
export function brief(help: string): string {
  const [first = ''] = help.replace(/ \([^)]*\)/g, '').split(/;|\. /);
  const text = first.replace(/^(.{20,}?):.*$/s, '$1').trim();
  return text.length <= MENU_WIDTH ? text : `${text.slice(0, MENU_WIDTH).replace(/[ ,]+[^ ]*$/, '')} …`;
}
