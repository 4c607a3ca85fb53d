import type { EntityIndex } from '../compiled/entity-index.js';
import { createEngine, type Engine, type EngineOptions } from './engine.js';

/** The oracle: an engine that compares every customer with every listed name. Retrieval has to find all it finds. */
export function createBruteForceEngine(index: EntityIndex, options: EngineOptions): Engine {
  return createEngine(index, options, {
    findRows: (_finder, table, _query, _needs, visit) => {
      for (let row = 0; row < table.rows; row++) visit(row);
    },
  });
}
