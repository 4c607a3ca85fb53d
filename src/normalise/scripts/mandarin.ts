import { createRequire } from 'node:module';
import { MANDARIN_GIVEN } from '../data/chinese-readings.js';

interface PinyinPro {
  pinyin(text: string, options: { toneType: 'none'; v: true }): string;
}

/** The dictionary of pinyin-pro; loaded with the first Chinese name, for it costs 45 ms and 18 MB. */
let dictionary: PinyinPro | null = null;
let readings: Map<string, string> | null = null;

function isPinyinPro(module: unknown): module is PinyinPro {
  return (
    typeof module === 'object' && module !== null && 'pinyin' in module && typeof module.pinyin === 'function'
  );
}

function load(): PinyinPro {
  const loaded: unknown = createRequire(import.meta.url)('pinyin-pro');
  if (!isPinyinPro(loaded)) throw new TypeError('pinyin-pro has no function pinyin');
  return loaded;
}

/** "陳陈 chan, …": each character before the reading has it; the first entry of a character counts. */
export function readingTable(text: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of text.split(',')) {
    const [characters = '', reading = ''] = entry.trim().split(' ');
    for (const character of characters) if (!table.has(character)) table.set(character, reading);
  }
  return table;
}

/**
 * The Mandarin reading of one character in pinyin without tones, ü as u; '' for a character without one. Of several
 * readings the one that names have. Kept per character: a look-up in the dictionary takes 5 µs.
 */
export function mandarin(character: string): string {
  readings ??= readingTable(MANDARIN_GIVEN);
  const seen = readings.get(character);
  if (seen !== undefined) return seen;
  dictionary ??= load();
  const read = dictionary.pinyin(character, { toneType: 'none', v: true }).toLowerCase().replace('v', 'u');
  const reading = /^[a-z]+$/.test(read) ? read : '';
  readings.set(character, reading);
  return reading;
}
