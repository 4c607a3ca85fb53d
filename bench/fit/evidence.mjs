// Turns names into the evidence that the model scores, once, so that the search over parameters need not align again.
import { program } from '../program.mjs';

const { tagName } = await program('normalise/tagged-name.js');
const { queryName } = await program('match/score/query-name.js');
const { gatherEvidence } = await program('match/score/name-evidence.js');
const { nameLosses, nameScore } = await program('match/score/name-model.js');
const { nameCeiling } = await program('match/score/weak-alias.js');
const { SimilarTokenIndex } = await program('match/similar/similar-tokens.js');
const { CandidateFinder } = await program('match/retrieve/candidates.js');
const { NAME_PARAMETERS } = await program('match/score/model-parameters.js');

/** Names that score less than this under today's parameters will not reach the threshold under tomorrow's. */
const LEAST = 40;
const MOST_ROWS = 10;
const MEASURES = [
  'kind',
  'spelling',
  'misspelling',
  'extra',
  'missing',
  'contradiction',
  'disorder',
  'numbers',
  'legalForm',
  'personLike',
  'bits',
  'complete',
  'queryNames',
  'queryAgreeing',
  'listedNames',
  'listedAgreeing',
  'filiation',
];

/** Over an index: `against(name, entity)` and `over(name)` give the evidence of a name's best rows. */
export function evidenceOver(index) {
  const similar = new SimilarTokenIndex(index.vocabulary);
  const tables = [
    { kind: 'person', table: index.persons },
    { kind: 'other', table: index.others },
  ].map((one) => ({
    ...one,
    finder: new CandidateFinder(one.table, index.vocabulary, NAME_PARAMETERS),
    rows: rowsByEntity(one.table),
  }));

  function measure(query, table, row) {
    const entity = index.entities[table.entity[row]];
    const name = entity.names[table.name[row]];
    if (name.quality !== 'strong') return null;
    const evidence = gatherEvidence(query, table, row, index.vocabulary);
    const ceiling = nameCeiling(entity, name, evidence, 70, 'confirm')?.points ?? 100;
    return { ...Object.fromEntries(MEASURES.map((key) => [key, evidence[key]])), ceiling };
  }

  function best(name, rowsOf) {
    const found = [];
    for (const one of tables) {
      for (const tagged of tagName(name, one.kind)) {
        const query = queryName(tagged, name.length, similar);
        for (const row of rowsOf(one, query)) {
          const evidence = measure(query, one.table, row);
          if (evidence !== null) found.push(evidence);
        }
      }
    }
    return found
      .sort((a, b) => scoreOf(b, NAME_PARAMETERS) - scoreOf(a, NAME_PARAMETERS))
      .slice(0, MOST_ROWS);
  }

  return {
    /** against the names of one entity */
    against: (name, entity) => best(name, ({ rows }) => rows.get(entity) ?? []),
    /** against one name of an entity only */
    againstName: (name, entity, listed) =>
      best(name, ({ rows, table }) =>
        (rows.get(entity) ?? []).filter(
          (row) => index.entities[entity].names[table.name[row]].full === listed,
        ),
      ),
    /** against all entities */
    over: (name) =>
      best(name, ({ finder }, query) => {
        const rows = [];
        finder.find(query, LEAST, (row) => rows.push(row));
        return rows;
      }).filter((evidence) => scoreOf(evidence, NAME_PARAMETERS) >= LEAST),
  };
}

/** Score of one evidence under some parameters, 0–100. */
export function scoreOf(evidence, parameters) {
  return Math.min(evidence.ceiling, nameScore(nameLosses(evidence, parameters)));
}

/** Score of the best of several, 0 for none. */
export function bestScore(evidences, parameters) {
  let most = 0;
  for (const evidence of evidences) most = Math.max(most, scoreOf(evidence, parameters));
  return most;
}

function rowsByEntity(table) {
  const rows = new Map();
  for (let row = 0; row < table.rows; row++) {
    const known = rows.get(table.entity[row]);
    if (known === undefined) rows.set(table.entity[row], [row]);
    else known.push(row);
  }
  return rows;
}
