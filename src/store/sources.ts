import { readFile } from 'node:fs/promises';
import { catalogueEntry } from '../lists/catalogue.js';
import type { ListFormat } from '../lists/list-file.js';
import { Problem } from '../problem.js';
import { codeOf } from './durable.js';
import { asObject, asText } from './json-fields.js';
import type { Store } from './store.js';

/** One place to fetch a list from: the address of its file, or of every file of an OFAC delimited set. */
export interface Source {
  readonly urls: readonly string[];
}

/** Places of a list, tried in this order. */
export type Sources = ReadonlyMap<string, readonly Source[]>;

/** A list id as it may be given: it becomes a folder's name and the prefix of entity ids. */
export const LIST_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Where a list is fetched from: what the user says, else the publisher's best format. Empty for an own list without an
 * address.
 */
export function sourcesOf(list: string, chosen: Sources): readonly Source[] {
  const own = chosen.get(list);
  if (own !== undefined && own.length > 0) return own;
  const [best] = catalogueEntry(list)?.downloads ?? [];
  return best === undefined ? [] : [{ urls: best.urls }];
}

/**
 * Reads one source as it is typed or stands in a file: a format of the catalogue (`ofac-advanced-xml`), an address, or
 * several addresses with blanks between, which are the files of one set.
 * @throws Problem ('usage')
 */
export function parseSource(list: string, text: string): Source {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const downloads = catalogueEntry(list)?.downloads ?? [];
  const [only = ''] = words;
  const format = words.length === 1 ? downloads.find((download) => download.format === only) : undefined;
  if (format !== undefined) return { urls: format.urls };
  const bad = words.find((word) => !/^https?:\/\//i.test(word));
  if (words.length === 0 || bad !== undefined)
    throw new Problem('usage', `the source of ${list} must be a format or an address, got "${bad ?? text}"`, {
      hint: hintOf(downloads.map((download) => download.format)),
    });
  for (const word of words) parseAddress(word);
  return { urls: words };
}

function hintOf(formats: readonly ListFormat[]): string {
  return formats.length === 0
    ? 'an own list has no publisher: give its address, https://…'
    : `formats of this list: ${formats.join(', ')}`;
}

/** The hosts of this machine itself, which need no encryption. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** @throws Problem ('usage') for what is no address, and for one that is neither https nor on this machine */
export function parseAddress(text: string): URL {
  if (!URL.canParse(text)) throw new Problem('usage', `"${text}" is not an address`);
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url;
  throw new Problem('usage', `${shownAddress(url)} is not encrypted: lists are fetched by https only`, {
    hint: 'http is for this machine itself (localhost)',
  });
}

/** An address as it may be printed and kept: without the name and password it may hold. */
export function shownAddress(url: URL | string): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}

/**
 * The addresses in the store's `sources.json`: `{ "un": ["https://mirror/un.xml"], "ofac-sdn": ["ofac-advanced-xml"]
 * }`, each list with its places in the order in which they are tried. No such file: none.
 * @throws Problem ('usage') when the file is damaged
 */
export async function readSources(store: Store): Promise<Sources> {
  let text: string;
  try {
    text = await readFile(store.sources, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map();
    throw error;
  }
  try {
    const lists = asObject(JSON.parse(text), 'the file');
    return new Map(Object.entries(lists).map(([list, value]) => [list, sourcesIn(list, value)]));
  } catch (error) {
    throw new Problem('usage', `cannot be used: ${messageOf(error)}`, {
      file: store.sources,
      cause: error,
      hint: '{ "un": ["https://mirror.example/un.xml"], "ofac-sdn": ["ofac-advanced-xml"] }',
    });
  }
}

function sourcesIn(list: string, value: unknown): readonly Source[] {
  if (!LIST_ID.test(list)) throw new Error(`"${list}" is no list id`);
  const places = Array.isArray(value) ? value : [value];
  return places.map((place: unknown) => parseSource(list, asText(place, list)));
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
