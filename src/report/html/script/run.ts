/** The facts of the run, the rows that were not screened, and the first drawing. */
export const RUN = `
const many = (count, one, more) => count.toLocaleString('en') + ' ' + (count === 1 ? one : more || one + 's');

const atLeast = data.run.threshold === null ? '' : ' at or above ' + data.run.threshold;

/* nothing is said of rows that could not be screened */
const screenedRows = ({ rows, rejected }) => rejected === 0 ? many(rows, 'row')
  : 'the ' + (rows - rejected).toLocaleString('en') + ' of ' + many(rows, 'row') + ' that could be screened';

function drawRun() {
  const { run, summary } = data;
  const parties = summary.parties.strong + summary.parties.likely + summary.parties.possible;
  byId('headline').textContent = parties === 0
    ? 'No match' + atLeast + ' in ' + screenedRows(summary) + (run.lists.length === 0 ? '' : ' on ' + many(run.lists.length, 'list')) + '.'
    : many(summary.customers, 'customer') + ' of ' + many(summary.rows, 'row') + ' may be ' + many(parties, 'listed party', 'listed parties') + '.';
  const others = [[summary.setAside, 'set aside'], [summary.dismissed, 'dismissed'], [summary.rejected, 'not screened']]
    .filter(([count]) => count > 0).map(([count, what]) => count.toLocaleString('en') + ' ' + what);
  if (others.length > 0) byId('headline').append(' Also: ' + others.join(', ') + '.');
  byId('broken').hidden = data.errors.length === 0;
  byId('broken').append(...data.errors.map((error) => el('p', {}, el('b', {}, 'The run broke off. '), full(error),
    '. The rows behind it were not screened and are not in this report.')));
  byId('lacking').hidden = data.notKept === undefined;
  if (data.notKept !== undefined) byId('lacking').append(full(data.notKept), '.');
  byId('run').replaceWith(facts([
    ['Program', 'sanctions-screen ' + (run.version ?? '(version not stated)')],
    ['Threshold', (run.threshold === null ? 'not stated' : run.threshold + ' of 100') + ' (a score says how strongly records agree; it is not a probability)'],
    ['Rows', many(summary.rows, 'row') + ', of which ' + many(summary.rejected, 'row') + ' could not be screened'],
    ['Lists not screened', run.listsNotScreened.join(', ') || 'none'],
    ['Columns of the file', run.headers.join(', ')],
    ...run.options.map(([name, value]) => [name, value]),
    ...(run.attributions.length === 0 ? [] : [['Sources', run.attributions.join('. ')]]),
  ]));
  byId('lists').append(...run.lists.map((list) => el('tr', {},
    el('th', { scope: 'row' }, brief(list.list)), el('td', { class: 'num' }, list.published ?? 'not stated'), el('td', { class: 'num' }, list.entities.toLocaleString('en')),
    el('td', { class: 'num' }, list.format), el('td', {}, list.files.map((file) => el('div', {}, full(file.name), el('div', { class: 'hash' }, file.sha256 ?? '')))),
    el('td', {}, list.notes.map((note) => el('div', {}, full(note.text + ' (' + note.count + '×' + (note.line === null ? '' : ', first in line ' + note.line) + ')')))))));
}

let rejectedDrawn = 0;
function drawRejected() {
  const next = rejectedRows.slice(rejectedDrawn, rejectedDrawn + 200);
  byId('rejected-rows').append(...next.map((row) => el('tr', {}, el('td', { class: 'num' }, String(row.row)), el('td', { class: 'num' }, String(row.line)),
    el('td', {}, full(row.reason)), el('td', {}, full(row.input.map(([header, value]) => header + ': ' + value).join(' · '))))));
  rejectedDrawn += next.length;
  byId('rejected').hidden = rejectedRows.length === 0;
  byId('rejected-more').hidden = rejectedDrawn === rejectedRows.length;
}
byId('rejected-more').addEventListener('click', drawRejected);

drawHead();
drawKinds();
fill('list', entries.flatMap(({ lists }) => lists), 'all lists');
fill('programme', entries.flatMap(({ programmes }) => programmes), 'all programmes');
fill('effect', entries.flatMap(({ effects }) => effects), 'all effects');
drawRun();
drawRejected();
refresh();
`;
