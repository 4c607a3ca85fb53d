import { SaxesParser } from 'saxes';
import { encodingOf } from './decode-text.js';
import { readHead } from './list-bytes.js';
import type { ListFormat } from './list-file.js';

/** What a file turned out to be, by its content alone. */
export type Recognition =
  /** a list in one file; `list` is null where the format alone does not say which (OFAC's, and own lists) */
  | { readonly kind: 'list'; readonly format: ListFormat; readonly list: string | null }
  /** one of the files of an OFAC delimited set */
  | { readonly kind: 'part'; readonly part: DelimitedPart }
  /** a known format that is not read here */
  | { readonly kind: 'refused'; readonly what: string; readonly hint: string }
  /** `markup`: XML or HTML, which no list of the user's own is */
  | { readonly kind: 'unknown'; readonly markup?: true };

export type DelimitedPart = 'primary' | 'aliases' | 'addresses' | 'comments';

/** Recognises a file by its root element or first lines; never by its name. Throws a Problem when it cannot be read. */
export async function recogniseFile(path: string): Promise<Recognition> {
  return recogniseHead(await readHead(path));
}

/** The same for the first bytes of a file (decompressed); some thousand are enough. */
export function recogniseHead(head: Uint8Array): Recognition {
  if (head.length === 0) return EMPTY;
  const text = headText(head);
  if (/^\s*</.test(text)) return recogniseXml(text);
  if (/^\s*[[{]/.test(text)) return recogniseJson(text);
  return recogniseCsv(text);
}

const EMPTY: Recognition = {
  kind: 'refused',
  what: 'an empty file',
  hint: 'the publisher answered with nothing: fetch it again',
};

function headText(head: Uint8Array): string {
  const encoding = encodingOf(head);
  try {
    return new TextDecoder(encoding).decode(head, { stream: true });
  } catch {
    return new TextDecoder('utf-8').decode(head, { stream: true });
  }
}

/** Letters given to the XML parser at a time, until it has seen the root. */
const PIECE = 1024;

interface XmlSignature {
  readonly root: string;
  /** part of the root's namespace, where the root's name alone is not enough */
  readonly namespace?: RegExp;
  readonly recognition: Recognition;
}

const XML_SIGNATURES: readonly XmlSignature[] = [
  { root: 'sdnList', recognition: { kind: 'list', format: 'ofac-sdn-xml', list: null } },
  {
    root: 'Sanctions',
    namespace: /un\.org\/sanctions\/1\.0|ADVANCED_XML/i,
    recognition: { kind: 'list', format: 'ofac-advanced-xml', list: null },
  },
  {
    root: 'sanctionsData',
    recognition: {
      kind: 'refused',
      what: 'OFAC enhanced XML, a format that is not read here',
      hint: 'take SDN.XML or SDN_ADVANCED.XML (for the non-SDN list CONSOLIDATED.XML or CONS_ADVANCED.XML)',
    },
  },
  {
    root: 'export',
    namespace: /fpi\/fsd\/export/,
    recognition: { kind: 'list', format: 'eu-fsf-xml', list: 'eu-fsf' },
  },
  {
    root: 'Designations',
    recognition: { kind: 'list', format: 'uk-sanctions-list-xml', list: 'uk-sanctions-list' },
  },
  {
    root: 'ArrayOfFinancialSanctionsTarget',
    recognition: {
      kind: 'refused',
      what: 'the OFSI consolidated list as XML, a format that is not read here',
      hint: 'that list was retired on 28 January 2026: take the UK Sanctions List (XML or CSV), or ConList.csv',
    },
  },
  { root: 'CONSOLIDATED_LIST', recognition: { kind: 'list', format: 'un-consolidated-xml', list: 'un' } },
  {
    root: 'html',
    recognition: {
      kind: 'refused',
      what: 'a web page, not a list',
      hint: 'the publisher answered with a page in place of the file: fetch it again',
    },
  },
];

const UNKNOWN_MARKUP = { kind: 'unknown', markup: true } as const;

function recogniseXml(text: string): Recognition {
  const root = rootOf(text);
  if (root === null) return UNKNOWN_MARKUP;
  const signature = XML_SIGNATURES.find(
    ({ root: name, namespace }) =>
      name.toLowerCase() === root.name.toLowerCase() && (namespace?.test(root.namespaces) ?? true),
  );
  return signature?.recognition ?? UNKNOWN_MARKUP;
}

/** Local name and namespaces of the root element; a malformed prologue gives what stands before it, or null. */
function rootOf(text: string): { name: string; namespaces: string } | null {
  let root: { name: string; namespaces: string } | null = null;
  const saxes = new SaxesParser();
  saxes.on('opentag', ({ name, attributes }) => {
    root ??= {
      name: name.slice(name.indexOf(':') + 1),
      namespaces: Object.entries(attributes)
        .filter(([key]) => key.startsWith('xmlns'))
        .map(([, value]) => value)
        .join(' '),
    };
  });
  // A web page is seldom well-formed; its root is found all the same.
  saxes.on('error', () => {});
  // The root comes first; the rest of the head need be neither well-formed nor examined.
  for (let at = 0; at < text.length && root === null; at += PIECE) saxes.write(text.slice(at, at + PIECE));
  return root;
}

function recogniseJson(text: string): Recognition {
  return /"schema"\s*:\s*"/.test(text) && /"(?:properties|caption|datasets)"\s*:/.test(text)
    ? { kind: 'list', format: 'opensanctions-json', list: null }
    : { kind: 'unknown' };
}

interface CsvSignature {
  readonly columns: RegExp;
  readonly recognition: Recognition;
}

/** Columns in one of the first lines of each format that has a header. */
const CSV_SIGNATURES: readonly CsvSignature[] = [
  {
    columns: /^"?fileGenerationDate"?;"?Entity_LogicalId/,
    recognition: { kind: 'list', format: 'eu-fsf-csv', list: 'eu-fsf' },
  },
  {
    columns: /\bNaal_wholename\b/i,
    recognition: {
      kind: 'refused',
      what: 'the EU list as CSV 1.0, a format that is not read here',
      hint: 'take the XML 1.1 or CSV 1.1 of the same list',
    },
  },
  {
    columns: /^(?=.*\bUnique ID\b)(?=.*\bName 6\b)/,
    recognition: { kind: 'list', format: 'uk-sanctions-list-csv', list: 'uk-sanctions-list' },
  },
  {
    columns: /^(?=.*\bName 6\b)(?=.*\bGroup ID\b)/,
    recognition: { kind: 'list', format: 'uk-ofsi-conlist-csv', list: 'uk-ofsi-conlist' },
  },
];

/** A null of OFAC's delimited files: `-0- ` without quotes; some copies quote it. */
const NULL = '"?-0- ?"?';
const FIELD = '(?:"(?:[^"]|"")*"|[^",]*)';
/** The first record of each file of an OFAC delimited set; the files have no header (OFAC's specification of them). */
const DELIMITED_PARTS: readonly (readonly [DelimitedPart, RegExp])[] = [
  [
    'primary',
    new RegExp(
      String.raw`^\d+,${FIELD},(?:"?(?:individual|vessel|aircraft)\s*"?|${NULL}),(?:${FIELD},){8}${FIELD}$`,
      'i',
    ),
  ],
  ['aliases', new RegExp(String.raw`^\d+,\d+,"?(?:aka|fka|nka)\s*"?,${FIELD},${FIELD}$`, 'i')],
  ['addresses', new RegExp(String.raw`^\d+,\d+,(?:${FIELD},){3}${FIELD}$`)],
  ['comments', new RegExp(String.raw`^\d+,${FIELD}$`)],
];

function recogniseCsv(text: string): Recognition {
  const lines = text.split(/\r?\n/, 4).map((line) => line.replace(/^\ufeff/, ''));
  for (const { columns, recognition } of CSV_SIGNATURES)
    if (lines.some((line) => columns.test(line))) return recognition;
  const [first = ''] = lines;
  const part = DELIMITED_PARTS.find(([, record]) => record.test(first.trimEnd()))?.[0];
  return part === undefined ? { kind: 'unknown' } : { kind: 'part', part };
}
