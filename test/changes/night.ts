/**
 * Nights of a bank that does not exist: its customers and the lists it screens against, changing from night to night.
 */

export interface Night {
  /** customer id → name and date of birth */
  readonly customers: ReadonlyMap<string, Party>;
  /** list id → entry id → entry */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
}

export interface Party {
  readonly name: string;
  readonly dob: string;
}

export interface Entry extends Party {
  readonly alias: string;
}

/**
 * Numbers from 0 up to, not including, `below`: the same ones for the same seed (an LCG; Numerical Recipes' constants).
 */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const BEGINNINGS = [
  'Zora',
  'Qelth',
  'Mirdo',
  'Vash',
  'Tren',
  'Oxca',
  'Hesh',
  'Lubo',
  'Karwe',
  'Ysmo',
  'Drav',
  'Pelu',
];
const ENDINGS = [
  'van',
  'arani',
  'kht',
  'girdi',
  'onix',
  'mbert',
  'amuk',
  'stane',
  'ldir',
  'rethy',
  'ssik',
  'quon',
];

function name(random: (below: number) => number): string {
  const word = () => `${BEGINNINGS[random(BEGINNINGS.length)]}${ENDINGS[random(ENDINGS.length)]}`;
  return `${word()} ${word()}`;
}

function dob(random: (below: number) => number): string {
  const two = (number: number) => String(number + 1).padStart(2, '0');
  return `19${50 + random(50)}-${two(random(12))}-${two(random(28))}`;
}

export function firstNight(random: (below: number) => number, customers: number, entries: number): Night {
  const entry = (): Entry => ({ name: name(random), dob: dob(random), alias: name(random) });
  const list = (prefix: string) =>
    new Map(Array.from({ length: entries }, (_, at) => [`${prefix}${at + 1}`, entry()]));
  const lists = new Map([
    ['harbour-watch', list('H')],
    ['bank-internal', list('B')],
  ]);
  const listed = [...lists.values()].flatMap((all) => [...all.values()]);
  const people = Array.from({ length: customers }, (_, at): [string, Party] => {
    const met = listed[random(listed.length)];
    const listedOne = random(3) === 0 && met !== undefined ? { name: met.name, dob: met.dob } : null;
    return [`C-${at + 1}`, listedOne ?? { name: name(random), dob: dob(random) }];
  });
  return { customers: new Map(people), lists };
}

/** Customers and entries come, go and change; the second list changes only every other night. */
export function nextNight(
  { customers, lists }: Night,
  random: (below: number) => number,
  number: number,
): Night {
  const people = new Map(customers);
  for (const [id, person] of customers) {
    const fate = random(12);
    if (fate === 0) people.delete(id);
    if (fate === 1) people.set(id, { ...person, dob: dob(random) });
    if (fate === 2) people.set(id, { ...person, name: name(random) });
    if (fate === 3) people.set(id, { ...person, dob: person.dob.slice(0, 4) });
  }
  const current = new Map(
    [...lists].map(([id, entries], at): [string, ReadonlyMap<string, Entry>] => {
      if (at === 1 && number % 2 === 1) return [id, entries];
      const next = new Map(entries);
      for (const [key, entry] of entries) {
        const fate = random(10);
        if (fate === 0) next.delete(key);
        if (fate === 1) next.set(key, { ...entry, alias: name(random) });
        if (fate === 2) next.set(key, { ...entry, dob: dob(random) });
      }
      const [first] = people.values();
      if (first !== undefined) next.set(`N${number}`, { ...first, alias: name(random) });
      return [id, next];
    }),
  );
  const listed = [...current.values()].flatMap((all) => [...all.values()]);
  for (let at = 0; at < 4; at++) {
    const met = listed[random(listed.length)];
    if (met !== undefined) people.set(`D-${number}-${at}`, { name: met.name, dob: met.dob });
  }
  return { customers: people, lists: current };
}

/** @param note a column that nothing is compared with, another every night */
export function customersCsv({ customers }: Night, note: string): string {
  const rows = [...customers].map(([id, person]) => `${id},${person.name},${person.dob},${note}`);
  return `${['customer_id,name,dob,last_login_note', ...rows].join('\n')}\n`;
}

/** @param padding bytes of a column that is only shown: lists below a megabyte in all are not kept as an index */
export function listCsv(entries: ReadonlyMap<string, Entry>, padding = 0): string {
  const shown = 'not read '.repeat(padding / 9 / Math.max(1, entries.size));
  const rows = [...entries].map(
    ([id, entry]) => `${id},${entry.name},${entry.alias},${entry.dob},person,${shown}`,
  );
  return `${['id,name,aliases,dob,type,remarks', ...rows].join('\n')}\n`;
}
