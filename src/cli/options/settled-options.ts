import type { Command } from 'commander';
import { Problem } from '../../problem.js';
import { visible } from '../../report/sanitise.js';
import type { Io } from '../io.js';
import { type ConfigFile, isSwitch, keyOf, type OptionValue, readConfigFile } from './config-file.js';
import { type CommandName, type OptionDefinition, optionsOf } from './options.js';

/** One option of a command with the value that it has in this run. */
export interface SettledOption {
  readonly definition: OptionDefinition;
  /** null: nobody set it, the default applies */
  readonly value: OptionValue | null;
  /** `command line`, `SCREEN_FORMAT`, the path of a configuration file, or `default` */
  readonly origin: string;
}

const TYPED = 'command line';
const DEFAULT = 'default';

/**
 * Settles every option of a command. The command line takes precedence over SCREEN_* variables, these over the
 * configuration file, and that over the defaults. Values that did not come from the command line are set in `command`.
 * @throws Problem ('usage') for a configuration file or a variable that cannot be used
 */
export async function settleOptions(
  command: Command,
  name: CommandName,
  io: Pick<Io, 'env'>,
): Promise<readonly SettledOption[]> {
  const definitions = optionsOf(name);
  const configOption = definitions.find(({ flags }) => flags.startsWith('--config '));
  const path = configOption === undefined ? null : settled(configOption, command, io, null).value;
  const config = typeof path === 'string' ? await readConfigFile(path) : null;
  return definitions.map((definition) => {
    const option = settled(definition, command, io, config);
    if (option.value !== null && option.origin !== TYPED)
      command.setOptionValueWithSource(
        attributeOf(definition, command),
        isNegated(definition) ? !option.value : option.value,
        'config',
      );
    return option;
  });
}

function settled(
  definition: OptionDefinition,
  command: Command,
  io: Pick<Io, 'env'>,
  config: ConfigFile | null,
): SettledOption {
  const attribute = attributeOf(definition, command);
  if (command.getOptionValueSource(attribute) === 'cli') {
    const typed = optionValue(command.getOptionValue(attribute));
    return { definition, value: isNegated(definition) ? !typed : typed, origin: TYPED };
  }
  const { env } = definition;
  const text = env === undefined ? '' : (io.env[env] ?? '');
  if (env !== undefined && text !== '')
    return { definition, value: fromEnv(definition, env, text), origin: env };
  const value = config?.values.get(definition);
  if (config === null || value === undefined) return { definition, value: null, origin: DEFAULT };
  return { definition, value, origin: config.path };
}

function fromEnv(definition: OptionDefinition, env: string, text: string): OptionValue {
  const { choices } = definition;
  if (choices !== undefined && !choices.includes(text))
    throw new Problem('usage', `${env} must be one of ${choices.join(', ')}, got "${text}"`);
  return definition.repeatable ? [text] : text;
}

/** The name by which commander knows an option's value: `maxListAge`, and `clobber` for `--no-clobber`. */
function attributeOf(definition: OptionDefinition, command: Command): string {
  const option = command.options.find(({ flags }) => flags === definition.flags);
  if (option === undefined) throw new Error(`the command has no option ${definition.flags}`);
  return option.attributeName();
}

function isNegated(definition: OptionDefinition): boolean {
  return definition.flags.startsWith('--no-');
}

function optionValue(value: unknown): OptionValue {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(String);
  throw new Error('an option of an unknown kind');
}

export function isTyped({ origin }: SettledOption): boolean {
  return origin === TYPED;
}

/** The output of `--print-config`: a line for each option with its value and its origin. */
export function configText(options: readonly SettledOption[]): string {
  const lines = options
    .filter(({ definition }) => !definition.commandLineOnly || keyOf(definition) === 'config')
    .map(({ definition, value, origin }): readonly [string, string, string] => [
      keyOf(definition),
      settledText({ definition, value, origin }),
      origin,
    ]);
  const [first, second] = [0, 1].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map(([key, value, origin]) =>
      visible(`${key.padEnd(first ?? 0)}  ${value.padEnd(Math.min(second ?? 0, 48))}  ${origin}`),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * What did not come from the command line, as one line for standard error, or null: a threshold set by a file must be
 * mentioned.
 */
export function settingsNote(options: readonly SettledOption[]): string | null {
  const parts = options
    .filter(
      ({ value, origin, definition }) => value !== null && origin !== TYPED && !definition.commandLineOnly,
    )
    .map(({ definition, value, origin }) => `${keyOf(definition)} ${valueText(value ?? '')} (${origin})`);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Variables that look like an option's (`SCREEN_THRESHOLD`) but set nothing, although somebody expects them to. */
export function deafVariables(
  options: readonly SettledOption[],
  { env }: Pick<Io, 'env'>,
): readonly string[] {
  return options
    .map(({ definition }) => ({
      definition,
      name: `SCREEN_${keyOf(definition).toUpperCase().replaceAll('-', '_')}`,
    }))
    .filter(({ definition, name }) => definition.env !== name && (env[name] ?? '') !== '')
    .map(({ name }) => name);
}

/** The value in force; the default if nobody set one. */
export function settledText({ definition, value }: SettledOption): string {
  if (value !== null) return valueText(value);
  return definition.default ?? (isSwitch(definition) ? 'no' : '–');
}

function valueText(value: OptionValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}
