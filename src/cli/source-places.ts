import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** A place in the program that was put into one file (`build/bundle.mjs`). */
const PLACE = /(?<![^\s(])(?:file:\/\/)?([^\s(]*screen\.script):(\d+):(\d+)/g;

/**
 * A stack whose places in `dist/screen.script` are places in the sources, as far as the map beside it says; the stack
 * as it is where there is no such place or no map. Reading the map takes a tenth of a second, which only a bug pays.
 */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | null>();
  return stack.replaceAll(PLACE, (place, file: string, line: string, column: string) => {
    let map = maps.get(file);
    if (map === undefined) {
      map = mapOf(file);
      maps.set(file, map);
    }
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return null;
  }
}
