import { GREEK_GLOSSARY, GREEK_JOINING } from '../data/glossary-greek.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { type Glossary, glossary, translated } from './glossary.js';
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

let english: Glossary | null = null;

/** The words of a Greek name in Latin letters; then, for the name of an institution, its words in English. */
export function romaniseGreek(
  words: readonly ScriptWord[],
  mixed: boolean,
): readonly (readonly NameToken[])[] {
  const tokens = words.map((word) => {
    const [token = null] = wordByWord([word], 'Grek', romaniseWord);
    return token !== null && ARTICLE.has(word.text) && !word.dotted ? { ...token, initial: false } : token;
  });
  const spelt = tokens.filter((token) => token !== null);
  english ??= glossary(GREEK_GLOSSARY, GREEK_JOINING, withoutAccents);
  const texts = words.map((word) => word.text);
  const meant = translated(texts, tokens, english, mixed);
  return meant === null ? [spelt] : [spelt, meant];
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
