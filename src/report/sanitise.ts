/**
 * Makes text from data harmless for a terminal: a name in a customer file or a list must not move the cursor, set the
 * window title (OSC), colour the screen or reverse the line ("Trojan Source"). Files get the data unchanged; each
 * format has its own quoting.
 */

/** C0, DEL, C1 and the two Unicode line separators: what a terminal could obey or break a line at. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** embeddings, overrides and isolates; interlinear annotation; tag characters: what reorders or hides text */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * One line of text that a terminal only displays: control characters and lone surrogates become U+FFFD; bidirectional
 * controls and tag characters are shown as text (`\u202E`).
 */
export function visible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text.replace(CONTROL, '\ufffd').replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, escaped);
}

/**
 * A cell of a table: `visible`, and closed by a left-to-right mark (no width) when it holds right-to-left letters,
 * since a terminal that reorders lines would otherwise swap two neighbouring Arabic cells.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? text + LEFT_TO_RIGHT_MARK : text;
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const hex = point.toString(16).toUpperCase();
  return point > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/**
 * What JSON may hold raw and a terminal or an editor could still obey: DEL, C1, line separators, bidirectional
 * controls.
 */
const RISKY_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * JSON text with those characters as `\uXXXX`: the same document (they stand only inside strings), harmless to look at.
 * JSON.stringify has already escaped C0 and lone surrogates.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    RISKY_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A cell that a spreadsheet reads as text: an apostrophe in front of what it would take for a formula
 * (OWASP, "CSV Injection"; the characters csv-stringify escapes, and the line feed).
 */
export function withoutFormula(cell: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
}
