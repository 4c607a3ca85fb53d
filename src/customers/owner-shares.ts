/** An owner in a cell that states shares beside the names. */
export interface OwnerText {
  /** what stands there besides the share */
  readonly text: string;
  /** in per cent; null if none is stated, or only a range (`> 25 %`) */
  readonly share: number | null;
  /** whether everybody named in the text has this share: `A & B 50 % each` */
  readonly each: boolean;
}

const SIGN = /[%％]|per ?cent|pro[zc]ent|pct/i;
/** A share, perhaps in brackets, and before it what makes a range of it. Blanks have been collapsed. */
const SHARE =
  /([([] ?)?(?<!\d)(?<!\d[.,])((?:[<>≥≤~]=? ?|(?<!\p{L})(?:over|up to|more than|at least|about) )|\d{1,3}(?:[.,]\d{1,9})? ?[%％]? ?[-–] ?)?(\d{1,3}(?:[.,]\d{1,9})?) ?(?:[%％]|(?:per ?cent|pro[zc]ent|pct)(?!\p{L}))( ?[)\]])?/giu;
/** Words behind a share that say what kind it is, and not who has it. */
const KINDS: ReadonlySet<string> = new Set(
  'direct directly indirect indirectly of the shares share shareholder shareholding owner owned ownership stake interest voting rights capital ubo'.split(
    ' ',
  ),
);
/** What separates an owner from the next one. */
const SEPARATED = /^ ?(?:[,;/&+]|(?:and|und|et|og|en|и) )/i;
const BEFORE = /^(?:[ ,:;/&+–-]|(?:and|und|et|og|en|и) )+/i;
const BEHIND = /(?<![ ,:;/&+([–-])[ ,:;/&+([–-]+$/;
const EACH = /^ ?(?:each|jeweils|chacun|cada uno)(?!\p{L})/iu;

/**
 * The owners of a cell such as `Anna Example 60 %; Bert Example (40 %)`, in its order: each with the share that stands
 * behind the name, or before it where a line begins with one.
 * @returns null for a cell that states no share, or nobody
 */
export function ownersIn(cell: string): readonly OwnerText[] | null {
  if (!SIGN.test(cell)) return null;
  const owners: OwnerText[] = [];
  let shares = 0;
  for (const line of cell.split(/[;|\n\r]+/)) shares += addOwners(line, owners);
  if (shares === 0 || owners.length === 0) return null;
  return owners.map((owner) => ({ ...owner, text: withoutTraces(owner.text) }));
}

/** Adds the owners of a piece, and gives the number of shares in it. A share alone belongs to the owner before it. */
function addOwners(line: string, owners: OwnerText[]): number {
  const piece = line.replace(/\s+/g, ' ').replaceAll('（', '(').replaceAll('）', ')');
  const shares = [...piece.matchAll(SHARE)];
  const [first = '', ...others] = textsBetween(piece, shares);
  const values = shares.map(({ 2: range, 3: figures = '' }) =>
    range === undefined ? readShare(`${figures}%`) : null,
  );
  if (hasLetters(first)) {
    owners.push({ text: first, share: values[0] ?? null, each: false });
    for (const [at, text] of others.entries()) addBehind(text, values[at + 1] ?? null, owners);
  } else if (others.some(hasLetters)) {
    for (const [at, text] of others.entries())
      if (hasLetters(text)) owners.push({ text, share: values[at] ?? null, each: false });
  } else giveToLast(owners, values[0] ?? null);
  return shares.length;
}

/** What stands behind a share: the next owner, or more about the one before it. */
function addBehind(text: string, share: number | null, owners: OwnerText[]): void {
  if (saysKind(text)) return;
  const last = owners.pop();
  if (last === undefined) return;
  const isNext = SEPARATED.test(text) && hasLetters(text) && !hasOpenBracket(last.text);
  if (isNext) owners.push(last, { text, share, each: false });
  else if (EACH.test(text))
    owners.push({ ...last, text: `${last.text} ${text.replace(EACH, '')}`, each: true });
  else owners.push({ ...last, text: `${last.text}${text}` });
}

function giveToLast(owners: OwnerText[], share: number | null): void {
  const last = owners.pop();
  if (last !== undefined) owners.push({ ...last, share: last.share ?? share });
}

function saysKind(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => KINDS.has(word));
}

/** The texts around the shares of a piece, one more than there are shares. A bracket without its other one stays. */
function textsBetween(piece: string, shares: readonly RegExpExecArray[]): readonly string[] {
  const texts: string[] = [];
  let from = 0;
  for (const { 0: share, 1: open = '', 4: close = '', index } of shares) {
    const isWhole = open !== '' && close !== '';
    texts.push(piece.slice(from, isWhole ? index : index + open.length));
    from = index + share.length - (isWhole ? 0 : close.length);
  }
  return [...texts, piece.slice(from)];
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A name without the signs that stood around its share: `Anna (, UBO)`, `Anna -`. */
function withoutTraces(text: string): string {
  return text
    .replace(/\([ ,:;–-]+/g, '(')
    .replace(/(?<![ ,:;–-])[ ,:;–-]+\)/g, ')')
    .replace(/\(\)/g, ' ')
    .replace(/ +/g, ' ')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}

/** The percentage in a share cell: `25`, `25 %`, `25,5%`. A number below 1 without a per cent sign is a fraction. */
export function readShare(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (found === null) return null;
  const value = Number((found[1] ?? '').replace(',', '.'));
  const share = value < 1 && found[2] === '' ? value * 100 : value;
  return share >= 0 && share <= 100 ? Math.round(share * 10_000) / 10_000 : null;
}
