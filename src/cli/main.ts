import { Command, CommanderError } from 'commander';
import { Problem } from '../problem.js';
import type { CommandFunction } from './command.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { BrokenPipe, Crash, Interruption, type Io } from './io.js';
import { type LoggedMessages, loggedTo } from './log-file.js';
import { type Loudness, type Messages, messagesOn } from './messages.js';
import { type Action, buildProgram } from './program.js';
import { configText, deafVariables, settingsNote } from './settled-options.js';
import { whole } from './single-output.js';
import { writeToStream } from './stdout.js';
import { painter, wantsColor } from './terminal.js';
import type { TypedOptions } from './typed-options.js';
import { usageProblem } from './usage-problem.js';
import { colorChoice } from './values.js';
import { versionLine } from './version.js';

/**
 * One run of the program: `argv` are the arguments alone. Gives the exit code and never throws; results go to
 * `io.stdout`, all else to `io.stderr`.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Until the options are read, messages follow what stands in argv.
  let messages = await messagesFor(glimpse(argv), io);
  /** one at most */
  const logs: LoggedMessages[] = [];
  let code = exitCodeOf(null);
  /** Commands are imported when they run: `--help` shall not wait for parsers. */
  const command =
    (load: () => Promise<CommandFunction>): Action =>
    async (words, options, settled) => {
      messages = await messagesFor(options, io);
      if (options.logFile !== undefined) {
        const log = loggedTo(options.logFile, messages, io);
        logs.push(log);
        messages = log.messages;
      }
      if (options.printConfig) {
        await writeToStream(io.stdout, whole(configText(settled)));
        code = EXIT.nothing;
        return;
      }
      const note = settingsNote(settled);
      if (note !== null) messages.note(`settings    ${note}`);
      for (const name of deafVariables(settled, io))
        messages.warning(`${name} is set and has no effect: type the option, or name a file with --config`);
      code = await (await load())(words, options, { io, messages, settled, program });
    };
  let program = new Command();
  try {
    program = buildProgram(
      {
        screen: command(async () => (await import('./screen-command.js')).screenCommand),
        lookup: command(async () => (await import('./lookup-command.js')).lookupCommand),
        compare: command(async () => (await import('./compare-command.js')).compareCommand),
        evaluate: command(async () => (await import('./evaluate-command.js')).evaluateCommand),
        report: command(async () => (await import('./report-command.js')).reportCommand),
        tune: command(async () => (await import('./tune-command.js')).tuneCommand),
        verify: command(async () => (await import('./verify-command.js')).verifyCommand),
        lists: command(async () => (await import('./lists-group.js')).listsCommand),
        'lists update': command(async () => (await import('./lists-update.js')).listsUpdateCommand),
        'lists import': command(async () => (await import('./lists-import.js')).listsImportCommand),
        'lists status': command(async () => (await import('./lists-status.js')).listsStatusCommand),
        'lists list': command(async () => (await import('./lists-list.js')).listsListCommand),
        'lists verify': command(async () => (await import('./lists-verify.js')).listsVerifyCommand),
        'lists diff': command(async () => (await import('./lists-diff.js')).listsDiffCommand),
        'lists prune': command(async () => (await import('./lists-prune.js')).listsPruneCommand),
        'lists remove': command(async () => (await import('./lists-remove.js')).listsRemoveCommand),
        decisions: command(async () => (await import('./decisions-group.js')).decisionsCommand),
        'decisions add': command(async () => (await import('./decisions-add.js')).decisionsAddCommand),
        'decisions list': command(async () => (await import('./decisions-list.js')).decisionsListCommand),
        'decisions check': command(async () => (await import('./decisions-check.js')).decisionsCheckCommand),
        'decisions prune': command(async () => (await import('./decisions-prune.js')).decisionsPruneCommand),
        why: command(async () => (await import('./why-command.js')).whyCommand),
        merge: command(async () => (await import('./merge-command.js')).mergeCommand),
        completion: command(async () => (await import('./completion-command.js')).completionCommand),
      },
      io,
      await versionLine(io.nodeVersion),
    );
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // what an abort tears down on its way (a closed stream, say) is not what happened
    code = await fail(io.interrupt.aborted ? io.interrupt.reason : error, argv, messages);
  }
  for (const log of logs) log.end(code);
  return code;
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

/** The options that shape messages, found without parsing: the command line may be what is wrong. */
function glimpse(argv: readonly string[]): TypedOptions {
  const line = argv.join(' ');
  return {
    debug: argv.includes('--debug'),
    logFormat: /--log-format[= ]json/.test(line) ? 'json' : 'text',
    color: /--color[= ](always|never)/.exec(line)?.[1] ?? 'auto',
  };
}
