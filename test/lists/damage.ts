/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A file after something went wrong with it, and the stretches of the sound file that are no longer as they were. */
export interface Damaged {
  readonly bytes: Uint8Array;
  readonly hit: readonly Stretch[];
}

/** What a file is made of: the stretch of each record, and of the elements inside records. */
export interface Structure {
  readonly records: readonly Stretch[];
  readonly elements: readonly Stretch[];
}

/**
 * Elements of an XML file, and lines of any other; bytes are read as Latin-1, so that offsets are those of the bytes.
 */
export function structureOf(bytes: Uint8Array, name: RegExp | null): Structure {
  const text = Buffer.from(bytes).toString('latin1');
  if (name !== null) {
    const elements = elementsOf(text);
    const named = elements.filter((element) => name.test(element.name));
    // a record inside another one is a field of the same name
    const records = named.filter((one) => !named.some((other) => other !== one && holds(other, one)));
    return { records, elements: elements.filter(({ depth }) => depth > 1) };
  }
  const lines: Stretch[] = [];
  // quotes of CSV hold line ends; those of JSON hold none
  const line = text.startsWith('{') ? /[^\n]*\n|[^\n]+$/g : /(?:"[^"]*"|[^"\n])*\n|(?:"[^"]*"|[^"\n])+$/g;
  for (const { index, 0: record } of text.matchAll(line))
    lines.push({ from: index, to: index + record.length });
  return { records: lines, elements: lines };
}

function elementsOf(text: string): (Stretch & { readonly name: string; readonly depth: number })[] {
  const open: { name: string; from: number }[] = [];
  const found: (Stretch & { name: string; depth: number })[] = [];
  for (const { index, 0: tag } of text.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^>]+>/gs)) {
    if (/^<[?!]/.test(tag)) continue;
    const name = /^<\/?(?:\w+:)?(\w+)/.exec(tag)?.[1] ?? '';
    const to = index + tag.length;
    if (tag.startsWith('</')) {
      const begun = open.pop();
      if (begun !== undefined) found.push({ ...begun, to, depth: open.length + 1 });
    } else if (tag.endsWith('/>')) found.push({ name, from: index, to, depth: open.length + 1 });
    else open.push({ name, from: index });
  }
  return found.sort((one, other) => one.from - other.from);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

export function cutAt(bytes: Uint8Array, at: number): Damaged {
  return { bytes: bytes.subarray(0, at), hit: [{ from: at, to: bytes.length }] };
}

/** Some bytes with other bits: `change` is not 0. */
export function flipped(
  bytes: Uint8Array,
  flips: readonly (readonly [at: number, change: number])[],
): Damaged {
  const copy = Uint8Array.from(bytes);
  for (const [at, change] of flips) copy[at] = (copy[at] ?? 0) ^ change;
  return { bytes: copy, hit: flips.map(([at]) => ({ from: at, to: at + 1 })) };
}

export function without(bytes: Uint8Array, part: Stretch): Damaged {
  return { bytes: joined(bytes.subarray(0, part.from), bytes.subarray(part.to)), hit: [part] };
}

export function twice(bytes: Uint8Array, part: Stretch): Damaged {
  const again = bytes.subarray(part.from, part.to);
  return { bytes: joined(bytes.subarray(0, part.to), again, bytes.subarray(part.to)), hit: [part] };
}

/** Two stretches in each other's place; null for two of which one holds the other. */
export function exchanged(bytes: Uint8Array, one: Stretch, other: Stretch): Damaged | null {
  if (overlap(one, other)) return null;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const piece = (from: number, to: number) => bytes.subarray(from, to);
  const exchange = joined(
    piece(0, first.from),
    piece(second.from, second.to),
    piece(first.to, second.from),
    piece(first.from, first.to),
    piece(second.to, bytes.length),
  );
  return { bytes: exchange, hit: [first, second] };
}

/** Bytes put in where they do not belong. */
export function inserted(bytes: Uint8Array, at: number, foreign: Uint8Array): Damaged {
  const hit = [{ from: Math.max(0, at - 1), to: Math.min(bytes.length, at + 1) }];
  return { bytes: joined(bytes.subarray(0, at), foreign, bytes.subarray(at)), hit };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
