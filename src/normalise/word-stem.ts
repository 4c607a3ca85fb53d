/** Letter groups that are one sound, longest first, and the letter it folds to. */
const GROUPS: Readonly<Record<string, readonly (readonly [spelling: string, sound: string])[]>> = {
  s: [
    ['shch', 's'],
    ['szcz', 's'],
    ['sch', 's'],
    ['sh', 's'],
    ['sz', 's'],
  ],
  t: [
    ['tsch', 'c'],
    ['tch', 'c'],
    ['ts', 'c'],
    ['tz', 'c'],
  ],
  c: [
    ['ch', 'c'],
    ['cz', 'c'],
  ],
  z: [['zh', 'z']],
  k: [['kh', 'h']],
  p: [['ph', 'f']],
  w: [['w', 'v']],
  x: [['x', 'ks']],
  y: [['y', 'i']],
  j: [['j', 'i']],
};

/**
 * Folds away what differs between romanisations of one word (ISO 9, GOST, BGN/PCGN, passport, EU translations):
 * obshchestvo, obschestvo, obszczestwo; aktsionernoe, akcionernoye; otvetstvennostyu, otvetstvennostju. For looking up
 * dictionary words only: names are compared by the matcher, which weighs such differences instead of dropping them.
 */
export function wordFold(word: string): string {
  let folded = '';
  let index = 0;
  while (index < word.length) {
    const letter = word.charAt(index);
    const group = GROUPS[letter]?.find(([spelling]) => word.startsWith(spelling, index));
    const spelling = group?.[0] ?? letter;
    index += spelling.length;
    const sound = group?.[1] ?? (letter === 'c' ? hardOrSoft(word.charAt(index)) : letter);
    if (sound === folded.charAt(folded.length - 1)) continue;
    // "ya", "ia" and "a", "ye" and "e" after a vowel: the glide is written in some systems only.
    if ('aeou'.includes(sound) && folded.endsWith('i')) folded = folded.slice(0, -1);
    if (sound !== folded.charAt(folded.length - 1)) folded += sound;
  }
  return folded;
}

/** Latin c is k before a, o, u and most consonants, else the sound of Slavic c. */
function hardOrSoft(next: string): string {
  return next !== '' && 'aouklmnprtz'.includes(next) ? 'k' : 'c';
}

/** Endings that inflect a word in the languages of the tables, folded; none is longer than `LONGEST_ENDING`. */
const ENDINGS = new Set(
  `a e i o u s n ai an am as ah ei em en er es et ih im in is ka ke ki ko oe oi om on os ov og ogo omu ego emu
   us um ui ami ahs iti eto ata ata ni na ne no ns nih nogo r t ta to te d da ng`.split(/\s+/),
);
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;

/** What a table says for the longest stem of a folded word that leaves a known ending; null when there is none. */
export function stemOf(folded: string, stems: ReadonlyMap<string, string>): string | null {
  const least = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING);
  for (let length = folded.length; length >= least; length--) {
    const head = stems.get(folded.slice(0, length));
    if (head !== undefined && (length === folded.length || ENDINGS.has(folded.slice(length)))) return head;
  }
  return null;
}
