import { LETTERS_OF_ONE_SOUND } from './hebrew-letters.js';

/**
 * A word in Hebrew letters spelt out as the name of a foreigner. Such names are written with more vowels than Hebrew words:
 * every i, o and u, many an a; what is not written is a or e. Source: the Academy of the Hebrew Language's rules for
 * transcribing foreign names into Hebrew (2006), read backwards.
 *
 * ב, פ, כ and צ each stand for two sounds: hard b, p, k, ts and soft v, f, kh, z. At its beginning a word has a hard ב and
 * כ, at its end פ is p and ף is f, and ב is v in the endings of Slavic family names.
 */
export type Sounds = 'hard' | 'soft';
export const SOUNDS: readonly Sounds[] = ['hard', 'soft'];

interface Sound {
  readonly text: string;
  readonly isVowel: boolean;
}

/** The same in both ways. */
const CONSONANTS: ReadonlyMap<string, string> = new Map([...LETTERS_OF_ONE_SOUND, ['ה', 'h'], ['ך', 'kh']]);
const BOTH: ReadonlyMap<string, readonly [hard: string, soft: string]> = new Map([
  ['ב', ['b', 'v']],
  ['פ', ['p', 'f']],
  ['כ', ['k', 'kh']],
  ['צ', ['ts', 'z']],
  ['ץ', ['ts', 'z']],
]);
/** German and Yiddish family names: Goldberg. */
const HARD_ENDING = /ברג$/;
const SLAVIC_ENDING = /ב(?=ה?$|סקי$|סקה$|יץ'?$|נה$|ני$)/;

/** The word in Latin letters; '' for what has other letters than Hebrew. */
export function spellOut(word: string, way: Sounds): string {
  const sounds = soundsOf(word, way);
  return sounds === null ? '' : voweled(sounds, way);
}

function soundsOf(word: string, way: Sounds): readonly Sound[] | null {
  const sounds: Sound[] = [];
  const slavic = word.search(SLAVIC_ENDING);
  const berg = word.search(HARD_ENDING);
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const isLast = at === word.length - 1;
    const marked = word.charAt(at + 1) === "'" ? CONSONANTS.get(word.slice(at, at + 2)) : undefined;
    if (marked !== undefined) {
      sounds.push({ text: marked, isVowel: false });
      at++;
      continue;
    }
    const vowel = vowelAt(word, at, sounds.at(-1) ?? null, way);
    if (vowel !== null) {
      sounds.push(vowel);
      if (letter === word.charAt(at + 1)) at++;
      continue;
    }
    const both = BOTH.get(letter);
    const isHard =
      way === 'hard' ||
      at === berg ||
      (at === 0 && letter !== 'פ' && letter !== 'צ') ||
      (isLast && letter === 'פ');
    const text = at === slavic && at > 0 ? 'v' : (both?.[isHard ? 0 : 1] ?? CONSONANTS.get(letter));
    if (text === undefined) {
      if (letter === "'" || letter === '"') continue;
      return null;
    }
    sounds.push({ text, isVowel: false });
  }
  return sounds;
}

/** What א ע ה ו י stand for; null where they are consonants like others, and for all other letters. */
function vowelAt(word: string, at: number, before: Sound | null, way: Sounds): Sound | null {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const vowel = (text: string): Sound => ({ text, isVowel: true });
  switch (letter) {
    case 'א':
    case 'ע':
      if (next === 'ו' || (next === 'י' && at === 0)) return vowel(at === 0 ? '' : 'a');
      return vowel('a');
    case 'ה':
      return next === '' && at > 0 ? vowel(before?.text === 'a' ? '' : 'a') : null;
    case 'ו': {
      const isConsonant =
        next === 'ו' || (at === 0 && next !== '') || (next === 'א' && before?.isVowel === true);
      return isConsonant ? { text: 'v', isVowel: false } : vowel('o');
    }
    case 'י':
      // גייטס, ביידן
      if (next === 'י')
        return vowel(at === 0 ? 'y' : before?.isVowel === true ? 'i' : way === 'soft' ? 'a' : 'ei');
      return at === 0 ? { text: 'y', isVowel: false } : vowel('i');
    default:
      return null;
  }
}

/** Two consonants that a syllable begins with. */
const ONSET = /^(?:[bpgkvf][rl]|[dt]r|th?r|s[tpkmnlvf]|sh[tmnlvrk]|kh?r|vl|ts?v)$/;
/** Two consonants that a word ends with. */
const CODA = /^(?:[lrnm](?:b|p|d|t|th|g|k|s|ts|z|zh|ch|sh|j|f|v|kh|m|n|l)|s[tkp]|ks|[pfk]t|kh?t|sh?t|ts)$/;

/** The sounds joined, with an a where consonants cannot stand together. */
function voweled(sounds: readonly Sound[], way: Sounds): string {
  let result = '';
  for (let at = 0; at < sounds.length; ) {
    let end = at;
    while (end < sounds.length && sounds[end]?.isVowel === false) end++;
    const run = sounds.slice(at, end).map(({ text }) => text);
    result += withVowels(run, at === 0, end === sounds.length, way);
    if (end < sounds.length) result += sounds[end]?.text ?? '';
    at = end + 1;
  }
  return result;
}

/** A run of consonants at the beginning, between vowels or at the end of a word. */
function withVowels(run: readonly string[], isFirst: boolean, isLast: boolean, way: Sounds): string {
  const [a = '', b = '', c = ''] = run;
  if (run.length < 2) return run.join('');
  if (isLast) {
    const [before = '', last = ''] = run.slice(-2);
    if (CODA.test(before + last)) {
      if (run.length === 2 && !isFirst) return before + last;
      // the vowel is before both
      const [onset = ''] = run.slice(-3, -2);
      if (run.length > 2)
        return `${withVowels([...run.slice(0, -3), onset], isFirst, false, way)}a${before}${last}`;
    }
    return `${withVowels(run.slice(0, -1), isFirst, false, way)}a${last}`;
  }
  if (isFirst) {
    if (!ONSET.test(a + b)) return `${a}a${withVowels(run.slice(1), false, false, way)}`;
    return run.length === 2 ? a + b : `${a}${b}a${withVowels(run.slice(2), false, false, way)}`;
  }
  if (run.length === 2 || (run.length === 3 && ONSET.test(b + c))) return run.join('');
  // אברמוביץ is Abramovich, צוקרברג is Zuckerberg
  const cut = way === 'soft' && (ONSET.test(a + b) || CODA.test(b + c)) ? 1 : 2;
  return `${run.slice(0, cut).join('')}a${withVowels(run.slice(cut), false, false, way)}`;
}
