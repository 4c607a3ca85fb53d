import { Problem } from '../../problem.js';

/** One `field=header` and what separates it from the next; a header with a comma in it is quoted. */
const PAIR = /([^=,"]+)=(?:\s*"([^"]*)"\s*|([^,"]*))(?:,|$)/y;

/**
 * Fields and the headers that hold them, from the values of `--columns`: `name="Full Name",dob=Born`. An empty header
 * means that the field is not to be read.
 * @throws Problem ('usage') if a value is not a list of field=header, or names a field twice
 */
export function columnOverrides(values: readonly string[]): Record<string, string> {
  const columns = new Map<string, string>();
  for (const text of values) {
    PAIR.lastIndex = 0;
    while (PAIR.lastIndex < text.length) {
      const [, spaced = '', quoted, plain = ''] = PAIR.exec(text) ?? [];
      const field = spaced.trim();
      if (field === '') throw unreadable(text);
      if (columns.has(field)) throw new Problem('usage', `--columns names the field ${field} twice`);
      columns.set(field, quoted ?? plain.trim());
    }
  }
  return Object.fromEntries(columns);
}

function unreadable(text: string): Problem {
  return new Problem('usage', `--columns must be field=header,…, got ${text}`, {
    hint: 'for example --columns name="Full Name",dob=Born; quote a header that holds a comma',
  });
}
