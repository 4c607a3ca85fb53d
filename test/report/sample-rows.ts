import type { Comparison, Match, ScreenedCustomer, ScreenedRow } from '../../src/match/screened-row.js';
import { COMPARED, customer, details, input, match, part, rejection, screened, setAside } from './rows.js';

/** Nine rows with everything a report has to show. */
export const ROWS: readonly ScreenedRow[] = [
  onThreeLists(),
  screened(
    2,
    input('C-0002', 'Anna Nobody', '1990-02-03', 'DE'),
    customer('Anna Nobody', { id: 'C-0002' }),
    [],
  ),
  cyrillic(),
  twoParties(),
  ofRelatedParty(),
  dismissedAndConfirmed(),
  screened(
    7,
    input('C-0007', 'Karel Vzor', '1975-01-20', 'CZ'),
    customer('Karel Vzor', { id: 'C-0007' }),
    [],
    [setAside('VZOR, Karel', 'Karel Vzor', { role: 'director' })],
  ),
  rejection(8, input('C-0008', 'N/A', '', ''), 'name is a placeholder (column name)'),
  farEast(),
];

/** The row that each line of the CSV report is about. */
export const ROW_OF_EACH_LINE = ['1', '1', '1', '3', '4', '4', '5', '6', '9', '9'];

function onThreeLists(): ScreenedCustomer {
  const name = 'Bogdan Testovich Primerov';
  const explanation = (country: number) => [
    part('name', 71.5, 'Bogdan, Testovich, Primerov: the same'),
    part('dob', 21, '1961-04-03 on both sides'),
    part('country', country, country > 0 ? 'both RU' : 'RU against KZ'),
  ];
  const comparison: Comparison = { ...COMPARED, nameParts: '3 of 3', dob: 'agree', country: 'agree' };
  const common = {
    band: 'strong',
    comparison,
    explanation,
    names: ['PRIMEROV, Bogdan', 'Боґдан Примеров'],
  } as const;
  return screened(
    1,
    input('C-0001', name, '1961-04-03', 'RU', 'paid, "late"'),
    customer(name, {
      id: 'C-0001',
      birthDates: [
        {
          from: '1961-04-03',
          to: '1961-04-03',
          precision: 'day',
          circa: false,
          calendar: 'gregorian',
          text: '1961-04-03',
        },
      ],
      genders: ['male'],
      countries: [{ code: 'RU', role: 'nationality', text: 'RU' }],
      birthPlaces: ['Vzorsk'],
      addresses: ['1 Sample Street, Vzorsk'],
      identifiers: [
        { type: 'passport', value: 'AB 123456', country: 'RU', label: 'passport', currency: null },
      ],
    }),
    [
      match('Bogdan Testovich PRIMEROV', name, {
        ...common,
        score: 97.2,
        explanation: explanation(4.7),
        details: listedDetails(),
      }),
      match('Bogdan PRIMEROV', name, {
        ...common,
        score: 95.8,
        explanation: explanation(3.3),
        list: 'eu-fsf',
        entityId: 'eu-fsf:4711',
        programmes: ['TST', 'EXM'],
        measures: [
          { effect: 'block', text: 'asset freeze', source: 'list' },
          { effect: 'restrict', text: 'travel ban', source: 'list' },
        ],
        url: null,
        listedOn: null,
      }),
      match('PRIMEROV, Bogdan Testovich', name, {
        ...common,
        score: 91,
        explanation: explanation(-1.5),
        list: 'uk-sanctions-list',
        entityId: 'uk-sanctions-list:TST0001',
        nameQuality: 'weak',
        programmes: ['The Testland (Sanctions) (Example) Regulations 2021'],
        measures: [{ effect: 'restrict', text: 'director disqualification', source: 'list' }],
        comparison: { ...comparison, country: 'conflict' },
      }),
    ],
  );
}

function listedDetails(): Match['details'] {
  return details({
    birthDates: [
      {
        from: '1961-01-01',
        to: '1961-12-31',
        precision: 'year',
        circa: true,
        calendar: 'gregorian',
        text: 'circa 1961',
      },
    ],
    birthPlaces: [{ text: 'Vzorsk, Testland', country: null }],
    genders: ['male'],
    countries: [{ code: 'RU', role: 'citizenship', text: 'Russia' }],
    identifiers: [
      { type: 'passport', value: '70 0123456', country: 'RU', label: 'Passport', currency: null },
    ],
    addresses: [{ text: '1 Sample Street, Vzorsk', city: 'Vzorsk', postalCode: null, country: 'RU' }],
    positions: ['Deputy of an invented assembly'],
    remarks: ['Linked to an invented company.'],
    links: [{ relation: 'linked-to', target: 'SAMPLE SHIPPING' }],
    updatedOn: '2024-02-29',
  });
}

