import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { Problem } from '../../problem.js';
import { nearest } from '../../tabular/nearest.js';
import { fileProblem } from '../messages.js';
import { OPTIONS, type OptionDefinition } from './options.js';

/** The value of an option as it could have been typed: a switch, one text, or several. */
export type OptionValue = boolean | string | readonly string[];

/** A configuration file, read and checked against the table of options. */
export interface ConfigFile {
  readonly path: string;
  readonly values: ReadonlyMap<OptionDefinition, OptionValue>;
}

/** `--max-list-age <age>` → `max-list-age`: the key of an option in a configuration file. */
export function keyOf({ flags }: OptionDefinition): string {
  return /--([\w-]+)/.exec(flags)?.[1] ?? flags;
}

/** Whether an option takes no value. */
export function isSwitch({ flags }: OptionDefinition): boolean {
  return !flags.includes('<');
}

/** The options that the file may contain: those of `screen`. Other commands use the ones they share. */
const CONFIGURABLE: ReadonlyMap<string, OptionDefinition> = new Map(
  OPTIONS.filter(({ commands, commandLineOnly }) => commands.includes('screen') && !commandLineOnly).map(
    (definition) => [keyOf(definition), definition],
  ),
);

/** Options whose value is a path, or ends in one after `=`; in a file they are relative to that file. */
const PATHS = /<(?:path|file)>/;
const PATHS_BEHIND_EQUALS: ReadonlySet<string> = new Set(['lists', 'format']);

/**
 * Reads a configuration file: one JSON object, its keys the options' names.
 * @throws Problem ('usage') for a file that cannot be read, an unknown key (with the nearest one) or a value of the
 * wrong kind
 */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const values = new Map<OptionDefinition, OptionValue>();
  for (const [key, value] of Object.entries(objectIn(await textOf(path), path))) {
    const definition = CONFIGURABLE.get(key);
    if (definition === undefined) throw await unknownKey(key, path);
    values.set(definition, fromHere(definition, checked(definition, value, path), dirname(path)));
  }
  return { path, values };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileProblem(error, path, 'usage');
  }
}

function objectIn(text: string, file: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const { message } = error instanceof SyntaxError ? error : { message: 'unreadable' };
    throw new Problem('usage', `is not JSON: ${message.replace(/\s+/g, ' ')}`, {
      file,
      ...placeOf(message, text),
      cause: error,
    });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Problem('usage', 'holds no object of options', {
      file,
      hint: 'for example {"threshold": 75, "lists": ["lists/"]}',
    });
  return parsed;
}

/** Where the text stops being JSON, if V8 says so. */
function placeOf(message: string, text: string): { readonly line?: number; readonly column?: number } {
  const position = /at position (\d+)$/.exec(message)?.[1];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

async function unknownKey(key: string, file: string): Promise<Problem> {
  const near = await nearest(key, [...CONFIGURABLE.keys()]);
  return new Problem('usage', `there is no option "${key}" for a configuration file`, {
    file,
    hint: near === null ? 'screen --print-config lists all options' : `did you mean "${near}"?`,
  });
}

function checked(definition: OptionDefinition, value: unknown, file: string): OptionValue {
  const wrong = (wanted: string) =>
    new Problem('usage', `"${keyOf(definition)}" must be ${wanted}`, { file });
  if (isSwitch(definition)) {
    if (typeof value !== 'boolean') throw wrong('true or false');
    return value;
  }
  const texts = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    if (typeof one === 'number') return String(one);
    if (typeof one !== 'string' || one.trim() === '') throw wrong('a text or a number, and not empty');
    return one;
  });
  const { choices } = definition;
  for (const text of texts)
    if (choices !== undefined && !choices.includes(text)) throw wrong(`one of ${choices.join(', ')}`);
  if (definition.repeatable) return texts;
  const [only] = texts;
  if (only === undefined || Array.isArray(value)) throw wrong('one value, not a list');
  return only;
}

function fromHere(definition: OptionDefinition, value: OptionValue, folder: string): OptionValue {
  const resolve = (text: string): string => {
    const [, lead, path] = /^([\w.-]+=)(.+)$/s.exec(text) ?? [];
    if (lead !== undefined && path !== undefined && PATHS_BEHIND_EQUALS.has(keyOf(definition)))
      return lead + at(path, folder);
    return PATHS.test(definition.flags) ? at(text, folder) : text;
  };
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? resolve(value) : value.map(resolve);
}

function at(path: string, folder: string): string {
  return path === '-' || isAbsolute(path) ? path : join(folder, path);
}
