import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where systems have it; `TEST_BROWSER`, which script/test sets, goes first. Ubuntu's `chromium-browser` is none: it only says to install a snap. */
const places = ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium'];

/** Nothing that a browser does of its own accord reaches for a network; a container's root may have no sandbox. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, what went wrong in it, and all that it asked for. */
export interface WatchedPage {
  readonly page: Page;
  /** What it said on its console, and what it threw. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** A browser that ends with the test. */
export async function aBrowser(): Promise<AsyncDisposable & { readonly open: () => Promise<WatchedPage> }> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags, timeout: 60_000 });
  return { open: () => openPage(browser), [Symbol.asyncDispose]: () => browser.close() };
}

function browserPath(): string {
  const path = process.env['TEST_BROWSER'] || places.find((place) => existsSync(place));
  if (path === undefined) throw new Error('The tests need Chromium or Chrome: run ./script/test, or set TEST_BROWSER.');
  return path;
}

/** What a reader sees of an element, line by line. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allInnerTexts()).join('\n');
}

async function openPage(browser: Browser): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}
