import '../fixed-seed.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entity } from '../../src/lists/entity.js';
import { Problem } from '../../src/problem.js';
import {
  cutAt,
  type Damaged,
  exchanged,
  flipped,
  inserted,
  overlap,
  type Stretch,
  twice,
  without,
} from './damage.js';
import { FORMATS, namesOf, outcomeOf, type Sound, soundOf } from './damaged-formats.js';

/**
 * Every format, damaged at random: refused as a Problem of kind `lists` that names the file, or read with exactly the
 * entities that the damage leaves. Whoever stands in none of the damaged records must come out as before, to the last
 * field; damage outside of all records may change what is said of parties, but loses no name, or (of tables) none
 * without a word. 6 places of each kind, 200 with SCREEN_LONG=1.
 */
const IS_LONG = process.env['SCREEN_LONG'] === '1';
const RUNS = IS_LONG ? 200 : 6;

/** An own list without ids goes by the numbers of rows, which move with the rows above. */
const asText = (entity: Entity) => JSON.stringify(entity).replace(/\brow-\d+\b/g, 'row');
/** Checks that damage was refused, or has changed nobody but those it hit. */
async function check({ given, bytes, structure, read }: Sound, damaged: Damaged): Promise<void> {
  const found = await outcomeOf(given, damaged.bytes);
  if (found instanceof Problem) return;
  // without its line end a row goes on into the next one
  const beyond = given.record === null ? 1 : 0;
  const isHit = (stretch: Stretch) =>
    damaged.hit.some(({ from, to }) => overlap({ from, to: to + beyond }, stretch));
  const hitRecords = withReferring(bytes, structure.records, structure.records.filter(isHit));
  // a number that was changed may now be that of somebody else
  const hitText = [bytes, damaged.bytes]
    .flatMap((file) => hitRecords.map(({ from, to }) => Buffer.from(file.subarray(from, to)).toString()))
    .join('\n');
  const told = JSON.stringify(found.summary.notes) !== JSON.stringify(read.summary.notes);
  const insideRecords = damaged.hit.every((hit) =>
    structure.records.some((record) => record.from <= hit.from && hit.to <= record.to),
  );
  const isHeader = structure.records.slice(0, given.header).some(isHit);
  const sound = read.entities.filter((entity) => !concerns(hitText, entity));
  if (told || !insideRecords || isHeader) {
    const still = new Set(namesOf(found.entities));
    const lost = namesOf(sound).filter((name) => !still.has(name));
    // how names are put together stands in OFAC's reference tables
    const isPlainXml = given.record !== null && !given.title.includes('advanced');
    if (!told || isPlainXml || (insideRecords && !isHeader)) expect(lost).toEqual([]);
  } else {
    const still = new Set(found.entities.map(asText));
    expect(sound.map(asText).filter((text) => !still.has(text))).toEqual([]);
  }
}

/**
 * Where a file can end without anything in it telling that there was more: XML only behind its last element, a table of
 * a publisher behind a line, one of the user's own behind the last delimiter of a line (its last cell is cut, then).
 */
function mayEndAt({ given, bytes, structure }: Sound, at: number): boolean {
  const left = Buffer.from(bytes.subarray(0, at)).toString('latin1');
  const gone = Buffer.from(bytes.subarray(at)).toString('latin1');
  if (given.record !== null) return gone.trim() === '';
  if (given.list === 'own') return true;
  const behindLine =
    structure.records.some(({ to }) => at === to || at === to - 1) || /^[\s\x1a]*$/.test(gone);
  return behindLine || (given.list === 'os' && /\}\s*$/.test(left));
}

/** Records and those that refer to them by their ids: an address of OpenSanctions' is a record of its own. */
function withReferring(bytes: Uint8Array, records: readonly Stretch[], hit: readonly Stretch[]): Stretch[] {
  const textOf = ({ from, to }: Stretch) => Buffer.from(bytes.subarray(from, to)).toString();
  const ids = hit.flatMap((record) => /^\{"id": ("[^"]+")/.exec(textOf(record))?.[1] ?? []);
  return records.filter((record) => hit.includes(record) || ids.some((id) => textOf(record).includes(id)));
}

/** Whether a damaged record is, or may be, about an entity. */
function concerns(text: string, { id, names }: Entity): boolean {
  const own = id.slice(id.indexOf(':') + 1);
  return text.includes(own.replace(/\.2$/, '')) || names.some(({ full }) => text.includes(full));
}

describe.each(FORMATS)('$title', (given) => {
  const cases = (property: (sound: Sound) => fc.IAsyncProperty<unknown>) => async () =>
    fc.assert(property(await soundOf(given)), { numRuns: RUNS });

  test(
    'cut off',
    cases((sound) =>
      fc.asyncProperty(fc.nat(sound.bytes.length - 1), async (at) => {
        const damaged = cutAt(sound.bytes, at);
        await check(sound, damaged);
        if (!mayEndAt(sound, at)) expect(await outcomeOf(given, damaged.bytes)).toBeInstanceOf(Problem);
      }),
    ),
  );

  test(
    'with bytes flipped',
    cases((sound) => {
      const flip = fc.tuple(fc.nat(sound.bytes.length - 1), fc.integer({ min: 1, max: 255 }));
      return fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) =>
        check(sound, flipped(sound.bytes, flips)),
      );
    }),
  );

  test(
    'with one bit flipped',
    cases((sound) =>
      fc.asyncProperty(fc.nat(sound.bytes.length - 1), fc.nat(6), (at, bit) =>
        check(sound, flipped(sound.bytes, [[at, 1 << bit]])),
      ),
    ),
  );

  test(
    'with a record or an element left out',
    cases((sound) =>
      fc.asyncProperty(fc.constantFrom(...sound.structure.elements), (part) =>
        check(sound, without(sound.bytes, part)),
      ),
    ),
  );

  test(
    'with a record or an element doubled',
    cases((sound) =>
      fc.asyncProperty(fc.constantFrom(...sound.structure.elements), (part) =>
        check(sound, twice(sound.bytes, part)),
      ),
    ),
  );

  test(
    'with records or elements in another order',
    cases((sound) => {
      const part = fc.constantFrom(...sound.structure.elements);
      return fc.asyncProperty(part, part, async (one, other) => {
        const damaged = exchanged(sound.bytes, one, other);
        if (damaged !== null) await check(sound, damaged);
      });
    }),
  );

  test(
    'with bytes of another encoding between the others',
    cases((sound) => {
      const foreign = fc.constantFrom(
        Buffer.from('é', 'latin1'),
        Buffer.from('\ufeffé', 'utf16le'),
        Buffer.from('Ω中'),
        Buffer.from([0]),
        Buffer.from([0xed, 0xa0, 0x80]),
      );
      return fc.asyncProperty(fc.nat(sound.bytes.length), foreign, (at, bytes) =>
        check(sound, inserted(sound.bytes, at, bytes)),
      );
    }),
  );

  test('as UTF-16, and with a byte order mark: refused or the same entities', async () => {
    const { bytes, read } = await soundOf(given);
    const isUtf8 = Buffer.from(Buffer.from(bytes).toString()).equals(bytes);
    // either decoder takes a byte order mark away
    const text = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(bytes, { stream: true });
    for (const other of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`)]) {
      const found = await outcomeOf(given, other);
      if (!(found instanceof Problem)) expect(found.entities).toEqual(read.entities);
    }
  });
});
