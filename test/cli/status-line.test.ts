import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/main.js';
import { messagesOn } from '../../src/cli/messages.js';
import { progressOn } from '../../src/cli/output/progress.js';
import { PLAIN } from '../../src/cli/output/terminal.js';
import { ioFor } from './in-process.js';
import { CUSTOMERS, sdnXml } from './small-list.js';
import { Workspace } from './workspace.js';

/** What a terminal shows of what was written to it: lines that were erased are not there. */
function shown(written: string): string {
  return written
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r\u001b[2K') + 1).replace(/^\u001b\[2K/, ''))
    .join('\n');
}

const space = new Workspace();
beforeAll(() => {
  space.write('sdn.xml', sdnXml());
  space.write('customers.csv', CUSTOMERS);
});

test('a message stands on a line of its own, whatever the line says that is painted over', () => {
  const stream = new PassThrough();
  const messages = messagesOn(stream, { quiet: false, verbose: false, debug: false, json: false }, PLAIN);
  let now = 0;
  const progress = progressOn(messages.status, () => now);
  now = 1000;
  progress.rows(1000, 3, null);
  messages.warning('the list is old');
  now = 2000;
  progress.rows(2000, 4, null);
  const written = stream.read().toString();
  expect(written).toContain('1,000 rows');
  expect(shown(written)).toBe('screen: the list is old\n2,000 rows · 2,000/s · 4 with a match');
});

describe('results on the terminal that shows how far the run is', () => {
  async function onTerminal(format: string): Promise<string> {
    const both = new PassThrough();
    const pieces: Buffer[] = [];
    both.on('data', (piece: Buffer) => pieces.push(piece));
    let now = Date.parse('2026-11-23T00:00:00Z');
    const { io } = ioFor(space, {});
    const code = await run(
      [space.path('customers.csv'), '--lists', space.path('sdn.xml'), '--format', format, '--color', 'never'],
      {
        ...io,
        ...{ stdout: both, stderr: both, stdoutIsTerminal: true, stderrIsTerminal: true },
        // every look at the clock is a second later, so that no run is a short one
        now: () => {
          now += 1000;
          return new Date(now);
        },
      },
    );
    expect(code).toBe(1);
    return Buffer.concat(pieces).toString();
  }

  test('a table begins where that line stood', async () => {
    const written = await onTerminal('table');
    expect(written).toMatch(/\r\u001b\[2K\d rows? · .*\r\u001b\[2KRow {2}Customer/);
    expect(shown(written)).toMatch(/^Row {2}Customer/m);
    expect(shown(written)).not.toMatch(/\d rows? · /);
  });

  test.each(['csv', 'json'])('%s, which is written as it comes, has it nowhere', async (format) => {
    const written = await onTerminal(format);
    expect(written).toContain('ofac-sdn:901');
    expect(written).not.toContain('\u001b');
  });
});
