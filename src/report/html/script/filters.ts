/** What is shown: kinds by chips, then list, programme, effect and text. */
export const FILTERS = String.raw`
const KINDS = [
  ['strong', 'strong'], ['likely', 'likely'], ['possible', 'possible'],
  ['dismissed', 'dismissed'], ['set-aside', 'set aside'], ['none', 'without a match'],
];
const AT_FIRST = ['strong', 'likely', 'possible'];
const kinds = new Set(AT_FIRST);

function drawKinds() {
  const counts = new Map();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) || 0) + 1);
  byId('kinds').replaceChildren(...KINDS.filter(([kind]) => counts.has(kind) || AT_FIRST.includes(kind)).map(([kind, title]) =>
    el('button', { type: 'button', class: 'chip ' + kind, 'data-kind': kind, 'aria-pressed': String(kinds.has(kind)), onclick: (event) => {
      if (!kinds.delete(kind)) kinds.add(kind);
      event.currentTarget.setAttribute('aria-pressed', String(kinds.has(kind)));
      refresh();
    } }, el('b', {}, (counts.get(kind) || 0).toLocaleString('en')), title)));
}

function fill(id, values, all) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  byId(id).replaceChildren(el('option', { value: '' }, all), ...[...counts].sort((a, b) => collator.compare(a[0], b[0]))
    .map(([value, count]) => el('option', { value }, visible(value).slice(0, 80) + ' (' + count.toLocaleString('en') + ')')));
}

function refresh() {
  const list = byId('list').value;
  const programme = byId('programme').value;
  const effect = byId('effect').value;
  const words = folded(byId('search').value).split(/\s+/).filter((part) => part !== '');
  draw(entries.filter((entry) => kinds.has(entry.kind)
    && (list === '' || entry.lists.includes(list))
    && (programme === '' || entry.programmes.includes(programme))
    && (effect === '' || entry.effects.includes(effect))
    && words.every((part) => haystack(entry).includes(part))));
  const customers = new Set(shown.map(({ row }) => row.row)).size;
  byId('shown').textContent = shown.length.toLocaleString('en') + ' of ' + entries.length.toLocaleString('en')
    + ' entries shown, of ' + customers.toLocaleString('en') + (customers === 1 ? ' customer' : ' customers');
}

let waiting = 0;
byId('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(refresh, 80); });
for (const id of ['list', 'programme', 'effect']) byId(id).addEventListener('change', refresh);
byId('reset').addEventListener('click', () => {
  for (const id of ['search', 'list', 'programme', 'effect']) byId(id).value = '';
  kinds.clear();
  AT_FIRST.forEach((kind) => kinds.add(kind));
  drawKinds();
  refresh();
});
byId('expand').addEventListener('click', () => shown.slice(0, drawn).forEach((entry) => toggle(entry, true)));
byId('print').addEventListener('click', () => print());

const darkNow = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};
byId('theme').addEventListener('click', (event) => {
  document.documentElement.dataset.theme = darkNow() ? 'light' : 'dark';
  event.currentTarget.setAttribute('aria-pressed', String(darkNow()));
});
byId('theme').setAttribute('aria-pressed', String(darkNow()));

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Escape' && typing) event.target.blur();
  else if (typing) return;
  else if (event.key === '/') { event.preventDefault(); byId('search').focus(); }
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
});
`;
