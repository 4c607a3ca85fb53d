import { grouped } from '../report/tally.js';
import type { ReviewCase } from './review-sample.js';
import { perThousand, type Tuning } from './tuning.js';

/** The tuning as one page for a file: no script, nothing from elsewhere. */
export function tuningHtml(tuning: Tuning): string {
  const { threshold, customers, rejected, lists, version, engine, seed, belowLine, sample, controls } =
    tuning;
  const listText = lists.map(
    ({ list, published, entities }) => `${list} ${published ?? 'undated'} (${entities})`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thresholds on our own customers</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Thresholds on our own customers</h1>
<p>${grouped(customers)} customers screened, ${grouped(rejected)} rows rejected; threshold in use ${threshold}.<br>
Lists: ${escaped(listText.join(', '))}<br>
Program: sanctions-screen ${escaped(version)}, ${escaped(engine)}</p>
<h2>What each threshold comes to</h2>
<p>Customers with a match at or above the threshold, and how many of ${controls} positive controls (listed names written otherwise) it finds.</p>
<table>
<thead><tr><th>threshold</th><th>customers</th><th>in 1,000</th><th>matches</th><th>controls found</th></tr></thead>
<tbody>
${thresholdRows(tuning)}
</tbody>
</table>
<h2>Below the line</h2>
<p>${grouped(belowLine)} customers scored from 50 to below ${threshold}. Of these ${sample.length} were drawn, evenly from layers of five points (seed ${escaped(seed)}). Is one of them a match?</p>
<table>
<thead><tr><th>row</th><th>customer</th><th>name</th><th>score</th><th>listed name</th><th>entity</th><th>name parts</th><th>birth date</th><th>country</th><th>why</th><th>match?</th></tr></thead>
<tbody>
${sample.map(sampleRow).join('\n')}
</tbody>
</table>
<p>Reviewed by ____________________ on ____________________</p>
</body>
</html>
`;
}

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:2em;color:#111}table{border-collapse:collapse;margin:1em 0}' +
  'th,td{border:1px solid #999;padding:.25em .6em;text-align:left;vertical-align:top}td.n{text-align:right}' +
  'tr.used{font-weight:bold;background:#eef}@media print{body{margin:0}}';

function thresholdRows(tuning: Tuning): string {
  return tuning.lines
    .map((line) => {
      const used = line.threshold === tuning.threshold;
      const cells = [
        `${line.threshold}${used ? ' (in use)' : ''}`,
        grouped(line.customers),
        perThousand(line, tuning)?.toFixed(2) ?? '–',
        grouped(line.matches),
        `${line.controlsFound} of ${tuning.controls}`,
      ];
      return `<tr${used ? ' class="used"' : ''}>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
    })
    .join('\n');
}

function sampleRow({ row, customerId, match }: ReviewCase): string {
  const cells = [
    String(row),
    customerId ?? '',
    match.role === null ? match.customerName : `${match.customerName} (${match.role})`,
    match.score.toFixed(1),
    match.name,
    match.entityId,
    match.comparison.nameParts,
    match.comparison.dob,
    match.comparison.country,
    match.explanation.map(({ text }) => text).join('; '),
    '',
  ];
  return `<tr>${cells.map((cell) => `<td><bdi>${escaped(cell)}</bdi></td>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
