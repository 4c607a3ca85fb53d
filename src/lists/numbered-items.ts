/** The numbered items of a cell, and what comes before the first. */
export interface NumberedItems {
  readonly prefix: string;
  readonly items: ReadonlyMap<number, string>;
}

/** Ways to number: `(1) X (2) Y`, `1) X 2) Y`, `(a) X (b) Y`, `a) X b) Y`. */
const MARKERS: readonly ((place: number) => string)[] = [
  (place) => `(${place})`,
  (place) => `${place})`,
  (place) => `(${String.fromCharCode(96 + place)})`,
  (place) => `${String.fromCharCode(96 + place)})`,
];

/**
 * Splits a cell with numbered items: `(1) Tunisia (2) Morocco`. Numbers count only if they follow one another from 1,
 * so that `+7 (495) 7` stays whole. `(1)-(3) Libya`, `(1-3) Libya` and `(1) to (3) Libya` say the same of three items;
 * a dash alone says nothing. A cell without numbers is one item.
 */
export function numberedItems(text: string): NumberedItems {
  const spread = text.replace(RUN, (whole, from, to) => markerRun(Number(from), Number(to)) ?? whole);
  for (const marker of MARKERS) {
    const found = takeApart(spread, marker);
    if (found !== null) return found;
  }
  const only = text.replace(/^\(1\)\s*/, '').trim();
  return { prefix: '', items: new Map(isNothing(only) ? [] : [[1, only]]) };
}

/** `(1-3)`, `(1)-(3)` and `(1) to (3)` */
const RUN = /\((\d{1,2})\)?\s?(?:-|–|to)\s?\(?(\d{1,2})\)/g;

function markerRun(from: number, to: number): string | null {
  if (to <= from || to > 30) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => `(${from + index})`).join('-');
}

function takeApart(text: string, marker: (place: number) => string): NumberedItems | null {
  const places: { start: number; end: number }[] = [];
  for (let from = 0; ; ) {
    const sign = marker(places.length + 1);
    const start = findMarker(text, sign, from);
    if (start < 0) break;
    from = start + sign.length;
    places.push({ start, end: from });
  }
  const [first] = places;
  if (first === undefined || places.length < 2) return null;
  const items = new Map<number, string>();
  for (let place = places.length; place > 0; place -= 1) {
    const between = text.slice(places[place - 1]?.end, places[place]?.start);
    // `(1)-(2) X`: the dash joins the numbers; in `(2) - (3) X` it says that there is nothing
    const shared = /^(?:[-–&,]|\s?(?:and|&)\s?)$/.test(between);
    const item = shared ? (items.get(place + 1) ?? '') : tidy(between);
    if (!isNothing(item)) items.set(place, item);
  }
  return { prefix: text.slice(0, first.start).trim(), items: new Map([...items].sort(([a], [b]) => a - b)) };
}

/**
 * The next marker. After a letter or an opening bracket it is part of a word (`NAT YAY KAN(1)STREET`, `X(a)`), and so
 * is the first one after a digit; the space before a later one is sometimes missing.
 */
function findMarker(text: string, sign: string, from: number): number {
  const glued = from > 0 && sign.startsWith('(') ? /[\p{L}(]/u : /[\p{L}\p{Nd}(]/u;
  let start = text.indexOf(sign, from);
  while (start > 0 && start !== from && glued.test(text.charAt(start - 1)))
    start = text.indexOf(sign, start + 1);
  return start;
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[,;]\s*|[,;]$/g, '')
    .trim();
}

function isNothing(text: string): boolean {
  return text === '' || text === '-' || text === '–';
}
