/**
 * Lists in the publishers' formats, long enough to pass the catalogue's floors, of people who do not exist: names are
 * put together from syllables by number, so that the same number is the same person everywhere.
 */

const SYLLABLES = [
  'zor',
  'vax',
  'qel',
  'mir',
  'dru',
  'pha',
  'ngo',
  'tey',
  'kuv',
  'bri',
  'xan',
  'olt',
  'wem',
  'sif',
  'jar',
  'hup',
];

function syllables(number: number, count: number): string {
  let rest = (number + 1) * 2654435761;
  let text = '';
  for (let at = 0; at < count; at++) {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function givenName(number: number): string {
  return syllables(number * 7 + 3, 3);
}

export function familyName(number: number): string {
  return `${syllables(number * 13 + 5, 4)}ov`;
}

/** Numbers from `from` up to, not including, `to`. */
export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The Security Council's list; 600 entries are the least it can have. */
export function unXml(entries: readonly number[], published = '2026-11-01'): string {
  const individuals = entries.map(
    (number) => `    <INDIVIDUAL>
      <DATAID>${6_900_000 + number}</DATAID>
      <FIRST_NAME>${givenName(number)}</FIRST_NAME>
      <SECOND_NAME>${familyName(number)}</SECOND_NAME>
      <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
      <REFERENCE_NUMBER>QDi.${number}</REFERENCE_NUMBER>
      <LISTED_ON>2019-05-06</LISTED_ON>
    </INDIVIDUAL>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="${published}T23:00:02.140Z">
  <INDIVIDUALS>
${individuals.join('\n')}
  </INDIVIDUALS>
  <ENTITIES>
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
}

/** OFAC's XML: SDN.XML, or CONSOLIDATED.XML by another programme. */
export function ofacXml(
  entries: readonly number[],
  programme: 'SDGT' | 'NS-CMIC',
  published = '2026-11-01',
): string {
  const [year, month, day] = published.split('-');
  const records = entries.map(
    (number) => `  <sdnEntry>
    <uid>${number}</uid>
    <firstName>${givenName(number)}</firstName>
    <lastName>${familyName(number)}</lastName>
    <sdnType>Individual</sdnType>
    <programList><program>${programme}</program></programList>
  </sdnEntry>`,
  );
  return `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation>
    <Publish_Date>${month}/${day}/${year}</Publish_Date>
    <Record_Count>${entries.length}</Record_Count>
  </publshInformation>
${records.join('\n')}
</sdnList>
`;
}

export function euXml(entries: readonly number[], published = '2026-11-01'): string {
  const records = entries.map(
    (number) => `  <sanctionEntity euReferenceNumber="EU.${number}.1" logicalId="${number}">
    <regulation programme="UKR" publicationDate="2023-06-23" numberTitle="2023/9901 (OJ L999)" logicalId="${number}"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias wholeName="${givenName(number)} ${familyName(number)}" strong="true" logicalId="${number}"/>
  </sanctionEntity>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="${published}T15:29:22.497+01:00" globalFileId="990001">
${records.join('\n')}
</export>
`;
}

export function ukXml(entries: readonly number[], published = '2026-11-01'): string {
  const [year, month, day] = published.split('-');
  const records = entries.map(
    (number) => `  <Designation>
    <UniqueID>RUS${number}</UniqueID>
    <Names><Name><Name1>${givenName(number)}</Name1><Name6>${familyName(number)}</Name6><NameType>Primary Name</NameType></Name></Names>
    <RegimeName>The Invented (Sanctions) Regulations 2019</RegimeName>
    <IndividualEntityShip>Individual</IndividualEntityShip>
    <SanctionsImposed>Asset freeze</SanctionsImposed>
  </Designation>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Designations>
  <DateGenerated>${day}/${month}/${year}</DateGenerated>
${records.join('\n')}
</Designations>
`;
}

/** OFAC's delimited files of the consolidated list: entries, aliases, addresses. */
export function consolidatedCsv(entries: readonly number[]): Readonly<Record<string, string>> {
  const lines = (line: (number: number) => string) => `${entries.map(line).join('\r\n')}\r\n\u001a`;
  return {
    'CONS_PRIM.CSV': lines(
      (n) =>
        `${n},"${familyName(n).toUpperCase()}, ${givenName(n)}","individual","NS-CMIC"${',-0- '.repeat(8)}`,
    ),
    'CONS_ALT.CSV': lines(
      (n) => `${n},${n + 500_000},"aka","${familyName(n + 1).toUpperCase()}, ${givenName(n)}",-0- `,
    ),
    'CONS_ADD.CSV': lines((n) => `${n},${n + 700_000},-0- ,-0- ,"Yemen",-0- `),
  };
}

/** OFSI's retired list in its layout of 2022. */
export function ofsiCsv(entries: readonly number[]): string {
  const columns = [
    ...['Name 6', 'Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Title', 'Name Non-Latin Script'],
    ...['Non-Latin Script Type', 'Non-Latin Script Language', 'DOB', 'Town of Birth', 'Country of Birth'],
    ...['Nationality', 'Passport Number', 'Passport Details', 'National Identification Number'],
    ...['National Identification Details', 'Position', 'Address 1', 'Address 2', 'Address 3', 'Address 4'],
    ...[
      'Address 5',
      'Address 6',
      'Post/Zip Code',
      'Country',
      'Other Information',
      'Group Type',
      'Alias Type',
    ],
    ...[
      'Alias Quality',
      'Regime',
      'Listed On',
      'UK Sanctions List Date Designated',
      'Last Updated',
      'Group ID',
    ],
  ];
  const value: Readonly<Record<string, (number: number) => string>> = {
    'Name 6': familyName,
    'Name 1': givenName,
    'Group Type': () => 'Individual',
    'Alias Type': () => 'Primary name',
    Regime: () => 'Russia',
    'Group ID': String,
  };
  const rows = entries.map((number) => columns.map((column) => value[column]?.(number) ?? '').join(','));
  return ['Last Updated,27/01/2026', columns.join(','), ...rows, ''].join('\n');
}

/** One list of the user's own. */
export const WATCHLIST = `id,name,type,dob
W1,Orsolveth Brindlemoor,person,1971-02-03
W2,Quellistra Holdings,organization,
`;
