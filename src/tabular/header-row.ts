import { countryCode } from '../normalise/country.js';

/** A cell that consists of a date, a number that is not a year, the number of a document, or a mail or web address. */
const VALUE =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?!(?:19|20)\d\d$)\d{4,}|[A-Z]{1,3}\d{5,}|https?:\S+|[^\s@]+@[^\s@]+\.[a-z]+)$/i;

/**
 * Whether the row taken for the header holds values instead: at least as many of its cells are values as were
 * understood as column names. In a file without a header a lone `person` or `passport` among the values would otherwise
 * be the only column that is read, and nobody would be screened.
 *
 * @param understood indexes of the columns whose names were understood
 */
export function holdsValues(headers: readonly string[], understood: readonly number[]): boolean {
  const named = new Set(understood);
  const values = headers.filter((header, index) => !named.has(index) && isValue(header.trim()));
  return values.length > 0 && values.length >= named.size;
}

function isValue(text: string): boolean {
  return VALUE.test(text) || (text.length > 3 && countryCode(text) !== null);
}
