import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numbers, unXml } from './generated-lists.js';
import { Publisher } from './publisher.js';
import { outcomeOf, problemOf, TestStore } from './test-store.js';

const publisher = new Publisher();
beforeAll(() => publisher.open());
afterAll(() => publisher.close());

describe('a suspicious shrink', () => {
  const space = new TestStore();
  const serve = (entries: readonly number[], published: string) =>
    publisher.serve('/un', unXml(entries, published));
  const update = (shrink: readonly string[] = []) => space.update({ un: publisher.url('/un') }, { shrink });
  const marked = async () => {
    const entities = await space.entities('un');
    return entities === 'missing' ? [] : entities.filter((text) => text.endsWith('UNCONFIRMED DELISTING'));
  };

  test('a few delistings are none', async () => {
    serve(numbers(1, 1006), '2026-10-01');
    await update();
    serve(numbers(5, 1011), '2026-10-02');
    const result = await update();
    expect(outcomeOf(result, 'un')).toMatchObject({ changes: { added: 5, removed: 4 }, warnings: [] });
    expect(await marked()).toEqual([]);
  });

  test('the union is screened: those who vanished, marked, and those who came', async () => {
    // as many as before in sum, which a comparison of counts would take for an ordinary day
    serve(numbers(55, 1061), '2026-10-03');
    const result = await update();
    expect(outcomeOf(result, 'un')).toMatchObject({
      kind: 'installed',
      changes: { added: 50, removed: 50 },
      entry: { entities: 1006, earlier: [{ published: '2026-10-02', unconfirmed: 50 }] },
      warnings: [expect.stringMatching(/50 entries of un vanished at once; 50 .* --accept-shrink un/)],
    });
    expect(await space.entities('un')).toHaveLength(1056);
    expect(await marked()).toHaveLength(50);
    expect(await marked()).toContain('un:QDi.5 UNCONFIRMED DELISTING');
    expect(await space.damage()).toEqual([]);
  });

  test('the next ordinary version keeps them', async () => {
    serve(numbers(54, 1071), '2026-10-04');
    expect(outcomeOf(await update(), 'un')).toMatchObject({ changes: { added: 11, removed: 0 } });
    // QDi.54 has come back by itself
    expect(await marked()).toHaveLength(49);
    expect(await space.entities('un')).toHaveLength(1017 + 49);
  });

  test('a second shrink keeps both', async () => {
    serve(numbers(154, 1071), '2026-10-05');
    expect(outcomeOf(await update(), 'un')).toMatchObject({
      entry: { earlier: [{ unconfirmed: 100 }, { unconfirmed: 49 }] },
    });
    expect(await marked()).toHaveLength(149);
    expect(await space.damage()).toEqual([]);
  });

  test('nothing is forgotten while nothing changes', async () => {
    expect(outcomeOf(await update(), 'un').kind).toBe('unchanged');
    expect(await marked()).toHaveLength(149);
  });

  test('--accept-shrink lets them go, also when the publisher has nothing new', async () => {
    const result = await update(['un']);
    expect(outcomeOf(result, 'un')).toMatchObject({ kind: 'installed', entry: { earlier: [] } });
    expect(await marked()).toEqual([]);
    expect(await space.entities('un')).toHaveLength(917);
  });

  test('it also accepts fewer than the list ever had', async () => {
    serve(numbers(154, 300), '2026-10-06');
    expect(problemOf(await update(), 'un').hint).toContain('--accept-shrink un');
    expect(outcomeOf(await update(['un']), 'un').kind).toBe('installed');
  });
});

describe('a loss of aliases', () => {
  const space = new TestStore();

  test('fewer names for each entry are a warning, whether or not entries vanished with them', async () => {
    const aliases = (xml: string) =>
      xml.replaceAll(
        '</INDIVIDUAL>',
        '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Tavoq Ulmarin</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>',
      );
    const update = (xml: string) => {
      publisher.serve('/un', xml);
      return space.update({ un: publisher.url('/un') }, { shrink: ['un'] });
    };
    const first = await update(aliases(unXml(numbers(1, 1001), '2026-10-01')));
    expect(outcomeOf(first, 'un')).toMatchObject({ entry: { entities: 1000, names: 2000 } });
    // a delisting of many takes their names with it, and is no loss of aliases
    const delisted = await update(aliases(unXml(numbers(1, 801), '2026-10-02')));
    expect(outcomeOf(delisted, 'un')).toMatchObject({ warnings: [] });
    const bare = await update(unXml(numbers(21, 801), '2026-10-03'));
    expect(outcomeOf(bare, 'un')).toMatchObject({
      warnings: ['un has 780 names and had 1600: did its publisher leave aliases out?'],
    });
  });
});
