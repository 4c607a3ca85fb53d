import { basename } from 'node:path';
import { Problem } from '../../problem.js';
import { decodeText } from '../decode-text.js';
import { readBytes } from '../list-bytes.js';
import { OFAC_PROGRAMMES } from './programmes.js';

export type OfacListId = 'ofac-sdn' | 'ofac-consolidated';

/**
 * A file with at least this share of entries under non-SDN programmes is the consolidated list (measured: 58–99 %; SDN
 * < 1 %).
 */
const CONSOLIDATED_SHARE = 0.3;
/** Within these bounds a file name that says which list it is decides. */
const IN_DOUBT = [0.2, 0.4] as const;

/** Entries after which the rest is not read if they leave no doubt: a file is one list or the other throughout. */
const ENOUGH = 2000;
const FAR_FROM_DOUBT = [0.05, 0.5] as const;

/** How one format marks where an entry ends and which programmes it is under. */
interface ProgrammeMarks {
  /** text at which an entry begins, '' if everything is one entry; nothing before it is held */
  readonly entryStart: string;
  readonly entryEnd: string;
  /** first group: the tags, joined as `separator` says */
  readonly programmes: RegExp;
  readonly separator: string;
}

const XML_MARKS: ProgrammeMarks = {
  entryStart: '<sdnEntry>',
  entryEnd: '</sdnEntry>',
  programmes: /<program>([^<]*)<\/program>/g,
  separator: '\n',
};
/** One measure per programme, with the tag as its comment. */
const ADVANCED_MARKS: ProgrammeMarks = {
  entryStart: '<SanctionsEntry ',
  entryEnd: '</SanctionsEntry>',
  programmes: /<Comment>([^<]*)<\/Comment>/g,
  separator: '\n',
};
const DELIMITED_MARKS: ProgrammeMarks = {
  entryStart: '',
  entryEnd: '\n',
  programmes: /^\d+,(?:"(?:[^"]|"")*"|[^",]*),(?:"[^"]*"|[^",]*),"?([^",]*)"?,/g,
  separator: '] [',
};

/** The share of entries under non-SDN programmes, and how many entries have a known programme. */
interface ProgrammeCount {
  entries: number;
  nonSdn: number;
}

/**
 * Distinguishes OFAC's two lists, which share root, namespace and layout, by the programmes of their entries and, where
 * those leave a doubt, by the file's name. It usually reads only the beginning of the file; 20 MB would add 0.1 s to
 * every start. Throws a Problem if neither tells.
 */
export async function ofacListId(path: string, format: OfacFormat): Promise<OfacListId> {
  const { entries, nonSdn } = await countProgrammes(path, MARKS[format]);
  const share = nonSdn / entries;
  const byContent = share >= CONSOLIDATED_SHARE ? 'ofac-consolidated' : 'ofac-sdn';
  if (entries > 0 && (share < IN_DOUBT[0] || share > IN_DOUBT[1])) return byContent;
  const byName = listByName(path);
  if (byName !== null || entries > 0) return byName ?? byContent;
  throw new Problem(
    'lists',
    'is OFAC’s, but its programmes do not tell the SDN list from the consolidated one',
    {
      file: path,
      hint: 'name it: --lists ofac-sdn=PATH or --lists ofac-consolidated=PATH',
    },
  );
}

export type OfacFormat = 'ofac-sdn-xml' | 'ofac-advanced-xml' | 'ofac-delimited';
const MARKS: Record<OfacFormat, ProgrammeMarks> = {
  'ofac-sdn-xml': XML_MARKS,
  'ofac-advanced-xml': ADVANCED_MARKS,
  'ofac-delimited': DELIMITED_MARKS,
};

/** What OFAC's own file names say: SDN.XML, sdn_advanced.xml; CONSOLIDATED.XML, CONS_PRIM.CSV; null for other names. */
export function listByName(path: string): OfacListId | null {
  const name = basename(path).toLowerCase();
  if (/(?:^|[^a-z])cons(?:olidated)?(?:[^a-z]|$)/.test(name)) return 'ofac-consolidated';
  return /(?:^|[^a-z])sdn(?:[^a-z]|$)/.test(name) ? 'ofac-sdn' : null;
}

async function countProgrammes(path: string, marks: ProgrammeMarks): Promise<ProgrammeCount> {
  const count: ProgrammeCount = { entries: 0, nonSdn: 0 };
  let rest = '';
  for await (const text of decodeText(path, readBytes(path).pieces, () => 1)) {
    const entries = (rest + text).split(marks.entryEnd);
    rest = fromStart(entries.pop() ?? '', marks.entryStart);
    for (const entry of entries) countEntry(entry, marks, count);
    const share = count.nonSdn / count.entries;
    if (count.entries >= ENOUGH && (share < FAR_FROM_DOUBT[0] || share > FAR_FROM_DOUBT[1])) break;
  }
  return count;
}

/**
 * The entry that has begun, or what may be the beginning of its first tag. In the advanced format, entries come after
 * 100 MB of other things; holding those, and searching them again with every piece, took minutes.
 */
function fromStart(text: string, start: string): string {
  if (start === '') return text;
  const at = text.indexOf(start);
  return at === -1 ? text.slice(-start.length) : text.slice(at);
}

function countEntry(entry: string, { programmes, separator }: ProgrammeMarks, count: ProgrammeCount): void {
  let known = false;
  let nonSdn = false;
  for (const [, tags = ''] of entry.matchAll(programmes)) {
    for (const tag of tags.split(separator)) {
      const programme = OFAC_PROGRAMMES.get(tag.trim());
      known ||= programme !== undefined;
      nonSdn ||= programme?.nonSdn === true;
    }
  }
  if (known) count.entries++;
  if (nonSdn) count.nonSdn++;
}
