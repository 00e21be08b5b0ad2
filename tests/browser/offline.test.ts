import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { precacheList } from '../../scripts/lib/offline-worker';
import { launchBrowser } from './support/launch';
import { serveFolder, type ServedFolder } from './support/serve-folder';
import { leaveUndrawn } from './support/undrawn';

/** Milliseconds: a whole hospital is fetched, and the machine may be busy. */
const PATIENCE = 240_000;
/** The small plan where what is opened doesn't matter. */
const SMALL = '?plan=small-ward';

const DESK = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN' };

let browser: Browser;
let folder: string;
let site: ServedFolder;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'wardtwin-offline-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Serves a copy of the build below `/ward/twin/`, and opens a browser profile without anything kept. */
async function begin(): Promise<Page> {
  const copy = await mkdtemp(join(folder, 'first-'));
  await cp(inject('built'), copy, { recursive: true });
  site = await serveFolder(copy, '/ward/twin/');
  context = await browser.newContext(DESK);
  await leaveUndrawn(context);
  return context.newPage();
}

async function end(): Promise<void> {
  await context.close();
  await site.close();
}

/** Another build: its page says something else, its first script has another name, and so its list of files is another. */
async function newerBuild(): Promise<string> {
  const next = await mkdtemp(join(folder, 'next-'));
  await cp(inject('built'), next, { recursive: true });
  const index = await readFile(join(next, 'index.html'), 'utf8');
  const [, entry = ''] = /assets\/(index-[\w-]+)\.js/.exec(index) ?? [];
  expect(entry).not.toBe('');
  const renamed = (text: string): string => text.replaceAll(`${entry}.js`, 'index-newer.js');
  for (const name of await readdir(join(next, 'assets'))) {
    if (!name.endsWith('.js')) continue;
    const path = join(next, 'assets', name);
    await writeFile(path, renamed(await readFile(path, 'utf8')));
  }
  await rename(join(next, 'assets', `${entry}.js`), join(next, 'assets', 'index-newer.js'));
  await writeFile(
    join(next, 'index.html'),
    renamed(index).replace('<head>', '<head><meta name="newer" content="yes">'),
  );
  const before = precacheList(inject('built'));
  const worker = await readFile(join(next, 'offline-worker.js'), 'utf8');
  const changed = worker.replace(JSON.stringify(before), () => JSON.stringify(precacheList(next)));
  expect(changed).not.toBe(worker);
  await writeFile(join(next, 'offline-worker.js'), changed);
  return next;
}

const shown = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /显示整层|Show the whole storey/ }).waitFor({ timeout: 90_000 });

async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 120_000 });
}

const stores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

describe('a page that is kept on the device', () => {
  it(
    'opens without a network, with its plans, in both languages, and says so',
    async () => {
      const page = await begin();
      const troubles: string[] = [];
      page.on('pageerror', ({ message }) => troubles.push(message));
      await page.goto(site.url);
      await shown(page);
      await kept(page);
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
        `${site.url}offline-worker.js`,
      );

      await context.setOffline(true);
      await page.getByText('离线', { exact: true }).waitFor();
      await page.reload();
      await shown(page);
      await page.getByText('离线', { exact: true }).waitFor();
      await page.getByText('住院楼').first().waitFor();

      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Offline', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'File', exact: true }).click();
      await page.getByRole('menuitem', { name: /sample ward/i }).click();
      await page.getByText('Offline', { exact: true }).waitFor();
      await page.waitForFunction(() => location.search.includes('small-ward'));
      await page.reload();
      await shown(page);
      expect(await page.evaluate(() => location.search)).toContain('small-ward');

      await context.setOffline(false);
      await page.getByText('Offline', { exact: true }).waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
      await end();
    },
    PATIENCE,
  );

  it(
    'asks the server for nothing but its own worker when it is opened again',
    async () => {
      const page = await begin();
      await page.goto(site.url + SMALL);
      await shown(page);
      await kept(page);
      site.asked.length = 0;
      await page.reload();
      await shown(page);
      expect([...new Set(site.asked)].filter((path) => path !== 'offline-worker.js')).toEqual([]);
      await end();
    },
    PATIENCE,
  );

  it(
    'says that a newer version is there, never loads by itself, and keeps what an open page still needs',
    async () => {
      const page = await begin();
      await page.goto(site.url + SMALL);
      await shown(page);
      await kept(page);
      const other = await context.newPage();
      await other.goto(site.url + SMALL);
      await shown(other);
      const [first] = await stores(page);
      expect(await stores(page)).toHaveLength(1);

      site.change(await newerBuild());
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const notice = page.getByRole('status', { name: '页面有新版本' });
      await notice.waitFor({ timeout: 120_000 });
      const isNewer = (each: Page): Promise<boolean> =>
        each.evaluate(() => document.querySelector('meta[name=newer]') !== null);
      expect([await isNewer(page), await isNewer(other)]).toEqual([false, false]);
      // Loaded again it is still the one before, and what the newer one will run from is still there.
      await page.reload();
      await shown(page);
      await notice.waitFor();
      expect(await isNewer(page)).toBe(false);
      await page.evaluate(() =>
        navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('tidy')),
      );
      await page.waitForTimeout(1000);
      expect(await stores(page)).toHaveLength(2);

      await notice.getByRole('button', { name: '重新载入' }).click();
      await page.waitForFunction(() => document.querySelector('meta[name=newer]') !== null, null, {
        timeout: 90_000,
      });
      await shown(page);
      // The other window still runs the version before: it is told, and what it may still load is kept.
      await other.getByRole('status', { name: '页面有新版本' }).waitFor();
      expect(await isNewer(other)).toBe(false);
      expect(await stores(page)).toContain(first);
      await other.getByRole('button', { name: '重新载入' }).click();
      await other.waitForFunction(() => document.querySelector('meta[name=newer]') !== null);
      await other.reload();
      await shown(other);
      await expect.poll(() => stores(page), { timeout: 60_000 }).toHaveLength(1);
      expect(await stores(page)).not.toContain(first);
      await end();
    },
    PATIENCE,
  );

  it(
    'takes in no mixture of two versions',
    async () => {
      const page = await begin();
      const broken = await mkdtemp(join(folder, 'broken-'));
      await cp(inject('built'), broken, { recursive: true });
      await writeFile(join(broken, 'icons/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      site.change(broken);
      await page.goto(site.url + SMALL);
      await shown(page);
      const state = await page.evaluate(async () => {
        const registration = await new Promise<ServiceWorkerRegistration | undefined>((resolve) => {
          const look = async (): Promise<void> => {
            const found = await navigator.serviceWorker.getRegistration();
            if (found) resolve(found);
            else setTimeout(() => void look(), 100);
          };
          void look();
        });
        const worker = registration?.installing;
        if (!worker) return 'none';
        await new Promise<void>((resolve) => {
          worker.addEventListener('statechange', () => resolve());
        });
        return worker.state;
      });
      expect(['redundant', 'none']).toContain(state);
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
      await end();
    },
    PATIENCE,
  );
});
