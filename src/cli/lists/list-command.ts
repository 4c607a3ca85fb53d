import { type CatalogueEntry, catalogue } from '../../lists/catalogue.js';
import { currentGeneration } from '../../store/generations.js';
import { readSources, type Sources, shownAddress, sourcesOf } from '../../store/sources.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { singleOutput, whole } from '../output/single-output.js';
import { withStore } from './open-store.js';

/** One list of `lists list --format json`. */
interface CatalogueFacts {
  readonly list: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly formats: readonly string[];
  /** what an update would fetch: alternatives, each with the addresses of its files */
  readonly addresses: readonly (readonly string[])[];
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly retired: string | null;
  readonly installed: boolean;
}

/** `screen lists list`: which lists are available, from whom, where and on what terms. */
export const listsListCommand: CommandFunction = async (_words, typed, context) =>
  withStore(typed.dataDir, context, async (store) => {
    const output = await singleOutput(typed, [], context.io);
    const sources = await readSources(store);
    const installed = (await currentGeneration(store))?.manifest.lists.map(({ list }) => list) ?? [];
    const own = [...new Set([...sources.keys(), ...installed])].filter(
      (list) => !catalogue.some(({ id }) => id === list),
    );
    const facts = [
      ...catalogue.map((entry) => factsOf(entry.id, entry, sources, installed)),
      ...own.map((list) => factsOf(list, null, sources, installed)),
    ];
    const text = typed.format === 'json' ? `${JSON.stringify({ lists: facts }, null, 2)}\n` : textOf(facts);
    await output.write(whole(text));
    return EXIT.nothing;
  });

function factsOf(
  list: string,
  entry: CatalogueEntry | null,
  sources: Sources,
  installed: readonly string[],
): CatalogueFacts {
  return {
    list,
    title: entry?.title ?? null,
    publisher: entry?.publisher ?? null,
    formats: entry?.downloads.map(({ format }) => format) ?? [],
    addresses: sourcesOf(list, sources).map(({ urls }) => urls.map(shownAddress)),
    licence: entry?.licence ?? null,
    attribution: entry?.attribution ?? null,
    retired: entry?.retired ?? null,
    installed: installed.includes(list),
  };
}

function textOf(facts: readonly CatalogueFacts[]): string {
  return facts.map((one) => `${paragraph(one).join('\n')}\n`).join('\n');
}

function paragraph(facts: CatalogueFacts): readonly string[] {
  const state = facts.installed ? 'installed' : 'not installed';
  const retired = facts.retired === null ? '' : `, retired on ${facts.retired}`;
  const lines = [`${facts.list} (${state}${retired})`];
  if (facts.title === null) lines.push('  a list of your own');
  else lines.push(`  ${facts.title}`, `  ${facts.publisher}`, `  formats: ${facts.formats.join(', ')}`);
  for (const urls of facts.addresses) lines.push(...urls.map((url) => `  ${url}`));
  if (facts.attribution !== null) lines.push(`  ${facts.attribution}`, `  ${facts.licence}`);
  return lines;
}
