import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { cutTo, displayWidth, wrapTo } from '../../src/report/display-width.js';
import { isolated, jsonText, visible } from '../../src/report/sanitise.js';

test('control characters and lone surrogates become U+FFFD, bidirectional controls are written out', () => {
  expect(visible('plain text')).toBe('plain text');
  expect(visible('\u001b[31mred\u001b[0m\u0007')).toBe('\ufffd[31mred\ufffd[0m\ufffd');
  expect(visible('a\tb\r\nc\u0085d\u009be\u2028f')).toBe('a\ufffdb\ufffd\ufffdc\ufffdd\ufffde\ufffdf');
  expect(visible('a\u202eb\u2066c\u{e0041}')).toBe('a\\u202Eb\\u2066c\\u{E0041}');
  expect(visible('x\ud800y')).toBe('x\ufffdy');
});

test('letters of every script pass unchanged, joiners included', () => {
  for (const text of ['محمد رضا\u200cزاده', 'ক্ষ\u200d', '范例', 'Ελένη', 'Ñandú', '👩‍👩‍👧', '𐎠𐎡'])
    expect(visible(text)).toBe(text);
});

test('right-to-left cells are closed by a mark without width', () => {
  expect(isolated('شركة')).toBe('شركة\u200e');
  expect(stringWidth(isolated('שלום'))).toBe(4);
  expect(isolated('Latin')).toBe('Latin');
});

test('no text at all puts a control character on the screen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u,
      );
    }),
  );
});

test('JSON text is the same document, and its escapes are those of JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonText({ text }))).toEqual({ text });
    }),
  );
});

test('a cut text fits, ends in … and never splits a letter', () => {
  expect(cutTo('范例公司', 8)).toBe('范例公司');
  expect(cutTo('范例公司', 7)).toBe('范例公…');
  expect(cutTo('范例公司', 6)).toBe('范例…');
  expect(cutTo('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  expect(cutTo('abc', 0)).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(stringWidth(cutTo(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test('wrapped lines fit and lose nothing but spaces', () => {
  const squeezed = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (raw, width) => {
      const text = visible(raw);
      const lines = wrapTo(text, width);
      expect(squeezed(lines.join(''))).toBe(squeezed(text));
      // One letter under many marks can be wider than the line; it is not torn apart.
      for (const line of lines)
        if ([...new Intl.Segmenter().segment(line)].length > 1)
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
