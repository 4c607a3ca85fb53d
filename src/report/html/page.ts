import { createHash } from 'node:crypto';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** Everything before the page's data, and everything behind it. */

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing may load, connect, submit or change the base; one script and one style, known by their hashes. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const HEADER = `<header>
<div>
<h1>Sanctions screening report</h1>
<div id="broken" class="broken" role="alert" hidden></div>
<p id="lacking" class="broken" role="alert" hidden></p>
<p id="headline" class="headline"></p>
<p class="muted">A row without a match is no permission: nothing at or above the threshold was found in the lists named below, and no more.</p>
</div>
<div class="tools">
<button type="button" id="theme" aria-pressed="false">Dark</button>
<button type="button" id="print">Print</button>
</div>
</header>
<noscript><p class="notice">This report shows its matches with the script inside it; this browser has scripts turned off. The same matches are in the CSV and JSON formats.</p></noscript>`;

const FILTERS = `<section aria-label="Filters" class="filters">
<div id="kinds" role="group" aria-label="What to show" class="chips"></div>
<div class="fields">
<div><label for="search">Search</label><input id="search" type="search" placeholder="name, id, programme, any cell" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></div>
<div><label for="list">List</label><select id="list"></select></div>
<div><label for="programme">Programme</label><select id="programme"></select></div>
<div><label for="effect">Effect</label><select id="effect"></select></div>
<button type="button" id="reset">Reset</button>
<button type="button" id="expand">Open all shown</button>
</div>
<p id="shown" role="status" aria-live="polite" class="muted"></p>
</section>`;

/** Filled by the script, from the data. */
const TABLES = `<section id="matches" tabindex="-1" aria-label="Matches">
<div class="entries" role="table" aria-label="Entries">
<div role="rowgroup"><div id="head" role="row" class="line head"></div></div>
<div id="entries" role="rowgroup"></div>
</div>
<p id="nothing" class="notice" hidden></p>
<div id="more"></div>
</section>
<section id="rejected" hidden aria-labelledby="rejected-title">
<h2 id="rejected-title">Rows that were not screened</h2>
<div class="scroll"><table class="plain"><thead><tr><th scope="col">Row</th><th scope="col">Line</th><th scope="col">Reason</th><th scope="col">Cells</th></tr></thead><tbody id="rejected-rows"></tbody></table></div>
<button type="button" id="rejected-more" hidden>Show more</button>
</section>
<section aria-labelledby="run-title">
<h2 id="run-title">The run</h2>
<dl id="run" class="facts"></dl>
<div class="scroll"><table class="plain"><caption>Lists screened</caption><thead><tr><th scope="col">List</th><th scope="col">Published</th><th scope="col">Entries</th><th scope="col">Format</th><th scope="col">File and SHA-256</th><th scope="col">Not understood, kept</th></tr></thead><tbody id="lists"></tbody></table></div>
</section>`;

const FOOTER = `<footer class="muted"><p><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous match · <kbd>Enter</kbd> open or close · <kbd>Esc</kbd> leave the search</p></footer>`;

export function pageStart(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Sanctions screening report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#matches">Skip to the matches</a>
${HEADER}
<main>
${FILTERS}
${TABLES}
</main>
${FOOTER}
<script type="application/json" id="data">`;
}

export function pageEnd(): string {
  return `</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
