import type { Entity } from './entity.js';

/** The formats that are recognised, one mapping file each. */
export type ListFormat =
  | 'ofac-sdn-xml'
  | 'ofac-advanced-xml'
  | 'ofac-delimited'
  | 'eu-fsf-xml'
  | 'eu-fsf-csv'
  | 'uk-sanctions-list-xml'
  | 'uk-sanctions-list-csv'
  | 'uk-ofsi-conlist-csv'
  | 'un-consolidated-xml'
  /** a table of the user's own: CSV, JSON lines or XLSX (the name is older than the latter two) */
  | 'own-list-csv'
  | 'opensanctions-json';

/** One list on disk, recognised and not yet read. */
export interface ListFile {
  /** `ofac-sdn`, `eu-fsf`, … or the name of an own list */
  readonly list: string;
  readonly format: ListFormat;
  /** one path, but several for OFAC's delimited sets (SDN, ALT, ADD, COMMENTS in this order, absent ones left out) */
  readonly paths: readonly string[];
  /**
   * what the bytes of each path must hash to, where it is known: an installed list is read only if it is still the same
   */
  readonly sha256?: readonly string[];
  /** versions before a suspicious shrink, newest first: their entries that are in no newer version are read as well */
  readonly earlier?: readonly EarlierFile[];
}

/** An earlier version of a list, which may be in another format. */
export interface EarlierFile {
  readonly format: ListFormat;
  readonly paths: readonly string[];
  readonly sha256: readonly string[];
  /** `YYYY-MM-DD`, or null */
  readonly published: string | null;
}

/** What is known once a list has been read to its end. */
export interface ListSummary {
  readonly list: string;
  readonly format: ListFormat;
  /** those of the list file, then those of its earlier versions */
  readonly paths: readonly string[];
  /** day of publication, `YYYY-MM-DD`, or null when the format has none */
  readonly published: string | null;
  /** the publisher's own count of records, or null; it has been compared with `entities` */
  readonly declaredCount: number | null;
  /** of the newest version */
  readonly entities: number;
  /** entities of earlier versions that were read besides, each marked as an unconfirmed delisting */
  readonly unconfirmed?: number;
  /**
   * things that were kept but not understood, each with its count and first line: `unknown element ShipDetails/Hull`
   */
  readonly notes: readonly ListNote[];
  /** lower case hex of each file's bytes, in the order of `paths` */
  readonly sha256: readonly string[];
}

export interface ListNote {
  readonly text: string;
  readonly count: number;
  readonly line: number | null;
  /** whether to show it even in quiet mode, because something about the parties is not compared */
  readonly warning?: true;
}

/**
 * Reads one list as a stream: `visit` is called once per entity, in file order, and nothing else is held.
 * Rejects with a `Problem` of kind `lists` (file, line, what is wrong) when the file is not well-formed, ends
 * early, has a record without id or name, or does not hold as many records as it says.
 */
export type ReadList = (file: ListFile, visit: (entity: Entity) => void) => Promise<ListSummary>;
