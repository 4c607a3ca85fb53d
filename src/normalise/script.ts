/** Writing systems told apart, by ISO 15924 code. `Zyyy`: no letter at all; `Zzzz`: a script not named here. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Armn'
  | 'Geor'
  | 'Arab'
  | 'Hebr'
  | 'Hani'
  | 'Jpan'
  | 'Kana'
  | 'Hang'
  | 'Deva'
  | 'Beng'
  | 'Thai'
  | 'Ethi'
  | 'Khmr'
  | 'Mymr'
  | 'Zyyy'
  | 'Zzzz';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
];
const LETTER = /\p{L}/u;

/** The script of one character (a code point as a string); `Zyyy` for what is no letter. */
export function scriptOfCharacter(character: string): Script {
  if (character <= '\u024f')
    return /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(character) ? 'Latn' : 'Zyyy';
  for (const [script, pattern] of SCRIPTS) if (pattern.test(character)) return script;
  return LETTER.test(character) ? 'Zzzz' : 'Zyyy';
}

/** The script that most letters of a text are in; Han beside kana is `Jpan`. Ties go to the script that comes first. */
export function scriptOf(text: string): Script {
  if (/^[\x20-\x7e]*$/.test(text)) return /[A-Za-z]/.test(text) ? 'Latn' : 'Zyyy';
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOfCharacter(character);
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (counts.has('Kana') && counts.has('Hani')) return 'Jpan';
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}
