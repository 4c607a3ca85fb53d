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

/** In no group. */
export const NO_GROUP = -1;

/**
 * Numbers from 0 in groups, those of a group in ascending order.
 * @param groupOf the group of each, or `NO_GROUP`
 * @param count how many groups there are
 */
export function grouped(groupOf: Int32Array, count: number): Groups {
  const first = new Int32Array(count + 1);
  for (const group of groupOf) if (group !== NO_GROUP) first[group + 1] = (first[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++)
    first[group + 1] = (first[group + 1] ?? 0) + (first[group] ?? 0);
  const members = new Int32Array(first[count] ?? 0);
  const next = first.slice();
  groupOf.forEach((group, number) => {
    if (group === NO_GROUP) return;
    const place = next[group] ?? 0;
    members[place] = number;
    next[group] = place + 1;
  });
  return { first, members };
}

/** Sections as `writeGroups` writes them. */
export function setGroups({ first, members }: Groups, sections: Map<string, Column>, name: string): void {
  sections.set(`${name}.first`, first);
  sections.set(`${name}.members`, members);
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
