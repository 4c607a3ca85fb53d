/**
 * Reads fields of parsed JSON with their types checked. Every function throws a plain Error that names the field; the
 * caller knows the file and says it.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new Error(`${name} is not an object`);
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textField(object: JsonObject, key: string): string {
  const value = object[key];
  if (typeof value !== 'string') throw new Error(`${key} is not a text`);
  return value;
}

export function optionalText(object: JsonObject, key: string): string | null {
  return object[key] === null || object[key] === undefined ? null : textField(object, key);
}

/** A whole number from 0. */
export function countField(object: JsonObject, key: string): number {
  const value = object[key];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error(`${key} is not a count`);
  return value;
}

export function optionalCount(object: JsonObject, key: string): number | null {
  return object[key] === null ? null : countField(object, key);
}

export function arrayField<Item>(
  object: JsonObject,
  key: string,
  read: (item: unknown, name: string) => Item,
): readonly Item[] {
  const value = object[key];
  if (!Array.isArray(value)) throw new Error(`${key} is not an array`);
  return value.map((item, index) => read(item, `${key}[${index}]`));
}

export function asText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name} is not a text`);
  return value;
}

/** One of some known words. */
export function wordField<Word extends string>(
  object: JsonObject,
  key: string,
  words: readonly Word[],
): Word {
  const text = textField(object, key);
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`${key} is "${text}", which is none of ${words.join(', ')}`);
  return word;
}
