import { Problem } from '../../problem.js';
import { decodeText } from '../decode-text.js';
import { readBytes } from '../list-bytes.js';
import type { ListFile } from '../list-file.js';
import type { DelimitedPart } from '../recognise.js';
import { listByName, ofacListId } from './list-id.js';

/** One recognised file of an OFAC delimited set, with the list that the user named for it, if any. */
export interface DelimitedFile {
  readonly path: string;
  readonly part: DelimitedPart;
  readonly named: string | null;
}

/** The order in which a list file names its paths. */
const PART_ORDER: readonly DelimitedPart[] = ['primary', 'aliases', 'addresses', 'comments'];
const PART_NAMES: Record<DelimitedPart, string> = {
  primary: 'SDN or CONS_PRIM',
  aliases: 'ALT',
  addresses: 'ADD',
  comments: 'COMMENTS',
};

/** A primary file and what belongs to it. */
interface DelimitedSet {
  readonly list: string;
  readonly files: Map<DelimitedPart, string>;
}

/**
 * Groups the files of OFAC's delimited format: each primary file makes a list, and the others go to the list whose
 * entry numbers they hold (or to the only one). Throws a Problem for a part without a primary file, two files for one
 * part, and a primary file without its ALT file unless `allowIncomplete`.
 */
export async function groupDelimited(
  files: readonly DelimitedFile[],
  allowIncomplete: boolean,
): Promise<readonly ListFile[]> {
  const sets: DelimitedSet[] = [];
  for (const { path, named } of files.filter(({ part }) => part === 'primary')) {
    const list = named ?? (await ofacListId(path, 'ofac-delimited'));
    sets.push({ list, files: new Map([['primary', path]]) });
  }
  for (const file of files) if (file.part !== 'primary') addPart(await setFor(file, sets), file);
  return sets.map((set) => toListFile(set, allowIncomplete));
}

function toListFile({ list, files }: DelimitedSet, allowIncomplete: boolean): ListFile {
  if (!files.has('aliases') && !allowIncomplete)
    throw new Problem('lists', `the ALT file of ${list} is missing: its aliases would not be screened`, {
      file: files.get('primary'),
      hint: 'add the ALT file, or take the XML, or pass --allow-incomplete',
    });
  const paths = PART_ORDER.map((part) => files.get(part)).filter((path) => path !== undefined);
  return { list, format: 'ofac-delimited', paths };
}

function addPart({ list, files }: DelimitedSet, { path, part }: DelimitedFile): void {
  const other = files.get(part);
  if (other !== undefined)
    throw new Problem('lists', `two ${PART_NAMES[part]} files for ${list}: ${other} is the other`, {
      file: path,
      hint: 'keep one of them',
    });
  files.set(part, path);
}

async function setFor(file: DelimitedFile, sets: readonly DelimitedSet[]): Promise<DelimitedSet> {
  const candidates = file.named === null ? sets : sets.filter(({ list }) => list === file.named);
  const [only] = candidates;
  if (only === undefined)
    throw new Problem(
      'lists',
      `this is an OFAC ${PART_NAMES[file.part]} file without its SDN or CONS_PRIM file`,
      {
        file: file.path,
        hint: 'add the SDN.CSV (or CONS_PRIM.CSV) that it belongs to',
      },
    );
  if (candidates.length === 1) return only;
  return bestMatch(file, candidates);
}

/** The set that contains most of the file's entry numbers; if that leaves two, the file's name decides. */
async function bestMatch(file: DelimitedFile, sets: readonly DelimitedSet[]): Promise<DelimitedSet> {
  const wanted = await entryNumbers(file.path);
  const counted = await Promise.all(
    sets.map(async (set) => ({
      set,
      share: shared(wanted, await entryNumbers(set.files.get('primary') ?? '')),
    })),
  );
  const most = Math.max(...counted.map(({ share }) => share));
  const best = counted.filter(({ share }) => share === most).map(({ set }) => set);
  const named = best.find(({ list }) => list === listByName(file.path));
  const found = best.length === 1 ? best[0] : named;
  if (found !== undefined) return found;
  throw new Problem('lists', `cannot tell which list this OFAC ${PART_NAMES[file.part]} file belongs to`, {
    file: file.path,
    hint: 'name it: --lists ofac-sdn=PATH or --lists ofac-consolidated=PATH',
  });
}

function shared(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  return [...wanted].filter((number) => present.has(number)).length;
}

async function entryNumbers(path: string): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  let rest = '';
  for await (const text of decodeText(path, readBytes(path).pieces, () => 1)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const number = /^\d+/.exec(line)?.[0];
      if (number !== undefined) numbers.add(number);
    }
  }
  return numbers;
}
