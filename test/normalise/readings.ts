import { expect, test } from '@jest/globals';
import { readName } from '../../src/normalise/name.js';

/** All readings as text; a word whose vowels are unknown ends in ~. */
export function readings(name: string): string[] {
  return readName(name).map((reading) =>
    reading.tokens.map((token) => token.text + (token.skeletal ? '~' : '')).join(' '),
  );
}

/** A test for each name: this is the first of its readings, or one of them where `anywhere` is set. */
export function expectReadings(cases: readonly (readonly [string, string])[], anywhere = false): void {
  test.each(cases)('%s → %s', (name, expected) => {
    if (anywhere) expect(readings(name)).toContain(expected);
    else expect(readings(name)[0]).toBe(expected);
  });
}
