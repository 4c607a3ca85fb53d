import { countryCode } from '../../normalise/country.js';
import type { NamePart } from '../../normalise/party.js';
import { scriptOf } from '../../normalise/script.js';

/** Names that were in one field, and notes between them. */
export interface UnpackedNames {
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/** In brackets, and no part of the name. */
const NOTE_IN_BRACKETS =
  /birth name|combat name|nom de guerre|false identity|passport|third|previously listed|martyrs|^[A-Z]{2}[ie]\.\d+$|\d{4}/i;
const LONGEST_NAME_IN_BRACKETS = 60;
/** `(original script)` behind a name, or `original script:` before one in brackets */
const ORIGINAL_SCRIPT = /(?<!\s)\s*\(original script\)|(?<=\()\s*original script\s*:\s*/gi;
/** `KOREA KWANGSON BANKING CORPORATION (KKBC)`: the name is as often written without */
const ABBREVIATION = /^[\p{Lu}\p{N}&./-]{2,10}$/u;

/**
 * Splits a name field of the UN list, which sometimes holds several names: `A; B`, `A b) C`, `A (Б)`, `اسم (Name;
 * Nahme)`, `A / B`. Notes in brackets or after `, born` are removed. A name with an abbreviation in brackets is given
 * both with and without it (a country in brackets stays, since it is part of the name).
 */
export function unpackNames(field: string): UnpackedNames {
  const [named = '', born] = field.replace(ORIGINAL_SCRIPT, '').split(/(?<=\S), (?=born\b)/i, 2);
  const names = new Set<string>();
  const notes: string[] = born === undefined ? [] : [born];
  for (const piece of splitOutside(named)) unpackPiece(piece, names, notes);
  names.delete('');
  return { names: [...names], notes };
}

function unpackPiece(piece: string, names: Set<string>, notes: string[]): void {
  const { outside, inside } = bracketed(piece);
  const list = inside.includes(';');
  if (inside === '') names.add(trimmed(piece));
  else if (!list && (inside.length > LONGEST_NAME_IN_BRACKETS || NOTE_IN_BRACKETS.test(inside))) {
    names.add(outside);
    notes.push(inside);
  } else if (list || scriptOf(inside) !== scriptOf(outside)) {
    unpackPiece(outside, names, notes);
    for (const name of inside.split(';')) names.add(trimmed(name));
  } else {
    names.add(trimmed(piece));
    if (isAbbreviation(inside, outside)) names.add(outside);
  }
}

/** Brackets may also name the country of a branch, which tells it from the others: `EXAMPLE BANK (UK)`. */
function isAbbreviation(inside: string, name: string): boolean {
  if (!ABBREVIATION.test(inside)) return false;
  return countryCode(inside) === null || inside === initials(name);
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Splits at `;`, ` / ` and `b)` that stand in no brackets. */
function splitOutside(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[()]|;| \/ /g)) {
    const lettered = mark === ')' && depth === 0 && /(?:^|\s)[a-z]$/.test(text.slice(start, index));
    if (mark === '(') depth++;
    else if (mark === ')' && depth > 0) depth--;
    else if (mark !== ')' && depth === 0) {
      pieces.push(text.slice(start, index));
      start = index + mark.length;
    } else if (lettered) {
      pieces.push(text.slice(start, index - 1));
      start = index + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** `A (B)` with brackets at the end, which may hold others; otherwise `inside` is empty. */
function bracketed(piece: string): { outside: string; inside: string } {
  const bare = piece.replace(/(?<![\s,])[\s,]+$/, '');
  if (!bare.endsWith(')')) return { outside: trimmed(piece), inside: '' };
  let depth = 0;
  for (let index = bare.length - 1; index > 0; index--) {
    if (bare[index] === ')') depth++;
    if (bare[index] === '(' && --depth === 0)
      return { outside: trimmed(bare.slice(0, index)), inside: trimmed(bare.slice(index + 1, -1)) };
  }
  return { outside: trimmed(piece), inside: '' };
}

/** Without quotation marks around it, and without a bracket that has no partner. */
function trimmed(name: string): string {
  const bare = name.trim().replace(/^["“”]+|(?<!["“”,])["“”,]+$/g, '');
  const unbalanced = bare.split('(').length !== bare.split(')').length;
  return (unbalanced ? bare.replace(/^[)\s]+|(?<![(\s])[(\s]+$/g, '') : bare).trim();
}

const SUFFIX = /^(?:I{1,3}|IV|Jr|Sr)\b/i;

/** `Ahmed, Abubakar Khalfan` read as family name first; null when a name is not written so. */
export function familyNameFirst(name: string): readonly NamePart[] | null {
  const [family = '', given = '', further] = name.split(',').map((part) => part.trim());
  if (family === '' || given === '' || further !== undefined || SUFFIX.test(given)) return null;
  if (family.split(' ').length > 3) return null;
  return [
    { role: 'given', text: given },
    { role: 'family', text: family },
  ];
}
