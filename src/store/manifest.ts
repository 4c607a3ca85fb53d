import type { ListFormat } from '../lists/list-file.js';
import {
  arrayField,
  asObject,
  asText,
  countField,
  optionalCount,
  optionalText,
  textField,
  wordField,
} from './json-fields.js';

/** The content of a generation's `manifest.json`: where each list came from, and what its bytes must be. */
export interface Manifest {
  /** version of this layout; a store of a later program is refused, not guessed at */
  readonly schema: typeof SCHEMA;
  /** the folder's own name, so that a copied generation still says which one it is */
  readonly name: string;
  /** ISO time */
  readonly installedAt: string;
  readonly command: InstallCommand;
  readonly version: string;
  /** the previous generation and the SHA-256 of its manifest, so that a changed past is noticed */
  readonly parent: { readonly name: string; readonly sha256: string } | null;
  readonly lists: readonly InstalledList[];
}

export const SCHEMA = 1;
const COMMANDS = ['update', 'import', 'remove'] as const;
export type InstallCommand = (typeof COMMANDS)[number];

export interface InstalledList {
  readonly list: string;
  readonly format: ListFormat;
  /** in the order of ListFile.paths */
  readonly files: readonly InstalledFile[];
  /** `YYYY-MM-DD`, or null when the format has none */
  readonly published: string | null;
  readonly declaredCount: number | null;
  readonly entities: number;
  readonly names: number;
  /** ISO time at which these bytes were fetched or imported */
  readonly obtainedAt: string;
  /**
   * ISO time of the publisher's last answer (200 or 304) known when the generation was made; `obtainedAt` if there was
   * none
   */
  readonly checkedAt: string;
  readonly via: 'update' | 'import';
  /** versions with entries that suddenly disappeared and are still screened, newest first */
  readonly earlier: readonly EarlierVersion[];
}

export interface InstalledFile {
  /** below the generation's folder, with `/` */
  readonly name: string;
  readonly bytes: number;
  /** of the publisher's own bytes, after removing transfer encodings and archives */
  readonly sha256: string;
  /** address, or path as typed */
  readonly source: string;
}

/** A version of a list that a much smaller one replaced. */
export interface EarlierVersion {
  readonly format: ListFormat;
  readonly files: readonly InstalledFile[];
  readonly published: string | null;
  /** its entries that are in no newer version */
  readonly unconfirmed: number;
}

const FORMATS: Readonly<Record<ListFormat, true>> = {
  'ofac-sdn-xml': true,
  'ofac-advanced-xml': true,
  'ofac-delimited': true,
  'eu-fsf-xml': true,
  'eu-fsf-csv': true,
  'uk-sanctions-list-xml': true,
  'uk-sanctions-list-csv': true,
  'uk-ofsi-conlist-csv': true,
  'un-consolidated-xml': true,
  'own-list-csv': true,
  'opensanctions-json': true,
};

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Throws a plain Error that names what is wrong. */
export function parseManifest(text: string): Manifest {
  const object = asObject(JSON.parse(text), 'the manifest');
  if (object['schema'] !== SCHEMA)
    throw new Error(`it is of layout ${String(object['schema'])}, and this program knows layout ${SCHEMA}`);
  return {
    schema: SCHEMA,
    name: textField(object, 'name'),
    installedAt: textField(object, 'installedAt'),
    command: wordField(object, 'command', COMMANDS),
    version: textField(object, 'version'),
    parent: object['parent'] === null ? null : parent(object['parent']),
    lists: arrayField(object, 'lists', installedList),
  };
}

function parent(value: unknown): { name: string; sha256: string } {
  const object = asObject(value, 'parent');
  return { name: textField(object, 'name'), sha256: textField(object, 'sha256') };
}

function installedList(value: unknown, name: string): InstalledList {
  const object = asObject(value, name);
  return {
    list: textField(object, 'list'),
    format: format(object),
    files: arrayField(object, 'files', installedFile),
    published: optionalText(object, 'published'),
    declaredCount: optionalCount(object, 'declaredCount'),
    entities: countField(object, 'entities'),
    names: countField(object, 'names'),
    obtainedAt: textField(object, 'obtainedAt'),
    checkedAt: textField(object, 'checkedAt'),
    via: wordField(object, 'via', ['update', 'import'] as const),
    earlier: arrayField(object, 'earlier', earlierVersion),
  };
}

function earlierVersion(value: unknown, name: string): EarlierVersion {
  const object = asObject(value, name);
  return {
    format: format(object),
    files: arrayField(object, 'files', installedFile),
    published: optionalText(object, 'published'),
    unconfirmed: countField(object, 'unconfirmed'),
  };
}

function installedFile(value: unknown, name: string): InstalledFile {
  const object = asObject(value, name);
  return {
    name: fileName(object),
    bytes: countField(object, 'bytes'),
    sha256: textField(object, 'sha256'),
    source: textField(object, 'source'),
  };
}

/** Never leads out of the generation's folder, whatever somebody wrote into a manifest. */
function fileName(object: ReturnType<typeof asObject>): string {
  const text = asText(object['name'], 'name');
  const parts = text.split('/');
  if (parts.some((part) => !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part)))
    throw new Error(`${text} is no name of a file in a generation`);
  return text;
}

function format(object: ReturnType<typeof asObject>): ListFormat {
  const text = textField(object, 'format');
  if (!isFormat(text)) throw new Error(`the format ${text} is not known`);
  return text;
}

function isFormat(text: string): text is ListFormat {
  return Object.hasOwn(FORMATS, text);
}
