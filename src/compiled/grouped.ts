import { type Column, intsOf, type Sections } from './sections.js';

/** Numbers in groups: sections `NAME.first` (where each group begins, and the end) and `NAME.members`. */
export function writeGroups(
  groups: readonly (readonly number[])[],
  sections: Map<string, Column>,
  name: string,
): void {
  const first = new Int32Array(groups.length + 1);
  groups.forEach((members, group) => {
    first[group + 1] = (first[group] ?? 0) + members.length;
  });
  sections.set(`${name}.first`, first);
  sections.set(`${name}.members`, Int32Array.from(groups.flat()));
}

/** The members of group g are `members[first[g]]` … `members[first[g + 1] - 1]`. */
export interface Groups {
  readonly first: Int32Array;
  readonly members: Int32Array;
}

export function groupsOf(sections: Sections, name: string): Groups {
  return { first: intsOf(sections, `${name}.first`), members: intsOf(sections, `${name}.members`) };
}

export function membersOf({ first, members }: Groups, group: number): Int32Array {
  return members.subarray(first[group], first[group + 1]);
}
