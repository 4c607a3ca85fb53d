import { readFile } from 'node:fs/promises';
import { FORMAT_VERSION, MODEL_VERSION, NORMALISER_VERSION } from '../compiled/versions.js';
import { PACKAGE_FILE } from './program-place.js';

/** The version in package.json, which stands beside `dist` wherever the package is installed. */
export async function version(): Promise<string> {
  const text = await readFile(PACKAGE_FILE, 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  )
    return parsed.version;
  throw new Error('package.json has no version');
}

/** What determines a result besides lists and options; the same numbers give the same scores. */
export const ENGINE_VERSIONS = `normaliser ${NORMALISER_VERSION}, model ${MODEL_VERSION}`;

/** `screen 1.2.0 (node 20.20.2, index format 3, normaliser 5, model 2)` */
export async function versionLine(nodeVersion: string): Promise<string> {
  return `screen ${await version()} (node ${nodeVersion}, index format ${FORMAT_VERSION}, ${ENGINE_VERSIONS})`;
}
