import { namesCustomer } from './header-lookup.js';
import { isAboutSomeoneElse, relatedRole } from './header-people.js';
import { headerWords } from './header-words.js';

/** How an object that is a whole file of customers wraps them. */
export interface Wrapped {
  /** what is wrong with the object, in words */
  readonly fault: string;
  /** path to the list of customers, as `jq` writes it; null if they are not in a list */
  readonly path: string | null;
  /** key of the list if the object itself also has a name, so that it may be one customer with accounts; else null */
  readonly beside: string | null;
}

/** Keys under which exports and interfaces return their records. */
const RECORDS = new Set(
  `customers customer clients client kunden clientes clienti klanten klienci records record rows row data items item results result entries entry
  members parties persons people individuals companies organisations organizations entities accounts holders hits nodes edges list value values content`.split(
    /\s+/,
  ),
);
/** How deep to look into nested objects: `data.customers.edges`. */
const DEEPEST = 4;

/**
 * Whether an object is not one customer but a file of them: a list of named objects that are neither its parties nor
 * its aliases, objects keyed by number or id, or columns as lists. Read as one customer, all but the first would be
 * missed.
 * @param alone whether the file holds nothing else; then even a list with an unfamiliar name is taken for the customers
 */
export function findWrapped(value: object, alone: boolean): Wrapped | null {
  const members = Object.entries(value);
  if (!members.some(([, inner]) => isObject(inner))) return null;
  if (isColumns(members) || isKeyed(members) || (alone && isOnlyColumns(members)))
    return { fault: 'holds several customers', path: null, beside: null };
  return findList(value, '', alone || !isNamed(value));
}

function findList(value: object, prefix: string, anyKey: boolean): Wrapped | null {
  for (const [key, inner] of Object.entries(value)) {
    if (!isObject(inner)) continue;
    const words = headerWords(key);
    if (isDetail(words)) continue;
    const path = `${prefix}.${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}`;
    const records = words.some((word) => RECORDS.has(word));
    if (Array.isArray(inner)) {
      const holds = inner.some(
        (item) => isObject(item) && (isNamed(item) || (records && Array.isArray(item))),
      );
      const beside = isNamed(value) ? key : null;
      if (holds && (anyKey || records))
        return { fault: `holds a list of customers ("${key}")`, path, beside };
    } else if (path.split('.').length <= DEEPEST) {
      if (records && isKeyed(Object.entries(inner)))
        return { fault: `holds several customers ("${key}")`, path, beside: null };
      const found = findList(inner, path, anyKey);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Whether the key stands for parties behind the customer, for people who are not the customer, or for its aliases:
 * these belong to it.
 */
function isDetail(words: readonly string[]): boolean {
  const singular = words.map((word) => word.replace(/s$/, ''));
  return (
    relatedRole(words) !== null ||
    relatedRole(singular) !== null ||
    isAboutSomeoneElse(words) ||
    words.some((word) => /^(alias|name|aka|nom|related|contact)/.test(word))
  );
}

function isNamed(value: object): boolean {
  return Object.entries(value).some(([key, inner]) =>
    isObject(inner)
      ? !Array.isArray(inner) && !isDetail(headerWords(key)) && isNamed(inner)
      : namesCustomer(key),
  );
}

/** `{"0": {"name": …}, "1": {"name": …}}`, also with ids that contain digits as keys. */
function isKeyed(members: readonly (readonly [string, unknown])[]): boolean {
  const named = members.filter(
    ([key, inner]) => /\d/.test(key) && isObject(inner) && !Array.isArray(inner) && isNamed(inner),
  );
  const roles = named.filter(([key]) => isDetail(headerWords(key)));
  return named.length > roles.length;
}

/** `{"name": {"0": …, "1": …}}` and `{"id": […, …], "name": […, …]}`: a table, column by column. */
function isColumns(members: readonly (readonly [string, unknown])[]): boolean {
  const names = members.filter(([key, inner]) => namesCustomer(key) && isObject(inner));
  return names.some(([, inner]) => {
    if (!isObject(inner)) return false;
    if (!Array.isArray(inner))
      return Object.keys(inner).length > 0 && Object.keys(inner).every((key) => /^\d+$/.test(key));
    const length = inner.length;
    const ids = members.some(
      ([key, other]) => headerWords(key).includes('id') && Array.isArray(other) && other.length === length,
    );
    return ids && length > 1;
  });
}

/**
 * `{"name": ["A", "B"]}` and nothing else in the file: a single customer would also have something that is not a list.
 */
function isOnlyColumns(members: readonly (readonly [string, unknown])[]): boolean {
  const lengths = members.map(([, inner]) => (Array.isArray(inner) ? inner.length : 0));
  const [first = 0] = lengths;
  return (
    first > 1 && lengths.every((length) => length === first) && members.some(([key]) => namesCustomer(key))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
