import type { Measure, MeasureEffect } from './entity.js';
import type { EntityDraft } from './entity-draft.js';
import { OFAC_PROGRAMMES, type OfacProgramme } from './ofac/programmes.js';

/**
 * The measures of an OFAC entry, by its programmes (the lists themselves say none outright), and on the
 * consolidated list the directives and menus that an entry spells out.
 *
 * @param directives attributes of the entry that name an order's measures, as `[idType, text]`
 */
export function addOfacMeasures(
  draft: EntityDraft,
  programmes: readonly string[],
  directives: readonly (readonly [idType: string, text: string])[],
): void {
  const consolidated = draft.list === 'ofac-consolidated';
  if (programmes.length === 0)
    draft.addMeasure({ effect: 'unknown', text: 'no programme', source: 'programme' });
  for (const tag of programmes) {
    const programme = OFAC_PROGRAMMES.get(tag);
    draft.addMeasure(
      programme === undefined
        ? { effect: 'unknown', text: tag, source: 'programme' }
        : {
            effect: consolidated ? effectOnConsolidated(programme, directives) : programme.effect,
            text: `${tag}: ${programme.name}`,
            source: 'programme',
          },
    );
  }
  for (const [idType, text] of directives) {
    const measure = directiveMeasure(idType, text);
    if (measure !== null) draft.addMeasure(measure);
  }
}

function effectOnConsolidated(
  { effect, consolidated, directive }: OfacProgramme,
  directives: readonly (readonly [string, string])[],
): MeasureEffect {
  if (consolidated === undefined) return effect;
  if (directive === undefined) return consolidated;
  return directives.some(([idType]) => directive.test(idType)) ? consolidated : effect;
}

/** `Subject to Directive 1`, `EXPORT SANCTIONS Sec. 235(a)(2)`; null for a mere reference to a page. */
function directiveMeasure(idType: string, text: string): Measure | null {
  if (/^For more information/i.test(text)) return null;
  const effect = /BLOCKING PROPERTY/i.test(text) ? 'block' : 'restrict';
  return { effect, text: `${idType.replace(/(?<![\s:-])[\s:-]+$/, '')}: ${text}`, source: 'list' };
}

/** Acts with sectoral measures (capital market, trade and port bans), by number of the basic regulation. */
const EU_SECTORAL_ACTS = /^(?:833\/2014|692\/2014|2022\/263)\b/;

/**
 * The measure of an EU entry. The list holds "persons, groups and entities subject to EU financial sanctions",
 * that is asset freezes, except under the acts named above. (`UNLI` marks parties that the UN has listed and the EU
 * has not yet taken over: frozen as well.)
 */
export function euMeasure(programme: string, act: string): Measure {
  const sectoral = EU_SECTORAL_ACTS.test(act);
  if (programme === '') return { effect: 'unknown', text: 'no programme', source: 'programme' };
  return {
    effect: sectoral ? 'restrict' : 'block',
    text: sectoral ? `${programme}: sectoral measures` : `${programme}: asset freeze`,
    source: 'programme',
  };
}

/** Sanctions regimes of the Security Council by UN_LIST_TYPE; every listed party's assets are frozen. */
const UN_REGIMES: ReadonlyMap<string, string> = new Map([
  ['Al-Qaida', 'resolutions 1267/1989/2253, ISIL (Daesh) and Al-Qaida'],
  ['CAR', 'resolution 2127, Central African Republic'],
  ['DPRK', "resolution 1718, Democratic People's Republic of Korea"],
  ['DRC', 'resolution 1533, Democratic Republic of the Congo'],
  ['GB', 'resolution 2048, Guinea-Bissau'],
  ['Haiti', 'resolution 2653, Haiti'],
  // so in the lists of early 2023, before the regime had its name
  ['26532022', 'resolution 2653, Haiti'],
  ['Iran', 'resolution 1737, Iran'],
  ['Iraq', 'resolution 1518, Iraq'],
  ['Libya', 'resolution 1970, Libya'],
  ['Mali', 'resolution 2374, Mali'],
  ['Somalia', 'resolution 751, Somalia'],
  ['SouthSudan', 'resolution 2206, South Sudan'],
  ['Sudan', 'resolution 1591, Sudan'],
  ['Taliban', 'resolution 1988, Taliban'],
  ['Yemen', 'resolution 2140, Yemen'],
]);

/** Resolution 2048 (2012), paragraph 4: a travel ban and no more. */
const UN_TRAVEL_BAN_ONLY: ReadonlySet<string> = new Set(['GB']);

/** The measure of a UN entry, by its regime. */
export function unMeasure(regime: string): Measure {
  const name = UN_REGIMES.get(regime);
  if (name === undefined)
    return { effect: 'unknown', text: regime || 'no regime named', source: 'programme' };
  if (UN_TRAVEL_BAN_ONLY.has(regime))
    return { effect: 'other', text: `travel ban: ${name}`, source: 'programme' };
  return { effect: 'block', text: `asset freeze: ${name}`, source: 'programme' };
}
