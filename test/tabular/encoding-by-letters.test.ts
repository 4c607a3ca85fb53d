import { describe, expect, it } from '@jest/globals';
import { readTable } from './table.js';

/** The bytes of a text in an encoding of one or two bytes; the decoder says which bytes are which letter. */
function encoded(text: string, label: string): Buffer {
  const bytesOf = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    // in one piece Node 20 decodes Windows-1252 as Latin-1
    const letter = new TextDecoder(label).decode(Uint8Array.from(bytes), { stream: true });
    if ([...letter].length === 1 && letter !== '\ufffd' && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (DOUBLE.has(label))
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = bytesOf.get(letter);
      if (bytes === undefined) throw new Error(`${letter} is not in ${label}`);
      return bytes;
    }),
  );
}
const DOUBLE = new Set(['gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

const GREEK = 'id,name\n1,Ζοραβάν Κελταράνης\n2,Μιρδόχτ Βασγίρδης\n3,Αναστασία Προτυπίδου\n';
const ARABIC = 'id,name\n1,نموذج عبد الرحمن المثالي\n2,فاطمة مثال علي\n';
const HEBREW = 'id,name\n1,זוראון קלתרני\n2,דוד בן דוגמה\n';
const CHINESE = '编号,姓名\n1,张样本\n2,李例子\n3,王示范\n4,欧阳样品\n';
const TAIWANESE = '編號,姓名\n1,張樣本\n2,李例子\n3,王示範\n4,歐陽樣品\n';
const JAPANESE = '番号,氏名\n1,見本太郎\n2,例文花子\n3,佐藤ひろみほん\n4,高橋ケンジ\n';
const KOREAN = '번호,이름\n1,김견본\n2,박예시\n3,최보기\n';
const POLISH = 'id,name\n1,Łukasz Wzorowałęsa\n2,Małgorzata Żurawzór\n3,Paweł Świątek-Źródło\n';
const CZECH = 'id,name\n1,Jiří Příklad\n2,Zdeněk Vzorný\n3,Šárka Ukázková\n4,Ondřej Dvořáček\n';
const TURKISH = 'id,name\n1,Şükrü Örnekyıldız\n2,Çağlayan Işıklı\n3,Gülşen Numune\n';
const GERMAN = 'id,name\n1,Jürgen Größmann\n2,Änne Müller\n3,Göran Åström\n';
const FRENCH = 'id,name\n1,François Exémple\n2,Hélène Noël\n3,Benoît D’Été – Nº 5\n';
const ICELANDIC = 'id,name\n1,Þórður Sýnisson\n2,Sigríður Dæmisdóttir\n';
const PORTUGUESE = 'id,name\n1,João Conceição\n2,Antônio Exemplães\n';

describe('a file that is not UTF-8', () => {
  it.each([
    ['windows-1253', GREEK],
    ['windows-1256', ARABIC],
    ['windows-1255', HEBREW],
    ['gbk', CHINESE],
    ['big5', TAIWANESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
    ['windows-1250', CZECH],
    ['windows-1254', TURKISH],
    ['macintosh', FRENCH.replaceAll('º', '')],
  ])('in %s is refused, and the hint names that first', async (label, text) => {
    const refused = readTable(encoded(text, label));
    await expect(refused).rejects.toMatchObject({
      kind: 'input',
      hint: expect.stringMatching(new RegExp(`^by its letters it (is|may be) in ${label}\\b`)),
    });
    const { table } = await readTable(encoded(text, label), { encoding: label });
    expect(table.notes).toEqual([]);
  });

  it('in an encoding of DOS is refused, and told to be saved anew', async () => {
    // Jürgen Müller Änne in code page 850
    const bytes = Buffer.from('id,name\n1,J\u0081rgen M\u0081ller\n2,\u008enne R\u0084tsel\n', 'latin1');
    await expect(readTable(bytes)).rejects.toMatchObject({
      hint: expect.stringMatching(/^save the file as UTF-8/),
    });
  });

  it.each([
    ['German', GERMAN],
    ['French', FRENCH],
    ['Icelandic', ICELANDIC],
    ['Portuguese', PORTUGUESE],
  ])('with %s names is read as Windows-1252', async (_, text) => {
    const { table, rows } = await readTable(encoded(text, 'windows-1252'));
    expect(table.notes.join()).toMatch(/Windows-1252/);
    expect(rows.map(({ cells }) => cells.join())).toEqual(text.trim().split('\n').slice(1));
  });

  it('with one odd sign is read all the same', async () => {
    const { table } = await readTable(Buffer.from('id,name,m³\n1,José,5\n', 'latin1'));
    expect(table.notes.join()).toMatch(/Windows-1252/);
  });
});

describe('an encoding that is named and is not that of the file', () => {
  it.each([
    ['windows-1252', POLISH, 'windows-1250'],
    ['windows-1252', TURKISH, 'windows-1254'],
    ['windows-1252', GREEK, 'windows-1253'],
    ['windows-1252', CHINESE, 'gbk'],
    ['windows-1251', ARABIC, 'windows-1256'],
    ['windows-1251', GERMAN, 'windows-1252'],
    ['gbk', JAPANESE, 'shift_jis'],
  ])('%s is doubted', async (wanted, text, label) => {
    const { table } = await readTable(encoded(text, label), { encoding: wanted });
    expect(table.doubts.join()).toMatch(
      new RegExp(`read as ${wanted}, as asked, but by its letters .* in .*${label}`),
    );
  });

  it.each(['windows-1252', 'windows-1251', 'gbk'])('%s is doubted for UTF-8', async (wanted) => {
    const { table } = await readTable(Buffer.from(GERMAN), { encoding: wanted });
    expect(table.doubts.join()).toMatch(/but by its letters the file is in utf-8/);
  });

  it.each([
    ['gb18030', CHINESE, 'gbk'],
    ['iso-8859-15', GERMAN, 'windows-1252'],
    ['windows-1250', GERMAN, 'windows-1252'],
  ])('%s is not doubted where it says the same, or may', async (wanted, text, label) => {
    const { table } = await readTable(encoded(text, label), { encoding: wanted });
    expect(table.doubts).toEqual([]);
  });
});
