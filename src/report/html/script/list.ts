/** The list of entries: drawn as far as it is looked at, so that thousands stay quick; all of it for print. */
export const LIST = `
const CHUNK = 100;
const body = byId('entries');
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const COLUMNS = [
  { key: 'open', title: '', unseen: 'Details', cell: (entry) => entry.toggle },
  { key: 'row', title: 'Row', sort: (a, b) => a.row.row - b.row.row, cell: (entry) => el('span', { class: 'num' }, String(entry.row.row)) },
  { key: 'customer', title: 'Customer', sort: (a, b) => collator.compare(a.customer, b.customer), cell: customerCell },
  { key: 'listed', title: 'Listed as', sort: (a, b) => collator.compare(a.listed, b.listed), cell: listedCell },
  { key: 'score', title: 'Score', sort: (a, b) => (a.score ?? -1) - (b.score ?? -1), down: true, cell: scoreCell },
  { key: 'lists', title: 'Lists', sort: (a, b) => collator.compare(a.badges.join(' '), b.badges.join(' ')), cell: listsCell },
  { key: 'dob', title: 'Born', cell: (entry) => agreementCell(entry.dob) },
  { key: 'country', title: 'Country', cell: (entry) => agreementCell(entry.country) },
  { key: 'effect', title: 'Effect', cell: (entry) => entry.strongest.join(', ') },
  { key: 'programme', title: 'Programme', cell: (entry) => el('span', { class: 'main sub' }, brief(entry.programmes.join(', '))) },
];

function customerCell(entry) {
  const { customer } = entry.row;
  const name = customer.name ?? '';
  const note = entry.role ? entry.role + ' of ' + name : name !== '' && name !== entry.customer ? 'also known as ' + name : '';
  return [el('span', { class: 'main' }, brief(entry.customer)),
    el('span', { class: 'sub main' }, customer.id === null ? null : brief(customer.id), note === '' ? null : brief((customer.id === null ? '' : ' · ') + note))];
}
function listsCell(entry) {
  const unconfirmed = entry.pairs.some(({ pair }) => pair.details.unconfirmedDelisting);
  return [...entry.badges.map((badge) => tag(badge)), unconfirmed ? tag('unconfirmed delisting', 'possible') : null];
}
function listedCell(entry) {
  const primary = entry.pairs[0] ? entry.pairs[0].pair.primaryName : '';
  return [el('span', { class: 'main' }, brief(entry.listed)),
    primary === entry.listed ? null : el('span', { class: 'sub main' }, brief(primary))];
}
function scoreCell(entry) {
  const tone = entry.kind === 'dismissed' || entry.score === null ? entry.kind : entry.kind === 'set-aside' ? 'set-aside' : entry.band;
  return [entry.score === null ? null : el('span', { class: 'num' }, entry.score.toFixed(1) + ' '), tag(entry.band, tone),
    entry.confirmed ? tag('confirmed') : null, entry.kind === 'dismissed' ? tag('dismissed') : null];
}
function agreementCell(agreement) {
  if (agreement === null) return null;
  return agreement === 'mixed' ? el('span', { class: 'word conflict' }, 'mixed') : word(agreement);
}

const sorting = { key: 'score', down: true };
let shown = [];
let drawn = 0;

function drawHead() {
  byId('head').replaceChildren(...COLUMNS.map((column) => {
    const active = sorting.key === column.key;
    return el('div', { role: 'columnheader', class: 'c-' + column.key, 'aria-sort': active ? (sorting.down ? 'descending' : 'ascending') : null },
      column.sort ? el('button', { type: 'button', onclick: () => sortBy(column) }, column.title)
        : column.unseen ? el('span', { class: 'unseen' }, column.unseen) : column.title);
  }));
}

function sortBy(column) {
  sorting.down = sorting.key === column.key ? !sorting.down : column.down === true;
  sorting.key = column.key;
  drawHead();
  refresh();
  for (const button of byId('head').querySelectorAll('[aria-sort] button')) button.focus();
}

function sorted(list) {
  const { sort } = COLUMNS.find(({ key }) => key === sorting.key);
  const sign = sorting.down ? -1 : 1;
  return list.sort((a, b) => sign * sort(a, b) || a.place - b.place);
}

function drawEntry(entry) {
  const id = 'entry-' + entry.place;
  entry.toggle = el('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': id,
    'aria-label': 'Details of row ' + entry.row.row + ', ' + visible(entry.customer).slice(0, 100) });
  const line = el('div', { class: 'entry line', role: 'row', onclick: (event) => { if (!event.target.closest('a') && String(getSelection()) === '') toggle(entry); } },
    COLUMNS.map((column) => el('div', { role: 'cell', class: 'c-' + column.key }, column.cell(entry))));
  entry.line = line;
  return line;
}

function toggle(entry, open) {
  const next = entry.line.nextElementSibling;
  const isOpen = next !== null && next.classList.contains('detail');
  if (open === isOpen) return;
  entry.toggle.setAttribute('aria-expanded', String(!isOpen));
  entry.line.toggleAttribute('data-open', !isOpen);
  if (isOpen) next.remove();
  else entry.line.after(el('div', { class: 'detail', role: 'row', id: 'entry-' + entry.place },
    el('div', { role: 'cell', 'aria-colspan': String(COLUMNS.length) }, detailOf(entry))));
}

function drawMore(count) {
  const until = Math.min(shown.length, drawn + count);
  body.append(...shown.slice(drawn, until).map(drawEntry));
  drawn = until;
  byId('more').hidden = drawn === shown.length;
}

function draw(list) {
  shown = sorted(list);
  drawn = 0;
  body.replaceChildren();
  drawMore(CHUNK);
  const nothing = byId('nothing');
  nothing.hidden = shown.length > 0;
  nothing.textContent = entries.length === 0 ? 'No match' + atLeast + ' in the lists below.'
    : 'Nothing fits these filters.';
  document.querySelector('.entries').hidden = shown.length === 0;
}

new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) drawMore(CHUNK); },
  { rootMargin: '1500px' }).observe(byId('more'));
addEventListener('beforeprint', () => drawMore(Infinity));

function step(by) {
  const lines = [...body.querySelectorAll('.toggle')];
  const at = lines.indexOf(document.activeElement);
  const next = at === -1 ? (by > 0 ? 0 : lines.length - 1) : Math.max(0, Math.min(lines.length - 1, at + by));
  if (next >= lines.length - 3) drawMore(CHUNK);
  if (lines[next]) { lines[next].focus(); lines[next].closest('.entry').scrollIntoView({ block: 'nearest' }); }
}
`;
