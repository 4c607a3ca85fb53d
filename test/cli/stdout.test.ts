import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { harmlessPieces, writeToStream } from '../../src/cli/output/stdout.js';

async function* pieces(...texts: readonly (string | Uint8Array)[]) {
  yield* texts;
}

async function written(source: AsyncIterable<string | Uint8Array>): Promise<string> {
  const stream = new PassThrough();
  await writeToStream(stream, source);
  stream.end();
  return Buffer.concat(await stream.toArray()).toString();
}

test('pieces are written in order, texts and bytes', async () => {
  expect(await written(pieces('a', 'b', Buffer.from('c'), 'd'))).toBe('abcd');
});

test('what a terminal could obey in the customers own cells is written out, line by line', async () => {
  const cells = 'id,name\n1,"\u001b]0;owned\u0007Zoravan\u202e"\n2,"two\nlines"\n';
  const shown = await written(harmlessPieces(pieces(cells)));
  expect(shown).toBe('id,name\n1,"\ufffd]0;owned\ufffdZoravan\\u202E"\n2,"two\nlines"\n');
  expect(await written(harmlessPieces(pieces(Buffer.from('\u001b'))))).toBe('\u001b');
});
