/** A small list in OFAC's XML, of people who do not exist. */

export interface SmallEntry {
  readonly uid: number;
  readonly name: string;
  readonly firstName?: string;
  readonly dob?: string;
  readonly programme?: string;
}

export const ENTRIES: readonly SmallEntry[] = [
  { uid: 901, firstName: 'Zoravan', name: 'Qeltharani', dob: '03 Apr 1961' },
  { uid: 902, firstName: 'Mirdokht Alazar', name: 'Vashgirdi', dob: '1970' },
  { uid: 903, name: 'TREVONIX MARITIME HOLDING' },
];

export function sdnXml(entries: readonly SmallEntry[] = ENTRIES, published = '11/20/2026'): string {
  return `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation>
    <Publish_Date>${published}</Publish_Date>
    <Record_Count>${entries.length}</Record_Count>
  </publshInformation>
${entries.map(entryXml).join('\n')}
</sdnList>
`;
}

function entryXml({ uid, name, firstName, dob, programme = 'SDGT' }: SmallEntry): string {
  const first = firstName === undefined ? '' : `\n    <firstName>${firstName}</firstName>`;
  const birth =
    dob === undefined
      ? ''
      : `\n    <dateOfBirthList><dateOfBirthItem><uid>${uid}1</uid><dateOfBirth>${dob}</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>`;
  return `  <sdnEntry>
    <uid>${uid}</uid>${first}
    <lastName>${name}</lastName>
    <sdnType>${firstName === undefined ? 'Entity' : 'Individual'}</sdnType>
    <programList><program>${programme}</program></programList>${birth}
  </sdnEntry>`;
}

/** A customer file: one who is on the list, one who is not. */
export const CUSTOMERS = `id,name,dob
c1,Zoravan Qeltharani,1961-04-03
c2,Orla Hennebury,1988-07-21
`;

/** Only people who are on no list. */
export const OTHERS = `id,name,dob
c2,Orla Hennebury,1988-07-21
c3,Bertwin Oxcombe,1979-01-30
`;

const SYLLABLES = ['zor', 'vel', 'mir', 'qel', 'tar', 'okw', 'brem', 'hesh', 'dov', 'ulk', 'pey', 'nax'];

function word(number: number): string {
  return [number, number >> 3, number >> 5].map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
}

/** So many people, whose names repeat: as many as an index is worth keeping of. */
export function manyEntries(count: number): readonly SmallEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    uid: at + 1,
    firstName: word(at * 7),
    name: `${word(at)}${word(at >> 4)}ani`,
    dob: '03 Apr 1961',
  }));
}
