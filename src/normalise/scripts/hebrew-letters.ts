/**
 * Letters of one sound, by the rules of the Academy of the Hebrew Language (2006), simplified; those with a geresh are sounds
 * that Hebrew lacks.
 */
export const LETTERS_OF_ONE_SOUND: readonly (readonly [letter: string, latin: string])[] = Object.entries({
  ג: 'g',
  ד: 'd',
  ז: 'z',
  ח: 'h',
  ט: 't',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ף: 'f',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
  "ג'": 'j',
  "ז'": 'zh',
  "צ'": 'ch',
  "ץ'": 'ch',
  "ת'": 'th',
  "ח'": 'kh',
  "ע'": 'gh',
  "ד'": 'dh',
});
