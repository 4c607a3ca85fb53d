import { expect, test } from '@jest/globals';
import { RecentlyUsed } from '../../src/match/recently-used.js';

test('keeps what is asked for again and again, and lets go of the rest', () => {
  const computed: string[] = [];
  const known = new RecentlyUsed<string>(10);
  const get = (key: string) =>
    known.get(key, () => {
      computed.push(key);
      return key.toUpperCase();
    });
  for (let round = 0; round < 100; round++) {
    expect(get('often')).toBe('OFTEN');
    expect(get(`once ${round}`)).toBe(`ONCE ${round}`);
  }
  expect(computed.filter((key) => key === 'often')).toHaveLength(1);
  get('once 0');
  expect(computed.filter((key) => key === 'once 0')).toHaveLength(2);
  get('once 99');
  expect(computed.filter((key) => key === 'once 99')).toHaveLength(1);
});
