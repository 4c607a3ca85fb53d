import { catalogueEntry } from '../../lists/catalogue.js';
import type { ListStatus } from '../../store/freshness.js';
import type { Generation } from '../../store/generations.js';

/** One list of `lists status --format json`. */
export interface ListFacts {
  readonly list: string;
  readonly state: ListStatus['state'];
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD` */
  readonly published: string | null;
  readonly retired: string | null;
  readonly format: string | null;
  readonly entities: number | null;
  readonly names: number | null;
  /** entries that suddenly disappeared and are still screened */
  readonly unconfirmedDelistings: number;
  /** ISO times */
  readonly fetchedAt: string | null;
  readonly checkedAt: string | null;
  /** hours since its publisher last confirmed it; null if it never did */
  readonly ageHours: number | null;
  readonly via: 'update' | 'import' | null;
  readonly files: readonly FileFacts[];
  readonly licence: string | null;
  readonly attribution: string | null;
}

export interface FileFacts {
  readonly name: string;
  readonly source: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface StatusFacts {
  readonly generation: {
    readonly name: string;
    readonly number: number;
    readonly installedAt: string;
  } | null;
  readonly maxAgeHours: number;
  readonly lists: readonly ListFacts[];
}

export function statusFacts(
  generation: Generation | null,
  states: readonly ListStatus[],
  maxAgeHours: number,
): StatusFacts {
  return {
    generation:
      generation === null
        ? null
        : {
            name: generation.name,
            number: generation.number,
            installedAt: generation.manifest.installedAt,
          },
    maxAgeHours,
    lists: states.map(listFacts),
  };
}

function listFacts({ list, state, entry, checkedAt, ageHours }: ListStatus): ListFacts {
  const known = catalogueEntry(list);
  return {
    list,
    state,
    title: known?.title ?? null,
    publisher: known?.publisher ?? null,
    published: entry?.published ?? null,
    retired: known?.retired ?? null,
    format: entry?.format ?? null,
    entities: entry?.entities ?? null,
    names: entry?.names ?? null,
    unconfirmedDelistings: (entry?.earlier ?? []).reduce((sum, { unconfirmed }) => sum + unconfirmed, 0),
    fetchedAt: entry?.obtainedAt ?? null,
    checkedAt,
    ageHours: ageHours === null ? null : Math.floor(ageHours * 10) / 10,
    via: entry?.via ?? null,
    files: (entry?.files ?? []).map(({ name, source, bytes, sha256 }) => ({ name, source, bytes, sha256 })),
    licence: known?.licence ?? null,
    attribution: known?.attribution ?? null,
  };
}
