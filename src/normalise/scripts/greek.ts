import { GREEK_GLOSSARY, GREEK_JOINING } from '../data/glossary-greek.js';
import { GREEK_GLOSSARY_MORE, GREEK_SECOND_MEANINGS } from '../data/glossary-greek-more.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { lazily } from '../word-table.js';
import { type Glossary, glossary, preferring, translated } from './glossary.js';
import { letterTable, wordByWord } from './word-by-word.js';

/** Greek after ELOT 743 (ISO 843 type 2), the system of Greek passports. */
const LETTERS = letterTable(`
  α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ϐ:v ϑ:th ϕ:f ϖ:p
  ϰ:k ϱ:r ϲ:s ϊ:i ϋ:y
`);
/** Pairs of letters that are one sound. */
const PAIRS = letterTable('ου:ou γγ:ng γξ:nx γχ:nch αι:ai ει:ei οι:oi υι:yi');
/** Pairs that write the stops b, d and g, which Greek has no letters for; between vowels the nasal is heard. */
const STOPS = letterTable('μπ:b ντ:d γκ:g');
const STOPS_INSIDE = letterTable('μπ:mp ντ:nt γκ:gk');
/** υ after α, ε, η is v, and f before a voiceless consonant or at the end. */
const VOICELESS = new Set('θκξπσςτφχψ');
const DIAERESIS = '\u0308';

/** One-letter words; as names they take a dot. */
const ARTICLE = new Set(['ο', 'η']);

interface Glossaries {
  readonly usual: Glossary;
  /** with the other meaning of words that have two */
  readonly other: Glossary;
}

/** Built with the first Greek name. */
const glossaries = lazily((): Glossaries => {
  const usual = glossary(`${GREEK_GLOSSARY},${GREEK_GLOSSARY_MORE}`, GREEK_JOINING, withoutAccents);
  return { usual, other: preferring(glossary(GREEK_SECOND_MEANINGS, '', withoutAccents), usual) };
});

/**
 * The words of a Greek name in Latin letters; for the name of an institution, its words in English, and with other
 * meanings where words have two; then, where it differs, as Greek spells foreign names.
 */
export function romaniseGreek(
  words: readonly ScriptWord[],
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const spelt = words.map((word) => tokenOf(word, romaniseWord));
  const readings: (readonly NameToken[])[] = [spelt.filter((token) => token !== null)];
  const texts = words.map((word) => word.text);
  const foreign = texts.some((text) => FOREIGN.test(text))
    ? words.map((word) => tokenOf(word, romaniseForeign))
    : null;
  const { usual, other } = glossaries();
  for (const english of [usual, other]) {
    const meant = translated(texts, foreign ?? spelt, english, mixed);
    if (meant !== null) readings.push(meant);
  }
  if (foreign !== null) readings.push(foreign.filter((token) => token !== null));
  return readings;
}

function tokenOf(word: ScriptWord, romaniseText: (word: string) => string): NameToken | null {
  const [token = null] = wordByWord([word], 'Grek', romaniseText);
  return token !== null && ARTICLE.has(word.text) && !word.dotted ? { ...token, initial: false } : token;
}

/** Letters that stand for other sounds in foreign names than in Greek ones. */
const FOREIGN = /χ|τζ|τσ|μπ|ντ|γκ/;
const FOREIGN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/τζ/g, 'j'],
  [/τσ/g, 'ch'],
  [/χ/g, 'kh'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γκ/g, 'g'],
];

/** A foreign name as Greek spells it: Χαλιστάν is Khalistan, Τζιχάντ Jihad. */
function romaniseForeign(word: string): string {
  const marked = FOREIGN_LETTERS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
  return marked.replace(/[^a-z]+/g, romaniseWord);
}

/** A final sigma is a sigma, so that a stem may end where a word does. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ς', 'σ');
}

function romaniseWord(word: string): string {
  // Of the marks only the diaeresis matters: it keeps two vowels apart (ϊ, ϋ).
  const text = word
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f\u1fbd-\u1fc1\u1fcd-\u1fcf]/g, '')
    .normalize('NFC');
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const pair = text.slice(index, index + 2);
    const both = pairSound(text, index, pair);
    if (both !== undefined) {
      result += both;
      index++;
    } else {
      result += LETTERS.get(text.charAt(index)) ?? '';
    }
  }
  return result.replaceAll(DIAERESIS, '');
}

function pairSound(text: string, index: number, pair: string): string | undefined {
  const first = pair.charAt(0);
  if (pair.charAt(1) === 'υ' && (first === 'α' || first === 'ε' || first === 'η')) {
    const next = text.charAt(index + 2);
    return (LETTERS.get(first) ?? '') + (next === '' || VOICELESS.has(next) ? 'f' : 'v');
  }
  if (index === 0) return STOPS.get(pair) ?? PAIRS.get(pair);
  return (
    (VOICELESS.has(text.charAt(index - 1)) ? STOPS.get(pair) : STOPS_INSIDE.get(pair)) ?? PAIRS.get(pair)
  );
}
