/**
 * The program as a library: read lists, build an index, screen customers, write reports. It prints nothing, sets no exit
 * code and touches no terminal; expected failures are thrown as `Problem`.
 *
 *     const builder = new IndexBuilder();
 *     for (const file of await findLists(['lists/'])) await readList(file, (entity) => builder.add(entity));
 *     const engine = createEngine(builder.finish(), { threshold: DEFAULT_THRESHOLD, weakAliases: 'confirm' });
 *     const { rows } = await openCustomers({ path: 'customers.csv' });
 *     for await (const row of screenRows(rows, engine)) …
 */

export { IndexBuilder } from './compiled/build.js';
export type { EntityIndex } from './compiled/entity-index.js';
export type * from './customers/customer.js';
export { type CustomerFile, type CustomerOptions, openCustomers } from './customers/open-customers.js';
export { type CatalogueEntry, CURRENT_LISTS, catalogue } from './lists/catalogue.js';
export type * from './lists/entity.js';
export { type FindOptions, findLists } from './lists/find-lists.js';
export type * from './lists/list-file.js';
export { readList } from './lists/read-list.js';
export { compareParties, type PairResult } from './match/compare.js';
export { createEngine, DEFAULT_THRESHOLD, type Engine, type EngineOptions } from './match/engine.js';
export { screenRows } from './match/screen-rows.js';
export type * from './match/screened-row.js';
export type { PartialDate } from './normalise/date.js';
export type { Identifier, IdentifierType } from './normalise/identifier.js';
export type { EntityType, Gender, NamePart, NameRole } from './normalise/party.js';
export type { Script } from './normalise/script.js';
export { describeProblem, Problem, type ProblemKind, type ProblemPlace } from './problem.js';
export { type KeptRun, readRun } from './report/read-run.js';
export { reporterFor, reporters } from './report/registry.js';
export type { Painter, Reporter, ReportOptions, RunError, RunFacts } from './report/reporter.js';
export { writeAtomically } from './report/write.js';
