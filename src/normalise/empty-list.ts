/**
 * A list of objects or texts in which there is none. For V8 `[]` is a list of small integers until something else is put
 * into it: a function that has met only one of the two kinds is compiled again when it meets the other.
 */
export const EMPTY_LIST: readonly never[] = emptied();

function emptied(): readonly never[] {
  const list: never[] = [];
  Reflect.apply(list.push, list, [{}]);
  list.pop();
  return list;
}
