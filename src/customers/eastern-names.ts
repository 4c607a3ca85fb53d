/** Letters from here on are those of other scripts than Latin, which ends with its phonetic and accent signs. */
export const OTHER_SCRIPTS = 0x370;
const OTHER_SCRIPT = /[\u0370-\uffff]/;
const LATIN_LETTER = /\p{Script=Latin}/u;
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u;
/** Initials alone are no name. */
const WORD = /\p{L}{2}/u;
const EASTERN_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー·・]{2,}$/u;

/** Whether a text is one word of two or more Chinese, Japanese or Korean signs, which can be a whole name. */
export function isEasternName(text: string): boolean {
  return EASTERN_NAME.test(text);
}

/**
 * `Zhou Hailang 周海浪`, `Пример Анна Anna Primer`: the name in Latin letters and the one in another script, as banks in
 * China and Korea write them into one cell; none where there is but one script, or only a title or an initial in the other.
 */
export function namesByScript(name: string): readonly string[] {
  if (!OTHER_SCRIPT.test(name) || !LATIN_LETTER.test(name)) return [];
  const runs: { isLatin: boolean; words: string[] }[] = [];
  for (const word of name.split(/\s+/)) {
    const isLatin = LATIN_LETTER.test(word);
    // Letters of both in one word are slips or disguises, which the matcher repairs.
    if (isLatin === OTHER_LETTER.test(word)) return [];
    const last = runs.at(-1);
    if (last?.isLatin === isLatin) last.words.push(word);
    else runs.push({ isLatin, words: [word] });
  }
  if (runs.length !== 2) return [];
  return runs
    .map(({ words }) => words.join(' '))
    .filter(
      (run) => (run.includes(' ') && WORD.test(run)) || (isEasternName(run) && !COURTESIES.includes(run)),
    );
}

/**
 * Forms of address behind Chinese, Japanese and Korean names, with or without a blank. Their last signs are looked for in
 * every name of these scripts, so that few names are looked at closely.
 */
const COURTESIES: readonly string[] =
  '先生 女士 小姐 太太 夫人 博士 教授 様 さん さま 氏 殿 总经理 씨 님 선생 선생님 여사 여사님 박사 박사님 교수 교수님 사장 사장님 대표 대표님 귀하'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const LAST_SIGNS: ReadonlySet<string> = new Set(COURTESIES.map((word) => word.slice(-1)));

export function mayEndInCourtesy(name: string): boolean {
  return LAST_SIGNS.has(name.slice(-1));
}

/** `王丽女士` without the form of address; null where there is none, or too little before it to be a name. */
export function withoutEasternCourtesy(name: string): string | null {
  if (!mayEndInCourtesy(name)) return null;
  const courtesy = COURTESIES.find((word) => name.endsWith(word));
  if (courtesy === undefined) return null;
  const before = name.slice(0, -courtesy.length).trimEnd();
  return before.includes(' ') || isEasternName(before) ? before : null;
}
