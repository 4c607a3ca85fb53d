import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { visible } from '../../src/report/sanitise.js';
import { CHROMIUM, ReportBrowser } from './browser.js';
import { ATTACKS, hostileRows, hugeRows } from './hostile.js';
import { customer, input, match, part, RUN, screened } from './rows.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

const inBrowser = CHROMIUM === null ? describe.skip : describe;

inBrowser('the HTML report in a browser', () => {
  let browser: ReportBrowser;
  beforeAll(() => {
    browser = new ReportBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();
  const rowsShown = (page: Page) => texts(page, '.entry .c-row');
  /* page.waitForFunction would need eval, which the page's policy refuses */
  async function until(page: Page, condition: string): Promise<void> {
    while (!(await page.evaluate<boolean>(condition))) await page.waitForTimeout(20);
  }
  const status = (page: Page) => page.locator('#shown').textContent();

  test('shows every party, best first, without a complaint', async () => {
    const { page, complaints } = await browser.open(await rendered('html', ROWS, { all: true }));
    expect(await rowsShown(page)).toEqual(['1', '5', '4', '6', '9', '3', '4', '9']);
    expect(await page.locator('#headline').textContent()).toContain(
      '6 customers of 9 rows may be 8 listed parties.',
    );
    expect(await texts(page, '#kinds button')).toEqual([
      '2strong',
      '2likely',
      '4possible',
      '1dismissed',
      '1set aside',
      '1without a match',
    ]);
    expect(await page.locator('#lists').textContent()).toContain('sdn.xml');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('filters by band, list, programme, effect and text; reset brings all back', async () => {
    const { page } = await browser.open(await rendered('html', ROWS));
    await page.getByRole('button', { name: 'possible' }).click();
    expect(await rowsShown(page)).toEqual(['1', '5', '4', '6']);
    await page.getByLabel('List').selectOption('eu-fsf');
    expect(await rowsShown(page)).toEqual(['1']);
    expect(await status(page)).toBe('1 of 10 entries shown, of 1 customer');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await rowsShown(page)).toHaveLength(8);
    await page.getByLabel('Programme').selectOption('EXM');
    expect(await rowsShown(page)).toEqual(['1']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByLabel('Effect').selectOption('restrict');
    expect(await rowsShown(page)).toEqual(['1']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByLabel('Search').fill('EJEMPLO maría');
    await until(page, 'document.querySelectorAll(".entry").length === 1');
    expect(await rowsShown(page)).toEqual(['5']);
    await page.getByLabel('Search').fill('nothing like this');
    await until(page, 'document.querySelectorAll(".entry").length === 0');
    expect(await page.locator('#nothing').textContent()).toBe('Nothing fits these filters.');
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('button', { name: 'set aside' }).click();
    await page.getByRole('button', { name: 'dismissed' }).click();
    expect(await rowsShown(page)).toHaveLength(10);
    await page.context().close();
  });

  test('sorts by a column both ways and says so to a screen reader', async () => {
    const { page } = await browser.open(await rendered('html', ROWS));
    await page.getByRole('button', { name: 'Row', exact: true }).click();
    expect(await rowsShown(page)).toEqual(['1', '3', '4', '4', '5', '6', '9', '9']);
    expect(await page.locator('#head .c-row').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Row', exact: true }).click();
    expect(await rowsShown(page)).toEqual(['9', '9', '6', '5', '4', '4', '3', '1']);
    expect(await page.locator('#head [aria-sort]').count()).toBe(1);
    await page.context().close();
  });

  test('by keyboard: / searches, j moves, Enter opens, Escape leaves the search', async () => {
    const { page } = await browser.open(await rendered('html', ROWS));
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const toggle = page.getByRole('button', { name: 'Details of row 5, Maria Ejemplo Muestra' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.detail').count()).toBe(1);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await page.locator('.detail').count()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await page.locator('.detail').count()).toBe(1);
    await page.context().close();
  });

  test('an opened match compares side by side, marks the names, explains and links', async () => {
    const { page } = await browser.open(await rendered('html', [marked()]));
    await page.locator('.entry').click();
    const card = page.locator('.match').first();
    expect(await texts(page, '.versus mark.agree')).toEqual(['Jan', 'Vzorek', 'Jan', 'Vzorek']);
    expect(await texts(page, '.versus mark.similar')).toEqual(['Kryštof (similar)', 'Christoph (similar)']);
    expect(await texts(page, '.versus mark.differ')).toEqual(['Druhý (differs)', 'Třetí (differs)']);
    expect(await texts(page, '.verdict')).toEqual([
      'Comparison',
      '3 of 4 parts',
      'agrees',
      'conflicts',
      'absent',
      'agrees',
      'absent',
    ]);
    expect(await texts(page, '.points')).toEqual(['+100.0', '−9.0', '−15.0', '+8.0', '−4.0', '80.0']);
    const widths = await page.evaluate<string[]>(
      '[...document.querySelectorAll(".bar i")].map((bar) => bar.style.width)',
    );
    expect(widths).toEqual(['100%', '9%', '15%', '8%', '4%']);
    const link = card.getByRole('link');
    expect(await link.getAttribute('href')).toBe('https://example.org/entry/900001');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.getByRole('region', { name: 'The customer' }).textContent()).toContain(
      'noteseen twice',
    );
    await page.context().close();
  });

  test('nothing in hostile data runs, loads, becomes an element or turns the line around', async () => {
    const { page, complaints } = await browser.open(await rendered('html', hostileRows(), { all: true }));
    await page.getByRole('button', { name: 'set aside' }).click();
    await page.getByRole('button', { name: 'Open all shown' }).click();
    expect(await page.locator('.detail').count()).toBe(2 * ATTACKS.length);
    expect(await page.locator('img, iframe, object, embed, svg, form').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    const addresses = await page.evaluate<string[]>('[...document.links].map((link) => link.protocol)');
    expect(new Set(addresses)).toEqual(new Set(['file:']));
    const shown = (await page.locator('body').textContent()) ?? '';
    expect(shown).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    for (const attack of ATTACKS.filter((text) => !/[\s\u2028]/.test(text)))
      expect(shown).toContain(visible(attack));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a name of a megabyte is opened on demand, whole', async () => {
    const { page, complaints } = await browser.open(await rendered('html', hugeRows()));
    await page.locator('.toggle').first().click();
    const button = page.getByRole('button', { name: 'show all 1,048,577 characters' }).first();
    await button.click();
    const longest = await page.evaluate<number>(
      'Math.max(...[...document.querySelectorAll(".detail bdi")].map((one) => one.textContent.length))',
    );
    expect(longest).toBe(1_048_577);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('5,000 matches: drawn as far as one looks, quick to filter, whole on paper', async () => {
    const { page, complaints } = await browser.open(await rendered('html', many(5000)));
    expect(await page.locator('.entry').count()).toBeLessThan(500);
    expect(await status(page)).toBe('5,000 of 5,000 entries shown, of 5,000 customers');
    await page.evaluate(`(() => {
      window.drawn = 0;
      const count = (changes) => { for (const { addedNodes } of changes) window.drawn += addedNodes.length; };
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
      const refreshed = new Promise((done) => new MutationObserver(done).observe(document.getElementById('shown'), { childList: true }));
      document.getElementById('search').value = 'person 4321';
      document.getElementById('search').dispatchEvent(new Event('input'));
      return refreshed;
    })()`);
    expect(await rowsShown(page)).toEqual(['4321']);
    // what is found is drawn, and not all that might have been
    expect(await page.evaluate<number>('window.drawn')).toBeLessThan(100);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await until(page, 'document.querySelectorAll(".entry").length >= 200');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('.entry').count()).toBe(5000);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('dark by the system, and by the button', async () => {
    const { page } = await browser.open(await rendered('html', ROWS), { colorScheme: 'dark' });
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.getByRole('button', { name: 'Dark' }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('false');
    await page.context().close();
  });

  test('a run that broke off is announced at the top', async () => {
    const error = { code: 'input', message: 'is cut', file: 'c.csv', line: 9, column: null, hint: null };
    const run = { ...RUN, errors: () => [error] };
    const { page } = await browser.open(await rendered('html', ROWS, {}, run));
    expect(await page.getByRole('alert').textContent()).toContain('The run broke off. c.csv:9: is cut.');
    await page.context().close();
    const whole = await browser.open(await rendered('html', ROWS));
    expect(await whole.page.locator('#broken').isVisible()).toBe(false);
    await whole.page.context().close();
  });

  test('nothing found is said in words', async () => {
    const { page } = await browser.open(await rendered('html', ROWS.slice(1, 2)));
    expect(await page.locator('#headline').textContent()).toBe(
      'No match at or above 70 in 1 row on 2 lists.',
    );
    expect(await page.locator('#nothing').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).not.toMatch(/\bclear/i);
    await page.context().close();
    const rows = ROWS.filter(({ status }) => status === 'none' || status === 'rejected');
    const partly = await browser.open(await rendered('html', rows));
    expect(await partly.page.locator('#headline').textContent()).toContain(
      'in the 1 of 2 rows that could be screened on 2 lists.',
    );
    await partly.page.context().close();
  });

  test('fits a narrow screen without scrolling sideways', async () => {
    const { page } = await browser.open(await rendered('html', ROWS), {
      viewport: { width: 390, height: 800 },
    });
    await page.locator('.toggle').first().click();
    const [inner, outer] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(inner).toBeLessThanOrEqual(outer);
    await page.context().close();
  });
});

function marked(): ScreenedRow {
  const name = 'Jan Kryštof Vzorek Druhý';
  return screened(1, input('7', name, '1970-01-02', 'CZ', 'seen twice'), customer(name), [
    match('Jan Christoph Vzorek Třetí', name, {
      score: 80,
      comparison: {
        type: 'agree',
        nameParts: '3 of 4',
        dob: 'agree',
        country: 'conflict',
        gender: 'absent',
        identifier: 'absent',
      },
      explanation: [
        part('name', 100, `${name} against Jan Christoph Vzorek Třetí`),
        part('token', -9, 'similar (71 %)', { customer: ['Kryštof'], listed: ['christoph'] }),
        part('contradiction', -15, 'different names', { customer: ['Druhý'], listed: ['treti'] }),
        part('dob', 8, '1970-01-02 on both sides'),
        part('country', -4, 'CZ against SK'),
      ],
    }),
  ]);
}

function many(count: number): readonly ScreenedRow[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Invented Person ${index + 1}`;
    const score = 70 + (index % 300) / 10;
    return screened(index + 1, input('X', name, '1970-01-02', 'CZ'), customer(name), [
      match(name.toUpperCase(), name, {
        score,
        band: score >= 90 ? 'strong' : score >= 80 ? 'likely' : 'possible',
      }),
    ]);
  });
}
