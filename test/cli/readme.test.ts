import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHROMIUM, ReportBrowser } from '../report/browser.js';
import { PROJECT, Workspace } from './workspace.js';

const space = new Workspace();
const GUIDE = join(PROJECT, 'docs/guide.md');
const PICTURE = join(PROJECT, 'docs/report.png');
const BLOCK = /(<!-- demo:[^\n]*-->\n```text\n)([\s\S]*?)(```\n)/;
const DEMO = [join(PROJECT, 'fixtures/customers/demo.csv'), '--lists', join(PROJECT, 'fixtures/lists')];
const UPDATE = process.env['README_UPDATE'] === '1';

/** What the guide and the picture of the README show is what the program says. README_UPDATE=1 makes both anew. */
test('the guide shows the real output of the demo (README_UPDATE=1 writes it anew)', async () => {
  const result = await space.run([...DEMO, '--format', 'table']);
  const text = readFileSync(GUIDE, 'utf8');
  if (UPDATE)
    writeFileSync(
      GUIDE,
      text.replace(BLOCK, (_all, start, _old, end) => start + result.stdout + end),
    );
  const [, , shown] = BLOCK.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  expect(result.stdout).toBe(shown);
});

test('the picture is one of the demo, small enough for a README', async () => {
  if (UPDATE && CHROMIUM !== null) await takePicture();
  const bytes = readFileSync(PICTURE);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeLessThan(250_000);
});

async function takePicture(): Promise<void> {
  const browser = new ReportBrowser();
  try {
    const html = await space.run([...DEMO, '--format', 'html', '--all']);
    const { page } = await browser.open(html.stdout, { viewport: { width: 1120, height: 1080 } });
    await page
      .getByRole('button', { name: /^Details of row 2,/ })
      .first()
      .click();
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}
