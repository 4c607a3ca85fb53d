import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** A place in the bundled program (`build/bundle.mjs`). */
const PLACE = /(?<![^\s(])(?:file:\/\/)?([^\s(]*screen\.script):(\d+):(\d+)/g;

/**
 * Replaces places in `dist/screen.script` by places in the sources, as far as the source map knows them; without such
 * places or a map, the stack is unchanged. Reading the map takes a tenth of a second, which only a bug costs.
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