function cyrillic(): ScreenedCustomer {
  const name = 'Мухаммед Образцов';
  return screened(3, input('C-0003', name, '', 'KZ'), customer(name, { id: 'C-0003' }), [
    match('Mohammad OBRAZTSOV', name, {
      score: 74.1,
      band: 'possible',
      list: 'un',
      entityId: 'un:TST.001',
      comparison: { ...COMPARED, country: 'conflict' },
      explanation: [
        part('name', 100, 'Мухаммед Образцов (Cyrillic) against Mohammad OBRAZTSOV'),
        part('token', -21.4, 'Мухаммед ~ Mohammad: same name, other spelling', {
          customer: ['Мухаммед'],
          listed: ['Mohammad'],
        }),
        part('country', -4.5, 'KZ against TJ'),
      ],
      settle: { field: 'dob', value: '1958-11-30', ifEqual: 97, ifDifferent: 38 },
    }),
  ]);
}

function twoParties(): ScreenedCustomer {
  const name = 'Sample Shipping & Trading Company Limited (Testland Branch)';
  return screened(4, input('C-0004', name, '', ''), customer(name, { id: 'C-0004', type: 'organization' }), [
    match('SAMPLE SHIPPING AND TRADING CO LTD', name, {
      score: 88.8,
      entityType: 'organization',
      entityId: 'ofac-sdn:900044',
      measures: [{ effect: 'unknown', text: 'something nobody could read', source: 'list' }],
      comparison: { ...COMPARED, nameParts: '4 of 4' },
    }),
    match('SAMPLE TRADING', name, {
      score: 71,
      band: 'possible',
      entityType: 'vessel',
      list: 'house-list',
      entityId: 'house-list:7',
      party: 2,
      measures: [],
      programmes: [],
      url: null,
      comparison: { ...COMPARED, type: 'conflict' },
      settle: { field: 'identifier', value: 'IMO 9999993', ifEqual: 100, ifDifferent: 22 },
    }),
  ]);
}

function ofRelatedParty(): ScreenedCustomer {
  const owner = customer('Maria Ejemplo Muestra');
  return screened(
    5,
    input('C-0005', 'Beispiel GmbH', '', 'AT', 'owner Maria Ejemplo Muestra'),
    customer('Beispiel GmbH', {
      id: 'C-0005',
      type: 'organization',
      related: [{ role: 'owner', share: 51, party: owner }],
    }),
    [match('María EJEMPLO MUESTRA', 'Maria Ejemplo Muestra', { role: 'owner', score: 90, band: 'strong' })],
  );
}

function dismissedAndConfirmed(): ScreenedCustomer {
  const decision = {
    justification: 'false_positive_dob',
    statement: 'other birth date on the passport',
    decidedBy: 'A. Analyst',
    approvedBy: 'B. Reviewer',
    decidedAt: '2026-01-15',
    expiresAt: '2027-01-15',
    reopened: null,
  };
  return screened(6, input('C-0006', 'Ivan Vymysel', '', ''), customer('Ivan Vymysel', { id: 'C-0006' }), [
    match('Ivan VYMYSEL', 'Ivan Vymysel', {
      score: 82.5,
      entityId: 'ofac-sdn:900066',
      decision: { ...decision, status: 'confirmed', justification: 'true_match' },
    }),
    match('Iwan WYMYSEL', 'Ivan Vymysel', {
      score: 77,
      band: 'possible',
      entityId: 'ofac-sdn:900067',
      party: 2,
      decision: { ...decision, status: 'dismissed' },
    }),
  ]);
}

function farEast(): ScreenedCustomer {
  const name = '范例公司东方贸易有限责任公司上海第二分公司';
  return screened(
    9,
    input('C-0009', name, '', 'CN'),
    customer(name, { id: 'C-0009', type: 'organization' }),
    [
      match('شركة المثال للتجارة العامة والنقل البحري المحدودة', name, {
        score: 79.9,
        band: 'possible',
        party: 1,
      }),
      match('예시무역주식회사', name, { score: 70, band: 'possible', party: 2, entityId: 'ofac-sdn:900092' }),
    ],
  );
}
