/** What opens below an entry: the two sides by side, why the score is what it is, the entry, the customer's row. */
export const DETAIL = `
const FEATURES = {
  'name': 'Name', 'token': 'Spelling', 'missing': 'Missing part', 'extra': 'Further part', 'contradiction': 'Other part',
  'order': 'Order', 'number': 'Number', 'legal-form': 'Legal form', 'common': 'Common name', 'quality': 'Name quality',
  'dob': 'Birth date', 'country': 'Country', 'gender': 'Gender', 'type': 'Type', 'birth-place': 'Birth place',
  'identifier': 'Identifier', 'floor': 'Floor', 'limit': 'Limit',
};
const MARK_WORDS = { similar: 'similar', differ: 'differs' };

function detailOf(entry) {
  const { row } = entry;
  const parts = entry.pairs.map((found) => matchCard(entry, found));
  parts.push(el('section', { class: 'match', 'aria-label': 'The customer' },
    el('h3', {}, 'The customer, row ' + row.row + (row.line === row.row ? '' : ', line ' + row.line)),
    el('div', { class: 'two' }, facts(row.input.map(([header, value]) => [header, value])), facts(readAs(row.customer))),
    row.ownership ? facts(row.ownership.map(({ regime, text }) => ['Owned, ' + regime, text])) : null));
  return parts;
}

function matchCard(entry, { pair, badge, effects, marks }) {
  const { customer } = entry.row;
  const aside = entry.kind === 'set-aside';
  return el('article', { class: 'match', 'aria-label': 'Entry ' + visible(pair.entityId) },
    el('div', { class: 'match-head' },
      el('h3', {}, tag(badge), ' ', brief(pair.entityId)),
      el('span', { class: 'sub' }, pair.entityType),
      pair.nameQuality === 'weak' ? tag('weak alias') : null,
      pair.details.unconfirmedDelisting ? tag('unconfirmed delisting', 'possible') : null,
      pair.role ? tag(pair.role + ' of the customer') : null,
      pair.decision ? tag(pair.decision.status) : null,
      pair.change ? tag(changeText(pair)) : null,
      el('span', { class: 'num' }, pair.score.toFixed(1) + ' ', tag(aside ? 'set aside' : pair.band, aside ? 'set-aside' : pair.band))),
    aside ? el('p', { class: 'settle' }, sentence('Set aside: ' + pair.reason)) : null,
    versus(pair, marks, pair.role ? relatedParty(customer, pair) : customer),
    pair.settle ? el('p', { class: 'settle' }, sentence(settleText(pair.settle))) : null,
    points(pair),
    pair.decision ? facts(decisionFacts(pair.decision)) : null,
    facts(entryFacts(pair, effects)));
}

/* The related party whose name matched, so that its own data stand beside the entry. */
function relatedParty(customer, pair) {
  const found = customer.related.find(({ role, party }) =>
    role === pair.role && party.names.some(({ full }) => full === pair.customerName));
  return found ? found.party : customer;
}

function versus(pair, marks, customer) {
  const { comparison, details } = pair;
  const list = (values) => unique(values.filter((value) => value !== '')).join(', ');
  const identifiers = (values) => list(values.map(({ type, value, country }) => type + ' ' + value + (country === null ? '' : ' (' + country + ')')));
  const lines = [
    ['Birth date', list(customer.birthDates.map(({ text }) => text)), comparison.dob, list(details.birthDates.map(({ text }) => text))],
    ['Country', list(customer.countries.map(({ text }) => text)), comparison.country, list(details.countries.map(({ text }) => text))],
    ['Gender', list(customer.genders), comparison.gender, list(details.genders)],
    ['Type', customer.type, comparison.type, pair.entityType],
    ['Identifier', identifiers(customer.identifiers), comparison.identifier, identifiers(details.identifiers)],
    ['Birth place', list(customer.birthPlaces), null, list(details.birthPlaces.map(({ text }) => text))],
    ['Address', list(customer.addresses), null, details.addresses.map(({ text }) => text).join('; ')],
  ].filter(([, left, agreement, right]) => agreement !== null || left !== '' || right !== '');
  return el('div', { class: 'versus' },
    el('div', { class: 'label' }, ''), el('div', { class: 'label' }, 'Customer'),
    el('div', { class: 'label verdict' }, 'Comparison'), el('div', { class: 'label' }, 'Listed'),
    el('div', { class: 'label' }, 'Name'), el('div', { class: 'name' }, markedName(marks.customer)),
    el('div', { class: 'verdict' }, comparison.nameParts + ' parts'), el('div', { class: 'name' }, markedName(marks.listed)),
    lines.flatMap(([label, left, agreement, right]) => [
      el('div', { class: 'label' }, label), el('div', {}, left === '' ? absent() : full(left)),
      el('div', { class: 'verdict' }, agreement === null ? el('span', { class: 'sub' }, 'not compared') : word(agreement)),
      el('div', {}, right === '' ? absent() : full(right))]));
}

const absent = () => el('span', { class: 'sub' }, '–');

function markedName(stretches) {
  return el('bdi', {}, stretches.map(([text, mark]) => mark === 'plain' ? full(text)
    : el('mark', { class: mark }, visible(text), MARK_WORDS[mark] ? el('span', { class: 'unseen' }, ' (' + MARK_WORDS[mark] + ')') : null)));
}

function changeText({ change, score }) {
  const { status, reasons, previousScore } = change;
  return status + (reasons.length === 0 ? '' : ': ' + reasons.join(', '))
    + (previousScore === null || previousScore === score ? '' : ' (was ' + previousScore.toFixed(1) + ')');
}

function settleText({ field, value, ifEqual, ifDifferent }) {
  const names = { dob: 'birth date', country: 'country', identifier: 'identifier', gender: 'gender' };
  return 'To settle: ask the ' + names[field] + '. ' + value + ' makes it ' + ifEqual + ', another ' + ifDifferent + '.';
}

/* Bars that walk from zero to the score: each begins where the one before it ended. */
function points(pair) {
  let at = 0;
  const most = Math.max(100, ...pair.explanation.map((part) => (at += part.points)));
  at = 0;
  return el('div', { class: 'parts', role: 'group', 'aria-label': 'How the score comes about' },
    pair.explanation.flatMap((part) => {
      const bar = el('i', { class: part.points < 0 ? 'conflict' : 'agree' });
      bar.style.left = Math.max(0, Math.min(at, at + part.points)) / most * 100 + '%';
      bar.style.width = Math.abs(part.points) / most * 100 + '%';
      at += part.points;
      return [el('div', { class: 'sub' }, FEATURES[part.feature] || part.feature), el('div', { class: 'points' }, signed(part.points)),
        el('div', { class: 'bar', 'aria-hidden': 'true' }, bar), el('div', {}, sentence(part.text))];
    }),
    el('div', { class: 'total sub' }, 'Score'), el('div', { class: 'points total' }, pair.score.toFixed(1)));
}

function entryFacts(pair, effects) {
  const many = (values) => values.length === 0 ? null
    : el('span', {}, values.flatMap((value, place) => [place > 0 ? ' · ' : null, full(value)]));
  const { details } = pair;
  const listing = pair.measures ? [
    ['All names', many(pair.names)],
    ['Programmes', many(pair.programmes)],
    ['Effect', effects.join(', ')],
    ['Measures', many(pair.measures.map(({ effect, text, source }) =>
      text + ' (' + effect + (source === 'programme' ? ', by programme' : '') + ')'))],
    ['Listed on', pair.listedOn],
  ] : [];
  return [
    ['Primary name', pair.primaryName],
    ...listing,
    ['Last changed', details.updatedOn],
    ['Unconfirmed delisting', details.unconfirmedDelisting],
    ['Positions', many(details.positions)],
    ['Links', many(details.links.map(({ relation, target }) => relation + ': ' + target))],
    ['Remarks', many(details.remarks)],
    ['Entry', pair.url ? link(pair.url) : null],
  ].filter(([, value]) => value !== null && value !== undefined);
}

function decisionFacts({ status, justification, statement, decidedBy, approvedBy, decidedAt, expiresAt, reopened }) {
  const made = [decidedBy, approvedBy ? 'approved by ' + approvedBy : '', decidedAt, expiresAt ? 'until ' + expiresAt : ''];
  return [['Decision', status + ': ' + (reopened || justification)], ['Reason given', reopened ? justification : ''],
    ['Statement', statement], ['By', made.filter((text) => text).join(', ')]].filter(([, value]) => value);
}

function readAs(customer) {
  const line = (values) => values.join(' · ');
  return [
    ['Read as', customer.type],
    ['Names', line(customer.names.map(({ full, kind }) => full + (kind === 'primary' ? '' : ' (' + kind + ')')))],
    ['Birth dates', line(customer.birthDates.map(({ text, from, to }) => text + (from === null ? '' : from === to ? '' : ' (' + from + ' to ' + to + ')')))],
    ['Countries', line(customer.countries.map(({ code, role, text }) => text + ' (' + role + (code === null || code === text ? '' : ', ' + code) + ')'))],
    ['Genders', line(customer.genders)],
    ['Birth places', line(customer.birthPlaces)],
    ['Addresses', line(customer.addresses)],
    ['Identifiers', line(customer.identifiers.map(({ type, value, country }) => type + ' ' + value + (country === null ? '' : ' (' + country + ')')))],
    ['Related', line(customer.related.map(({ role, share, party }) => role + (share === null ? '' : ' ' + share + ' %') + ': ' + (party.name ?? party.id ?? '')))],
  ].filter(([, value]) => value !== '');
}
`;
