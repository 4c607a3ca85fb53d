/** Letters that Unicode does not decompose, as their alphabets fold them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** "Customer #" is "Customer No", not the customer; "Director #2" is "Director 2". */
const NUMBER_SIGN = /(?<=[\p{L} ])#(?!\d)/gu;

/** Nearly every known header. */
const PLAIN = /^[a-z ]*$/;

/**
 * The words of a header in lower case without accents: `Cust_Name`, `custName` and `CUST-NAME` are `cust`, `name`;
 * `D.O.B.` is `dob`; `director1Name` is `director`, `1`, `name`.
 */
export function headerWords(header: string): string[] {
  if (PLAIN.test(header)) return joinInitials(header.split(' ').filter((word) => word !== ''));
  const spaced = header
    .replace(NUMBER_SIGN, ' no ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(\p{L})['’`](?=\p{L})/gu, '$1');
  const words = spaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return joinInitials(words);
}

/** Single letters in a row are one abbreviation: `d`, `o`, `b` is `dob`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      initials += word;
      continue;
    }
    if (initials !== '') joined.push(initials);
    initials = '';
    joined.push(word);
  }
  if (initials !== '') joined.push(initials);
  return joined;
}

const NO_LETTER_OR_NUMBER = /[^\p{L}\p{N}]+/gu;

/**
 * The words joined together, which is how headers are compared: `date of birth` and `DateOfBirth` are the same. Two
 * thousand known headers are folded at every start, and this does not need to know where their words begin.
 */
export function headerKey(header: string): string {
  if (PLAIN.test(header)) return header.replaceAll(' ', '');
  const folded = header
    .replace(NUMBER_SIGN, 'no')
    .normalize('NFKD')
    .replace(NO_LETTER_OR_NUMBER, '')
    .toLowerCase();
  return folded.replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter);
}
