import { readFile } from 'node:fs/promises';
import { replaceFile } from './durable.js';
import { arrayField, asObject, asText, optionalText, textField } from './json-fields.js';
import type { InstalledList } from './manifest.js';
import type { Store } from './store.js';

/**
 * What was last learnt about an installed list from its publisher. It applies only to bytes with these hashes, so a
 * reader of another generation ignores it.
 */
export interface Check {
  readonly sha256: readonly string[];
  /**
   * ISO time of the publisher's last answer which said or showed that these bytes are the newest; null: there was none
   */
  readonly checkedAt: string | null;
  /** one for each file; empty where the publisher was not asked */
  readonly validators: readonly Validator[];
  /** ISO time at which these bytes were last imported, which says nothing about their publisher; null: never */
  readonly importedAt: string | null;
}

/** With this a server can be asked whether its file has changed (RFC 9110, section 13). */
export interface Validator {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Checks = ReadonlyMap<string, Check>;

/**
 * Nothing if the file is missing or damaged; the lists are then as old as their generation says, and are fetched
 * completely.
 */
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
    checkedAt: optionalText(object, 'checkedAt'),
    validators: arrayField(object, 'validators', (item, at) => {
      const validator = asObject(item, at);
      return {
        url: textField(validator, 'url'),
        etag: optionalText(validator, 'etag'),
        lastModified: optionalText(validator, 'lastModified'),
      };
    }),
    importedAt: optionalText(object, 'importedAt'),
  };
}

/** The check that applies to an installed list, or null. */
export function checkOf(installed: InstalledList, checks: Checks): Check | null {
  const found = checks.get(installed.list);
  if (found === undefined || found.sha256.length !== installed.files.length) return null;
  return installed.files.every(({ sha256 }, index) => sha256 === found.sha256[index]) ? found : null;
}

/**
 * The publisher's last word on an installed list, to be kept in the next generation's manifest:
 * `InstalledList.checkedAt`.
 */
export function keptCheck(installed: InstalledList, checks: Checks): string {
  return later(installed.checkedAt, checkOf(installed, checks)?.checkedAt ?? null);
}

/** ISO time at which the publisher last confirmed an installed list; null if it only ever came as a file. */
export function checkedAt(installed: InstalledList, checks: Checks): string | null {
  const kept = keptCheck(installed, checks);
  // For what was imported, it is the time of its import until its publisher confirms it.
  return installed.via === 'update' || kept > installed.obtainedAt ? kept : null;
}

/** ISO time at which an installed list was last imported; null if it never was. */
export function importedAt(installed: InstalledList, checks: Checks): string | null {
  const again = checkOf(installed, checks)?.importedAt ?? null;
  return installed.via === 'import' ? later(installed.obtainedAt, again) : again;
}

function later(time: string, other: string | null): string {
  return other !== null && other > time ? other : time;
}
