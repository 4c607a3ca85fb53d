import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is, or null; the tests that need one say that they are skipped. */
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;
if (CHROMIUM === null)
  console.warn('no Chromium found (apt-get install chromium, or CHROMIUM=path): browser tests are skipped');

export interface OpenPage {
  readonly page: Page;
  /**
   * console errors, uncaught errors, refusals of the page's policy, dialogs and requests beyond the page itself: none
   * expected
   */
  readonly complaints: readonly string[];
}

/** A browser for a test file: opens reports from a directory of its own. */
export class ReportBrowser {
  readonly folder = mkdtempSync(join(tmpdir(), 'screen-html-'));
  private browser: Browser | null = null;

  async open(html: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
    this.browser ??= await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      // none but the test's own
      timeout: 0,
    });
    const path = join(this.folder, 'report.html');
    writeFileSync(path, html);
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const address = pathToFileURL(path).href;
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    return { page, complaints };
  }

  async close(): Promise<void> {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true });
  }
}
