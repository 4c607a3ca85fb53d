/**
 * Checks that turn parsed JSON into typed values. Each throws a `Mismatch` that names the place; nothing passes
 * unchecked.
 */
export type Decode<T> = (value: unknown, place: string) => T;

/** A value that does not fit its place; the message never quotes the value. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

function expected(what: string, place: string): Mismatch {
  return new Mismatch(`${place === '' ? 'the line' : place} is not ${what}`);
}

export const text: Decode<string> = (value, place) => {
  if (typeof value !== 'string') throw expected('a text', place);
  return value;
};

export const number: Decode<number> = (value, place) => {
  if (typeof value !== 'number') throw expected('a number', place);
  return value;
};

export const flag: Decode<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw expected('true or false', place);
  return value;
};

export function nullable<T>(decode: Decode<T>): Decode<T | null> {
  return (value, place) => (value === null ? null : decode(value, place));
}

export function list<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw expected('a list', place);
    return value.map((item: unknown, index) => decode(item, `${place}[${index}]`));
  };
}

export function choice<const T extends string>(...words: readonly T[]): Decode<T> {
  return (value, place) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw expected(`one of ${words.join(', ')}`, place);
    return found;
  };
}

/** Exactly two texts. */
export const textPair: Decode<readonly [string, string]> = (value, place) => {
  const [first, second, ...more] = list(text)(value, place);
  if (first === undefined || second === undefined || more.length > 0)
    throw expected('a pair of texts', place);
  return [first, second];
};

/** The object itself, for a decoder that examines single keys. */
export function object(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected('an object', place);
  return Object.fromEntries(Object.entries(value));
}

/** An object with exactly these keys. */
export function record<T extends object>(fields: { readonly [K in keyof T]-?: Decode<T[K]> }): Decode<T> {
  return (value, place) => {
    const found = object(value, place);
    const at = (key: string) => (place === '' ? key : `${place}.${key}`);
    for (const key of Object.keys(found))
      if (!Object.hasOwn(fields, key)) throw new Mismatch(`${at(key)} is not known`);
    const decoded: Partial<T> = {};
    for (const key in fields) {
      if (!Object.hasOwn(found, key)) throw new Mismatch(`${at(key)} is missing`);
      decoded[key] = fields[key](found[key], at(key));
    }
    return complete(decoded, fields);
  };
}

function complete<T extends object>(decoded: Partial<T>, fields: object): T {
  if (!hasAll<T>(decoded, fields)) throw new Mismatch('an object is incomplete');
  return decoded;
}

function hasAll<T extends object>(decoded: Partial<T>, fields: object): decoded is T {
  return Object.keys(fields).every((key) => Object.hasOwn(decoded, key));
}
