import type { EntityIndex } from '../compiled/entity-index.js';
import type { EntityName } from '../lists/entity.js';
import type { EntityType } from '../normalise/party.js';
import { ALTERATIONS } from './alterations.js';
import { below, pick, type Random, randomFrom } from './random.js';

/** An altered listed name, and the entity that must be found by it. */
export interface Control {
  /** its number in the index */
  readonly entity: number;
  readonly entityId: string;
  readonly list: string;
  readonly type: EntityType;
  /** id of an `Alteration` */
  readonly alteration: string;
  /** as listed */
  readonly listed: string;
  /** as a customer might have it */
  readonly altered: string;
}

/** Entities tried for one control before another alteration is taken. */
const TRIES = 12;
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 9;

/**
 * Chooses controls from the entities of an index: in turn from every list and type, and within these groups in turn by
 * every alteration. This follows rules alone; no engine is asked whether it would find one, or none could ever be
 * missed.
 * @param seed determines the choice, so that the same lists give the same controls
 * @param count how many; there are fewer if the lists do not have enough names
 */
export function chooseControls(index: EntityIndex, seed: string, count: number): readonly Control[] {
  const random = randomFrom(seed);
  const groups = groupsOf(index);
  const chosen = new Map<string, Control>();
  const exhausted = new Set<Group>();
  for (let turn = 0; chosen.size < count && exhausted.size < groups.length; turn++)
    for (const group of groups) {
      if (chosen.size >= count) break;
      if (exhausted.has(group)) continue;
      const control = controlFrom(group, turn + group.number, chosen, index, random);
      if (control === null) exhausted.add(group);
      else chosen.set(keyOf(control), control);
    }
  return [...chosen.values()];
}

/** Entities of one list and type. */
interface Group {
  readonly number: number;
  readonly list: string;
  readonly type: EntityType;
  readonly members: number[];
}

function groupsOf({ store }: EntityIndex): readonly Group[] {
  const groups: Group[] = [];
  const byList = new Map<string, Map<EntityType, Group>>();
  for (let entity = 0; entity < store.size; entity++) {
    const [list, type] = [store.listOf(entity), store.typeOf(entity)];
    let byType = byList.get(list);
    if (byType === undefined) {
      byType = new Map();
      byList.set(list, byType);
    }
    let group = byType.get(type);
    if (group === undefined) {
      group = { number: groups.length, list, type, members: [] };
      byType.set(type, group);
      groups.push(group);
    }
    group.members.push(entity);
  }
  return groups;
}

/** The next control of a group: by the alteration whose turn it is, or the next one that its names allow. */
function controlFrom(
  group: Group,
  turn: number,
  chosen: ReadonlyMap<string, Control>,
  { store }: EntityIndex,
  random: Random,
): Control | null {
  for (let step = 0; step < ALTERATIONS.length; step++) {
    const alteration = ALTERATIONS[(turn + step) % ALTERATIONS.length];
    if (alteration === undefined) continue;
    const first = below(random, group.members.length);
    for (let tried = 0; tried < Math.min(TRIES, group.members.length); tried++) {
      const entity = group.members[(first + tried) % group.members.length] ?? 0;
      const name = strongName(store.namesOf(entity), random);
      const altered = name === null ? null : alteration.alter(name, random, group.type);
      if (name === null || altered === null) continue;
      const { list, type } = group;
      const entityId = store.ids.at(entity);
      const control = { entity, entityId, list, type, alteration: alteration.id, listed: name, altered };
      if (!chosen.has(keyOf(control))) return control;
    }
  }
  return null;
}

/** Names that publishers call weak are left out, since those alone are not a match (`--weak-aliases`). */
function strongName(names: readonly EntityName[], random: Random): string | null {
  const able = names.filter((name) => name.quality === 'strong' && saysEnough(name.full));
  return pick(random, able)?.full ?? null;
}

/** At least two words and nine letters; a shorter name could be anybody's. */
function saysEnough(name: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 1);
  return words.length >= FEWEST_WORDS && name.replaceAll(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS;
}

/** Altering the same entity in the same way twice proves no more than once. */
function keyOf({ entityId, alteration }: Control): string {
  return `${entityId}\n${alteration}`;
}
