import type { ListFile } from '../../lists/list-file.js';

/** Every file that a list is read from, in the order of its hashes. */
export function sourcesOf({ paths, earlier = [] }: ListFile): readonly string[] {
  return [...paths, ...earlier.flatMap((version) => version.paths)];
}
