/**
 * Small things to build elements with. Text from data goes through `visible`, as at a terminal, and into text nodes
 * only.
 */
export const DOM = String.raw`
const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);

/* What orders or hides text is written out; control characters but tab and line ends are replaced. */
function visible(text) {
  return String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).toUpperCase())
    .replace(/[\u{e0000}-\u{e007f}]/gu, (c) => '\\u{' + c.codePointAt(0).toString(16).toUpperCase() + '}');
}

/* el('td', {class: 'x'}, 'text', node, null): attributes by name, 'on…' as listeners, children that are null left out. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined) element.append(child);
  return element;
}

const SHORT = 300;
const LONG = 2000;

/* A text in its own direction, so that an Arabic name does not turn its neighbours around. */
function bdi(text, limit) {
  const whole = visible(text);
  return el('bdi', {}, whole.length > limit ? whole.slice(0, limit) + '…' : whole);
}
const brief = (text) => bdi(text, SHORT);

/* The whole text; a very long one is opened on demand. */
function full(text) {
  const whole = visible(text);
  if (whole.length <= LONG) return el('bdi', {}, whole);
  const shown = el('bdi', {}, whole.slice(0, LONG) + '… ');
  const button = el('button', { type: 'button', onclick: () => { shown.textContent = whole; button.remove(); } },
    'show all ' + whole.length.toLocaleString('en') + ' characters');
  return el('span', {}, shown, button);
}

/* An English sentence about names: it runs from left to right even where it begins with an Arabic name. */
function sentence(text) {
  const whole = full(text);
  (whole.tagName === 'BDI' ? whole : whole.firstChild).setAttribute('dir', 'ltr');
  return whole;
}

const signed = (points) => (points < 0 ? '−' : '+') + Math.abs(points).toFixed(1);
const AGREEMENT = { agree: 'agrees', near: 'near', conflict: 'conflicts', absent: 'absent' };
const word = (agreement) => el('span', { class: 'word ' + agreement }, AGREEMENT[agreement] || agreement);
const tag = (text, tone) => el('span', { class: 'tag ' + (tone || 'quiet') }, brief(text));

/* Only a web address becomes a link; javascript: and the like stay text. */
function link(url) {
  let address = null;
  try { address = new URL(url); } catch { address = null; }
  if (address === null || !/^https?:$/.test(address.protocol)) return full(url);
  return el('a', { href: address.href, target: '_blank', rel: 'noopener noreferrer' }, brief(url));
}

function facts(pairs) {
  return el('dl', { class: 'facts' }, pairs.flatMap(([term, value]) => [
    el('dt', {}, typeof term === 'string' ? brief(term) : term),
    el('dd', {}, typeof value === 'string' ? full(value) : value),
  ]));
}
`;
