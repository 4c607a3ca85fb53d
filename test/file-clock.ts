import { randomUUID } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/**
 * Waits until the file system's clock, which ticks some hundred times a second, says more than of this file: what is
 * changed from then on has another time than it has now. A test that changes a file which was changed just before is
 * otherwise decided by whether a tick fell between.
 */
export async function nextTickAfter(path: string): Promise<void> {
  const { ctimeNs } = statSync(path, { bigint: true });
  const probe = `${path}.${randomUUID()}`;
  try {
    do {
      await setImmediate();
      writeFileSync(probe, '');
    } while (statSync(probe, { bigint: true }).ctimeNs <= ctimeNs);
  } finally {
    rmSync(probe, { force: true });
  }
}
