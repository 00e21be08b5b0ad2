import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, FileChooser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { leaveUndrawn } from './undrawn';

/** R3F still makes a THREE.Clock, which three calls deprecated: not ours to change. */
const NOT_OURS =
  /THREE\.Clock: This module has been deprecated|GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

export interface OpenPage {
  readonly page: Page;
  /** What the page should not have said: errors, warnings, requests to others. */
  readonly complaints: string[];
  /** Gzipped size of every script that came so far. */
  scriptBytes(): Promise<number>;
  /** The same of what was asked for before the first storey's names stood in the picture. */
  firstScriptBytes(): Promise<number>;
}

export interface SiteOptions {
  /** `?…`; the small ward is opened unless it names another plan. */
  readonly query?: string;
  /** Runs in the page before anything of ours. */
  readonly before?: () => void;
  /** Lets the page keep itself on the device: then it is no longer asked of the server. Off unless told. */
  readonly offline?: boolean;
  /** Whether the plan's picture has its colours: what reads none of them needs none. In the long run all have them. */
  readonly drawn?: boolean;
  /** What the page shows when it is ready; the coverage figure and the picture unless told. */
  readonly ready?: readonly string[];
}

/** Keeps the moment at which the first name stands in the picture: when it is put there, however late the next frame comes. */
function noteFirstName(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.plan-label:not([hidden])')) return;
    document.documentElement.dataset['named'] = String(Date.now());
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
}

/** Opens the production build in a context of its own, and waits until it shows its first result. */
export async function openSite(
  browser: Browser,
  options: BrowserContextOptions,
  {
    query = '',
    before,
    offline = false,
    drawn = false,
    ready = ['.figure-value', '.plan-scene__canvas'],
  }: SiteOptions = {},
): Promise<OpenPage> {
  const url = inject('site');
  const context = await browser.newContext({
    locale: 'zh-CN',
    serviceWorkers: offline ? 'allow' : 'block',
    ...options,
  });
  if (!drawn) await leaveUndrawn(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const scripts = new Map<string, Promise<number>>();
  /** When each script was asked for, by the machine's clock. */
  const asked = new Map<string, number>();
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const told = ['error', 'warning'].includes(message.type()) && !NOT_OURS.test(message.text());
    if (told) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const own = request.url().startsWith(url) || /^(?:blob|data):/.test(request.url());
    if (!own) complaints.push(`request to ${request.url()}`);
    if (!asked.has(request.url())) asked.set(request.url(), Date.now());
  });
  context.on('response', (response) => {
    if (/\.js(?:\?|$)/.test(response.url())) {
      scripts.set(
        response.url(),
        // What the service worker answered, or came as the page was left, has no body to weigh.
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    }
  });
  await page.addInitScript(noteFirstName);
  if (before) await page.addInitScript(before);
  const address = new URL(query, url);
  if (!address.searchParams.has('plan')) address.searchParams.set('plan', 'small-ward');
  await page.goto(address.href);
  for (const selector of ready) await page.locator(selector).waitFor({ timeout: 30_000 });
  return {
    page,
    complaints,
    firstScriptBytes: async () => {
      const first = Number(await page.evaluate(() => document.documentElement.dataset['named']));
      const early = [...scripts].filter(([address]) => (asked.get(address) ?? 0) <= first);
      return (await Promise.all(early.map(([, size]) => size))).reduce((sum, size) => sum + size, 0);
    },
    scriptBytes: async () => (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0),
  };
}

/** The browser's file dialogue, opened by the menu of a page in Chinese. */
export async function openChooser(page: Page): Promise<FileChooser> {
  await page.getByRole('button', { name: '文件' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: '打开文件' }).click(),
  ]);
  return chooser;
}
