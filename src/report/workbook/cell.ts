import type { CellObject } from 'write-excel-file/node';
import { withoutFormula } from '../sanitise.js';
import { cellText } from './cell-text.js';

const BAND_COLOURS: Readonly<Record<string, string>> = {
  strong: '#A8201A',
  likely: '#8A5200',
  possible: '#1F56A8',
};

/**
 * A text cell: never a formula, whatever it contains, since its type is text. `excel` adds the apostrophe all the same,
 * in case the workbook is saved as CSV later.
 */
export function textCell(text: string, excel: boolean): CellObject | null {
  return text === '' ? null : { type: String, value: cellText(excel ? withoutFormula(text) : text) };
}

export function headerCell(text: string, excel: boolean): CellObject {
  return {
    ...(textCell(text, excel) ?? { type: String, value: ' ' }),
    fontWeight: 'bold',
    backgroundColor: '#E9ECF1',
  };
}

/** The cell of a screen_* column: numbers and dates as such, the band in its colour. */
export function screenCell(column: string, value: string | number, excel: boolean): CellObject | null {
  if (typeof value === 'number')
    return { type: Number, value, format: column === 'screen_score' ? '0.0' : '0', align: 'center' };
  if (column === 'screen_listed_on') return dateCell(value) ?? textCell(value, excel);
  const cell = textCell(value, excel);
  const colour = column === 'screen_band' ? BAND_COLOURS[value] : undefined;
  return cell === null || colour === undefined ? cell : { ...cell, textColor: colour, fontWeight: 'bold' };
}

/** `2021-05-17` as a day; null for anything else. */
export function dateCell(text: string): CellObject | null {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : { type: Date, value: day, format: 'yyyy-mm-dd' };
}
