import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { remembering } from '../../src/normalise/remembering.js';

describe('a function that remembers', () => {
  test('gives what the function gives', () => {
    const length = remembering((text) => text.length, 3);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), (texts) => {
        expect(texts.map(length)).toEqual(texts.map((text) => text.length));
      }),
    );
  });

  test('computes again only what nobody asked for in a while', () => {
    const computed: string[] = [];
    const remembered = remembering((text) => {
      computed.push(text);
      return null;
    }, 10);
    for (let number = 0; number < 100; number++) {
      remembered('often');
      remembered(`other${number}`);
    }
    remembered('other0');
    expect(computed.filter((text) => text === 'often')).toHaveLength(1);
    expect(computed.filter((text) => text === 'other0')).toHaveLength(2);
  });
});
