/** The longest text that Excel accepts in a cell; with a longer one it calls the file damaged. */
export const LONGEST_CELL = 32_767;

/**
 * Characters that XML cannot contain or write-excel-file would drop: controls except tab and line feed, lone
 * surrogates, non-characters, U+FFFD.
 */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/** Text that would be read as such an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text as a workbook keeps it: characters that XML cannot hold as `_x001B_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring),
 * which Excel and LibreOffice read back; a text too long for a cell is cut and says how long it was. The names that
 * every object has (`constructor`, `__proto__`) are escaped on the way through write-excel-file 4.1.1, which looks
 * texts up in an object and would write another cell's text in their place, and so is U+FFFD, which it drops;
 * `restored` takes these two escapes back.
 */
export function cellText(text: string): string {
  if (text in Object.prototype) return unit(text, 0) + text.slice(1);
  const escaped = text
    .slice(0, LONGEST_CELL)
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, (character) =>
      /\p{Surrogate}/u.test(character)
        ? '_xFFFD_'
        : Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''),
    );
  if (text.length <= LONGEST_CELL && escaped.length <= LONGEST_CELL) return escaped;
  const note = ` … (cut, ${text.length} characters)`;
  return (
    escaped.slice(0, LONGEST_CELL - note.length).replace(/_(?:x[0-9A-F]{0,4})?$|\p{Surrogate}$/u, '') + note
  );
}

/** The part of the workbook that holds all texts, with the escapes reversed that only write-excel-file needed. */
export function restored(sharedStrings: string): string {
  return sharedStrings
    .replace(/<t>(_x([0-9A-F]{4})_(\w+))<\/t>/g, (element, _text, hex, rest) => {
      const name = String.fromCharCode(Number.parseInt(hex, 16)) + rest;
      return name in Object.prototype ? `<t>${name}</t>` : element;
    })
    .replace(/(?<!_x005F)_xFFFD_/g, '\ufffd');
}

function unit(character: string, at: number): string {
  return `_x${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`;
}
