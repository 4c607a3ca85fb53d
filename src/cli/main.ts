import { Command, CommanderError } from 'commander';
import { Problem } from '../problem.js';
import { COMMANDS } from './commands.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { withHelpWords } from './help-words.js';
import { BrokenPipe, Crash, Interruption, type Io } from './io.js';
import { type Loudness, type Messages, messagesOn } from './messages.js';
import { configText, deafVariables, settingsNote } from './options/settled-options.js';
import type { TypedOptions } from './options/typed-options.js';
import { colorChoice } from './options/values.js';
import { type LoggedMessages, loggedTo } from './output/log-file.js';
import { whole } from './output/single-output.js';
import { writeToStream } from './output/stdout.js';
import { painter, wantsColor } from './output/terminal.js';
import { type Action, buildProgram } from './program.js';
import { usageProblem } from './usage-problem.js';
import { versionLine } from './version.js';

/**
 * One run of the program. `argv` are the arguments alone. Returns the exit code and never throws; results go to
 * `io.stdout`, everything else to `io.stderr`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  return new Run(argv, io, await messagesFor(glimpse(argv), io)).exitCode();
}

/** What is known of a run as it proceeds: how it prints messages, and its exit code so far. */
class Run {
  private readonly argv: readonly string[];
  private readonly io: Io;
  /** until the options have been read, guessed from argv */
  private messages: Messages;
  private log: LoggedMessages | null = null;
  private program = new Command();
  private code = exitCodeOf(null);

  constructor(argv: readonly string[], io: Io, messages: Messages) {
    this.argv = argv;
    this.io = io;
    this.messages = messages;
  }

  /** Runs to the end, whatever happens. */
  async exitCode(): Promise<number> {
    const { argv, io } = this;
    try {
      this.program = buildProgram(this.act, io, await versionLine(io.nodeVersion));
      await this.program.parseAsync(await withHelpWords(argv), { from: 'user' });
    } catch (error) {
      // What an abort causes on its way (a closed stream, for example) is not what went wrong.
      this.code = await fail(io.interrupt.aborted ? io.interrupt.reason : error, argv, this.messages);
    }
    this.log?.end(this.code);
    return this.code;
  }

  /** Called at most once, when the command line has been parsed. */
  private readonly act: Action = async (name, words, options, settled) => {
    const { io, program } = this;
    this.messages = await messagesFor(options, io);
    if (options.logFile !== undefined) {
      this.log = loggedTo(options.logFile, this.messages, io);
      this.messages = this.log.messages;
    }
    const { messages } = this;
    if (options.printConfig) {
      await writeToStream(io.stdout, whole(configText(settled)));
      this.code = EXIT.nothing;
      return;
    }
    const note = settingsNote(settled);
    if (note !== null) messages.note(`settings    ${note}`);
    for (const variable of deafVariables(settled, io))
      messages.warning(`${variable} is set and has no effect: type the option, or name a file with --config`);
    const command = await COMMANDS[name]();
    this.code = await command(words, options, { io, messages, settled, program });
  };
}

async function fail(error: unknown, argv: readonly string[], messages: Messages): Promise<number> {
  if (error instanceof CommanderError) {
    const problem = await usageProblem(error, argv);
    return problem === null ? EXIT.nothing : fail(problem, argv, messages);
  }
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const one of errors) {
    if (one instanceof Problem) messages.problem(one);
    else if (one instanceof Interruption) messages.warning(one.message);
    else if (!(one instanceof BrokenPipe || one instanceof Crash)) messages.bug(one);
  }
  return exitCodeOf(error);
}

async function messagesFor(options: TypedOptions, io: Io): Promise<Messages> {
  const loudness: Loudness = {
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    debug: options.debug ?? false,
    json: options.logFormat === 'json',
  };
  const color = !loudness.json && wantsColor(colorChoice(options.color), io.env, io.stderrIsTerminal);
  return messagesOn(io.stderr, loudness, await painter(color));
}

/** The options that affect messages, found without parsing, since the command line may be what is wrong. */
function glimpse(argv: readonly string[]): TypedOptions {
  const line = argv.join(' ');
  return {
    debug: argv.includes('--debug'),
    logFormat: /--log-format[= ]json/.test(line) ? 'json' : 'text',
    color: /--color[= ](always|never)/.exec(line)?.[1] ?? 'auto',
  };
}
