import type { Reporter } from './reporter.js';

/**
 * Every format. Each is imported when it is first used, so that a run that writes JSONL loads neither the page of the
 * HTML report nor the spreadsheet writer.
 */
export const reporters: Readonly<Record<string, Reporter>> = {
  table: {
    name: 'table',
    extensions: ['txt'],
    description: 'aligned text for a terminal, with a footer of counts',
    onTerminal: 'harmless',
    redacts: true,
    setAside: 'with all',
    render: async function* (rows, run, options) {
      yield* (await import('./table.js')).renderTable(rows, run, options);
    },
  },
  csv: {
    name: 'csv',
    extensions: ['csv'],
    description: "the customer's own columns, then screen_* columns; one line per match",
    onTerminal: 'raw',
    redacts: false,
    passesOver: 'rows without a match',
    setAside: 'with all',
    render: async function* (rows, run, options) {
      yield* (await import('./csv.js')).renderCsv(rows, run, options);
    },
  },
  json: {
    name: 'json',
    extensions: ['json'],
    description: 'one document: facts of the run, rows, rejected rows, counts',
    onTerminal: 'harmless',
    redacts: false,
    render: async function* (rows, run, options) {
      yield* (await import('./json.js')).renderJson(rows, run, options);
    },
  },
  jsonl: {
    name: 'jsonl',
    extensions: ['jsonl', 'ndjson'],
    description: 'one JSON object a line, one line per customer',
    onTerminal: 'harmless',
    redacts: false,
    passesOver: 'rows without a match',
    render: async function* (rows, run, options) {
      yield* (await import('./jsonl.js')).renderJsonl(rows, run, options);
    },
  },
  html: {
    name: 'html',
    extensions: ['html', 'htm'],
    description: 'one self-contained page: filter, sort, compare side by side',
    onTerminal: 'harmless',
    redacts: false,
    render: async function* (rows, run, options) {
      yield* (await import('./html.js')).renderHtml(rows, run, options);
    },
  },
  xlsx: {
    name: 'xlsx',
    extensions: ['xlsx'],
    description: 'a workbook: the lines of csv with filters, rejected rows, facts of the run',
    onTerminal: 'binary',
    redacts: false,
    setAside: 'with all',
    render: async function* (rows, run, options) {
      yield* (await import('./xlsx.js')).renderXlsx(rows, run, options);
    },
  },
};

/**
 * The format for a name (`csv`) or for the extension of a file name (`out/today.ndjson`), or null. A single word is a
 * name and never an extension: `csv` is the format, `csv.d/report` has none.
 */
export function reporterFor(nameOrPath: string): Reporter | null {
  if (Object.hasOwn(reporters, nameOrPath)) return reporters[nameOrPath] ?? null;
  const extension = /[^/\\]\.([A-Za-z0-9]+)$/.exec(nameOrPath)?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  return Object.values(reporters).find(({ extensions }) => extensions.includes(extension)) ?? null;
}
