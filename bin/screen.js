#!/usr/bin/env node
// The only place that sets process.exitCode. Node's own exit code for a failed import is 1, which
// here would read as "matches found": a missing or broken dist is therefore caught and becomes 2.
import module from 'node:module';

module.enableCompileCache?.();

try {
  const { runProcess } = await import('../dist/cli/process.js');
  process.exitCode = await runProcess(process);
} catch (error) {
  process.exitCode = 2;
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
  process.stderr.write(
    missing
      ? `screen: the program is not built (${error.message})\nhint: run "npm ci" or "npm run build" in its folder\n`
      : `screen: internal error: ${error?.stack ?? error}\n`,
  );
}
