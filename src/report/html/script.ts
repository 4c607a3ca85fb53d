import { DETAIL } from './script/detail.js';
import { DOM } from './script/dom.js';
import { ENTRIES } from './script/entries.js';
import { FILTERS } from './script/filters.js';
import { LIST } from './script/list.js';
import { RUN } from './script/run.js';

/**
 * The page's script. It is plain text here, since it runs in the reader's browser and the page's policy identifies it
 * by the hash of exactly these characters. It creates elements and sets their text; it never parses markup. Tested in a
 * browser.
 */
export const SCRIPT = `'use strict';(()=>{${[DOM, ENTRIES, DETAIL, LIST, FILTERS, RUN].join('\n')}})();`;
