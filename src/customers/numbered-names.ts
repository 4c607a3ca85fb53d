/** `1.`, `2)`, `(3)`, `۱-` before a letter, at the begin or behind a blank. */
const NUMBER = /(?:^|[\s,;])[(（]?(\p{Nd})[.)）．、-][ ]?(?=\p{L})/gu;
const BEGIN = /^[(（]?\p{Nd}[.)）．、-]/u;
/** Two characters or more are a whole name in Chinese and Korean; in other scripts, one word is none. */
const SEVERAL_WORDS = /^(?:.*\S \S.*|[\p{Script=Han}\p{Script=Hangul}]{2,4})$/su;

/**
 * Several people whom a cell numbers, with a slash between them: `1. Anna Muster 2. Bert Beispiel` as `Anna Muster / Bert
 * Beispiel`; any other text as it stands, also one whose numbers do not follow each other (`1. FC Velmar 04`).
 */
export function withoutNumbering(text: string): string {
  if (!BEGIN.test(text)) return text;
  const numbers = [...text.matchAll(NUMBER)];
  const first = numbers[0]?.[1]?.codePointAt(0) ?? 0;
  const areInOrder = numbers.every(([, number = ''], at) => number.codePointAt(0) === first + at);
  if (numbers.length < 2 || !areInOrder) return text;
  const names = numbers.map((number, at) =>
    text
      .slice(number.index + number[0].length, numbers[at + 1]?.index)
      .trim()
      .replace(/(?<![,;])[,;]+$/, ''),
  );
  return names.every((name) => SEVERAL_WORDS.test(name)) ? names.join(' / ') : text;
}
