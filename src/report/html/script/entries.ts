/** From rows to entries: one per party that a customer may be, one per pair set aside, one for a row without either. */
export const ENTRIES = String.raw`
function entriesOf(row) {
  const found = row.parties.map((places) => partyEntry(row, places));
  row.setAside.forEach((pair, place) => found.push(asideEntry(row, pair, place)));
  return found.length > 0 ? found : [bareEntry(row)];
}

function partyEntry(row, places) {
  const matches = places.map((place) => row.matches[place]);
  const best = matches[0];
  const statusOf = (match) => (match.decision ? match.decision.status : 'open');
  const statuses = matches.map(statusOf);
  return {
    row,
    kind: statuses.every((status) => status === 'dismissed') ? 'dismissed' : best.band,
    band: best.band,
    confirmed: statuses.includes('confirmed'),
    score: best.score,
    customer: nameOf(row, best),
    role: best.role,
    listed: best.name,
    lists: unique(matches.map((match) => match.list)),
    badges: unique(places.map((place) => row.badges[place])),
    programmes: unique(matches.flatMap((match) => match.programmes)),
    effects: byStrength(places.flatMap((place) => row.effects[place])),
    /* the strongest of each list, which is what a line has room for */
    strongest: byStrength(places.map((place) => row.effects[place][0])),
    dob: together(matches.map((match) => match.comparison.dob)),
    country: together(matches.map((match) => match.comparison.country)),
    pairs: places.map((place) => ({
      pair: row.matches[place], badge: row.badges[place], effects: row.effects[place], marks: row.marks[place],
    })),
  };
}

function asideEntry(row, pair, place) {
  return {
    row, kind: 'set-aside', band: 'set aside', score: pair.score, customer: nameOf(row, pair), role: pair.role, listed: pair.name,
    lists: [pair.list], badges: [row.asideBadges[place]], programmes: [], effects: [], strongest: [],
    dob: pair.comparison.dob, country: pair.comparison.country,
    pairs: [{ pair, badge: row.asideBadges[place], effects: [], marks: row.asideMarks[place] }],
  };
}

function bareEntry(row) {
  return {
    row, kind: 'none', band: 'no match', score: null, customer: nameOf(row, null), role: null, listed: '',
    lists: [], badges: [], programmes: [], effects: [], strongest: [], dob: null, country: null, pairs: [],
  };
}

function nameOf(row, pair) {
  if (pair && pair.customerName !== '') return pair.customerName;
  const { name, identifiers, id } = row.customer;
  return name ?? (identifiers[0] ? identifiers[0].value : null) ?? id ?? '';
}

const STRENGTH = ['block', 'reject', 'restrict', 'other'];
function byStrength(effects) { return STRENGTH.filter((effect) => effects.includes(effect)); }
function unique(values) { return [...new Set(values)]; }
/* a list that says nothing, or only a year, does not disagree with one that says more */
function together(values) {
  if (values.includes('conflict')) return unique(values).length === 1 ? 'conflict' : 'mixed';
  return ['agree', 'near', 'absent'].find((value) => values.includes(value));
}

/* What a list says of an entity stands with the first pair that is about it. */
const told = new Map();
for (const row of data.rows)
  for (const pair of [...row.matches, ...row.setAside]) {
    if (pair.details) told.set(pair.entityId, pair.details);
    else pair.details = told.get(pair.entityId);
  }

const entries = data.rows.filter((row) => row.status !== 'rejected').flatMap(entriesOf);
const rejectedRows = data.rows.filter((row) => row.status === 'rejected');
entries.forEach((entry, place) => { entry.place = place; });

/* Upper and lower case, accents and width do not count in the search. */
function folded(text) { return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(); }

function haystack(entry) {
  if (entry.haystack === undefined) {
    const { row } = entry;
    const texts = [entry.customer, entry.listed, String(row.row), ...entry.programmes, ...row.input.map((cell) => cell[1])];
    for (const { pair } of entry.pairs) 
      texts.push(pair.entityId, pair.primaryName, ...(pair.names || []), ...pair.details.identifiers.map(({ value }) => value));
    entry.haystack = folded(texts.map((text) => text.slice(0, 5000)).join('\n'));
  }
  return entry.haystack;
}
`;
