import { readFile } from 'node:fs/promises';
import { replaceFile } from './durable.js';
import { arrayField, asObject, asText, optionalText, textField } from './json-fields.js';
import type { InstalledList } from './manifest.js';
import type { Store } from './store.js';

/**
 * What was last learnt about an installed list from its publisher. It speaks of the bytes with these hashes only: a
 * reader of another generation does not see it.
 */
export interface Check {
  readonly sha256: readonly string[];
  /** ISO time of the last answer that said or showed that these bytes are the newest */
  readonly checkedAt: string;
  /** one for each file; empty for an imported list */
  readonly validators: readonly Validator[];
}

/** What a server is asked with whether its file has changed (RFC 9110, section 13). */
export interface Validator {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Checks = ReadonlyMap<string, Check>;

/** Nothing when the file is missing or damaged: then the lists are as old as their generation says, and fetched whole. */
export async function readChecks(store: Store): Promise<Checks> {
  try {
    const lists = asObject(
      asObject(JSON.parse(await readFile(store.checks, 'utf8')), 'checks')['lists'],
      'lists',
    );
    return new Map(Object.entries(lists).map(([list, value]) => [list, check(value, list)]));
  } catch {
    return new Map();
  }
}

export async function writeChecks(store: Store, checks: Checks): Promise<void> {
  await replaceFile(
    store.checks,
    `${JSON.stringify({ schema: 1, lists: Object.fromEntries(checks) }, null, 2)}\n`,
  );
}

function check(value: unknown, name: string): Check {
  const object = asObject(value, name);
  return {
    sha256: arrayField(object, 'sha256', asText),
    checkedAt: textField(object, 'checkedAt'),
    validators: arrayField(object, 'validators', (item, at) => {
      const validator = asObject(item, at);
      return {
        url: textField(validator, 'url'),
        etag: optionalText(validator, 'etag'),
        lastModified: optionalText(validator, 'lastModified'),
      };
    }),
  };
}

/** The check that speaks of an installed list, or null. */
export function checkOf(installed: InstalledList, checks: Checks): Check | null {
  const found = checks.get(installed.list);
  if (found === undefined || found.sha256.length !== installed.files.length) return null;
  return installed.files.every(({ sha256 }, index) => sha256 === found.sha256[index]) ? found : null;
}

/** ISO time of the last successful check of an installed list. */
export function checkedAt(installed: InstalledList, checks: Checks): string {
  const later = checkOf(installed, checks)?.checkedAt ?? '';
  return later > installed.checkedAt ? later : installed.checkedAt;
}
