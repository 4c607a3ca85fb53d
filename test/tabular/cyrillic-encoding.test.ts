import { describe, expect, it } from '@jest/globals';
import { CYRILLIC_ENCODINGS, cyrillicEncoding } from '../../src/tabular/cyrillic-encoding.js';
import { readTable } from './table.js';

/** The bytes of a text in a one-byte encoding; the decoder says which byte is which letter. */
function encoded(text: string, label: string): Buffer {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...new TextDecoder(label).decode(all)];
  return Buffer.from(
    [...text].map((letter) => {
      const byte = letters.indexOf(letter);
      if (byte === -1) throw new Error(`${letter} is not in ${label}`);
      return byte;
    }),
  );
}

const FILES: Readonly<Record<string, string>> = {
  'a header and three names':
    'ид;имя;город\n1;Зораван Кельтарани;Тверь\n2;Мирдохт Вашгирди;Омск\n3;Олег Щукин;Уфа\n',
  capitals: 'id,name\n1,БЕРТВИН ОКСКОМБ\n2,РАДОМИР ЖЕЛВАХИН\n',
  'Latin headers and few names': 'id,name,dob\n1,Юрий Жданович,1961-04-03\n2,Яна Хмелева,1970-01-02\n',
};
const ONE_BYTE = CYRILLIC_ENCODINGS.filter((label) => label !== 'koi8-u');
const CASES = ONE_BYTE.flatMap((label) => Object.keys(FILES).map((what) => [label, what] as const));

describe('the Cyrillic alphabet of a file', () => {
  it.each(CASES)('%s is told by its letters: %s', (label, what) => {
    const bytes = encoded(FILES[what] ?? '', label);
    const told = cyrillicEncoding(bytes);
    expect(told).not.toBeNull();
    expect(new TextDecoder(told ?? '').decode(bytes)).toBe(FILES[what]);
  });

  it.each([
    ['windows-1253', 'id,name\n1,Ζοραβάν Κελταράνης\n2,Μιρδόχτ Βασγίρδης\n'],
    ['windows-1255', 'id,name\n1,זוראון קלתרני\n2,מירדוחט ושגירדי\n'],
    ['windows-1252', 'id,name\n1,Änne Größe\n2,José Ñandú\n3,Søren Ærø\n'],
  ])('is not seen in %s', (label, text) => {
    expect(cyrillicEncoding(encoded(text, label))).toBeNull();
  });

  it('is not told from three letters', () => {
    expect(cyrillicEncoding(encoded('id,name\n1,Яна\n', 'koi8-r'))).toBeNull();
  });
});

describe('a file in one', () => {
  const [text = ''] = Object.values(FILES);

  it.each(ONE_BYTE)('%s is refused with the option that reads it', async (label) => {
    await expect(readTable(encoded(text, label))).rejects.toMatchObject({
      kind: 'input',
      hint: expect.stringContaining(`--encoding ${label}`),
    });
  });

  it('named as another is read as asked, and the doubt is said', async () => {
    const { table } = await readTable(encoded(text, 'koi8-r'), { encoding: 'windows-1251' });
    expect(table.doubts.join()).toMatch(/read as windows-1251, as asked, but .* koi8-r/);
    const right = await readTable(encoded(text, 'koi8-r'), { encoding: 'koi8-r' });
    expect(right.table.doubts).toEqual([]);
    expect(right.rows[0]?.cells).toContain('Зораван Кельтарани');
  });
});
