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
  | 'own-list-csv'
  | 'opensanctions-json';

/** One list on disk, recognised and not yet read. */
export interface ListFile {
  /** `ofac-sdn`, `eu-fsf`, … or the name of an own list */
  readonly list: string;
  readonly format: ListFormat;
  /** one path, but several for OFAC's delimited sets (SDN, ALT, ADD, COMMENTS in this order, absent ones left out) */
  readonly paths: readonly string[];
}

/** What is known once a list has been read to its end. */
export interface ListSummary {
  readonly list: string;
  readonly format: ListFormat;
  readonly paths: readonly string[];
  /** day of publication, `YYYY-MM-DD`, or null when the format has none */
  readonly published: string | null;
  /** the publisher's own count of records, or null; it has been compared with `entities` */
  readonly declaredCount: number | null;
  readonly entities: number;
  /** things kept but not understood, each with how often and where first: `unknown element ShipDetails/Hull` */
  readonly notes: readonly ListNote[];
  /** lower case hex of each file's bytes, in the order of `paths` */
  readonly sha256: readonly string[];
}

export interface ListNote {
  readonly text: string;
  readonly count: number;
  readonly line: number | null;
}

/**
 * Reads one list as a stream: `visit` is called once per entity, in file order, and nothing else is held.
 * Rejects with a `Problem` of kind `lists` (file, line, what is wrong) when the file is not well-formed, ends
 * early, has a record without id or name, or does not hold as many records as it says.
 */
export type ReadList = (file: ListFile, visit: (entity: Entity) => void) => Promise<ListSummary>;
