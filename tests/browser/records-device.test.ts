import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { serveSources, type Served } from './support/serve';

let served: Served;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  served = await serveSources(['dexie', 'zod']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${served.url}tests/browser/pages/records.html`);
  await page.waitForFunction(() => 'records' in window);
  return page;
}
async function openTab(): Promise<Page> {
  const page = await tab();
  expect(await page.evaluate(() => window.records.open())).toBeNull();
  return page;
}
const keptIn = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => window.records.kept())).whole;

it('two tabs save at once, hear of each other, and both see all of it', async () => {
  const [a, b] = [await openTab(), await openTab()];
  const saves = await Promise.all(
    [a, b].flatMap((page) =>
      Array.from({ length: 15 }, (_, i) =>
        page.evaluate((note) => window.records.saveOne(note), `隐患 ${i}`),
      ),
    ),
  );
  expect(new Set(saves).size).toBe(30);
  await expect.poll(() => a.evaluate(() => window.records.heard)).toBe(15);
  await expect.poll(() => b.evaluate(() => window.records.heard)).toBe(15);
  for (const page of [a, b]) expect((await keptIn(page)).sort()).toEqual(saves.toSorted());
});

it('the same save twice, also from two tabs, is there once', async () => {
  const [a, b] = [await openTab(), await openTab()];
  const event = await a.evaluate(async () => {
    const made = window.records.act('重复');
    await Promise.all([window.records.save(made), window.records.save(made)]);
    return made.event;
  });
  const again = await b.evaluate(async (given) => {
    const { photo } = window.records.act('');
    const id = 'evidence' in given.body ? (given.body.evidence[0] ?? '') : '';
    return window.records.save({ event: given, photo: { ...photo, id } });
  }, event);
  expect(again).toMatchObject({ ok: true, value: { added: 0, known: 1 } });
  expect(await keptIn(b)).toEqual([event.id]);
});

it('with no room left nothing is acknowledged, what was there stays, and with room again it goes on', async () => {
  const page = await openTab();
  const first = await page.evaluate(() => window.records.saveOne('有空间'));
  const session = await context.newCDPSession(page);
  const { origin } = new URL(served.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const acknowledged = [first];
  const saveOne = async (): Promise<boolean> => {
    const said = await page.evaluate(() => window.records.saveOne('满了'));
    if (!said.startsWith('storage.')) acknowledged.push(said);
    else expect(said).toBe('storage.full');
    return !said.startsWith('storage.');
  };
  // The browser looks at its quota every few seconds only.
  await expect.poll(saveOne, { timeout: 40_000 }).toBe(false);
  expect((await keptIn(page)).sort()).toEqual(acknowledged.toSorted());
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(saveOne, { timeout: 40_000 }).toBe(true);
  expect((await keptIn(page)).sort()).toEqual(acknowledged.toSorted());
}, 120_000);

it('a tab whose program is older stops writing when a newer one opens, and keeps what it has', async () => {
  const old = await openTab();
  const id = await old.evaluate(() => window.records.saveOne('旧程序'));
  const next = await tab();
  // A program whose tables are of a later version.
  await next.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('wardtwin', 20);
        request.onupgradeneeded = () => void request.result.createObjectStore('later');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      }),
  );
  expect(await old.evaluate(() => window.records.gates)).toEqual(['open', 'newer-version']);
  expect(await old.evaluate(() => window.records.saveOne('太迟'))).toBe('storage.newer-version');
  // Nor does the older program open those tables when it is loaded again.
  expect(await next.evaluate(() => window.records.open())).toBe('storage.newer-version');
  const there = await next.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('wardtwin');
        request.onsuccess = () => {
          const all = request.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => resolve(all.result.map((row: { key: string }) => row.key));
        };
      }),
  );
  expect(there).toEqual([id]);
});

it('a page whose data the browser clears stops writing: it makes no empty database in its place', async () => {
  const page = await openTab();
  await page.evaluate(() => window.records.saveOne('在'));
  const session = await context.newCDPSession(page);
  const { origin } = new URL(served.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect.poll(() => page.evaluate(() => window.records.gates)).toEqual(['open', 'closed']);
  expect(await page.evaluate(() => window.records.saveOne('没了'))).toBe('storage.closed');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

it('asking whether plans are kept makes nothing, and is right once one is', async () => {
  const page = await tab();
  expect(await page.evaluate(() => window.records.keepsPlans())).toBe(false);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.evaluate(async () => {
    await window.records.open();
    await window.records.beginPlan('01PLAN');
  });
  expect(await page.evaluate(() => window.records.keepsPlans())).toBe(true);
});

it('a backup made and taken in by Chromium has every photo and word', async () => {
  const page = await openTab();
  const ids = [await page.evaluate(() => window.records.saveOne('灭火器压力不足，已更换 №3'))];
  const report = await page.evaluate(async () => {
    const { storage } = window.records;
    const made = await storage.backup(new Date(0).toISOString() as Parameters<typeof storage.backup>[0]);
    if (!made.ok) return made.error.code;
    await window.records.open('another-device');
    const survey = await window.records.storage.survey(made.value.blob);
    if (!survey.ok) return survey.error.code;
    const taken = await window.records.storage.restore(survey.value);
    return taken.ok ? taken.value : taken.error.code;
  });
  expect(report).toMatchObject({ events: { added: 1 }, photos: { added: 1 }, refused: 0 });
  expect(await keptIn(page)).toEqual(ids);
});
