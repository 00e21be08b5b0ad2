import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random';
import type { RecordsPage } from './pages/records';
import { freshProfile, type KillableBrowser } from './support/killable-browser';
import { serveSources, type Served } from './support/serve';
import { someOf } from './support/some-of';

const KILLS = someOf([20, 6], [1])[0]!;
const PLAN = '01PLAN';
const random = seededRandom(44);

let served: Served;
const profile = freshProfile();
let running: KillableBrowser | null = null;
beforeAll(async () => {
  served = await serveSources(['dexie', 'zod']);
  // A browser that was closed once, as any in use has been: a profile's first seconds are its own affair.
  await openPage(() => undefined);
  await running?.close();
  running = null;
});
afterAll(async () => {
  await running?.kill();
  profile.remove();
  await served?.close();
});

async function openPage(acknowledge: (what: string) => void): Promise<Page> {
  running = await profile.start();
  const page = await running.context.newPage();
  await page.exposeFunction('acknowledge', acknowledge);
  await page.goto(`${served.url}tests/browser/pages/records.html`);
  await page.waitForFunction(() => 'records' in window);
  expect(await page.evaluate(() => window.records.open())).toBeNull();
  return page;
}

const keptOf = (page: Page): ReturnType<RecordsPage['kept']> => page.evaluate(() => window.records.kept());

it(`a browser killed ${KILLS} times in a flood of saves has lost nothing that it acknowledged, and no photo`, async () => {
  const acknowledged = new Set<string>();
  let edits = 0;
  const note = (what: string): void => {
    if (what.startsWith('edit ')) edits = Math.max(edits, Number(what.slice(5)));
    else acknowledged.add(what);
  };
  let counted = 0;
  for (let round = 0; round <= KILLS; round++) {
    const page = await openPage(note);
    if (round === 0) await page.evaluate((id) => window.records.beginPlan(id), PLAN);
    const { whole, broken } = await keptOf(page);
    expect(broken, `after kill ${round}`).toEqual([]);
    const there = new Set(whole);
    expect(
      [...acknowledged].filter((id) => !there.has(id)),
      `after kill ${round}`,
    ).toEqual([]);
    const journal = await page.evaluate((id) => window.records.edits(id), PLAN);
    // Every acknowledged edit, and no gap: what is kept can be played back.
    expect(journal).toEqual(journal.map((_, i) => i + 1));
    expect(journal.length, `after kill ${round}`).toBeGreaterThanOrEqual(edits);
    counted = whole.length;
    if (round === KILLS) break;
    const from = journal.length + 1;
    await page.evaluate(([id, seq]) => window.records.flood((what) => window.acknowledge(what), id, seq), [
      PLAN,
      from,
    ] as const);
    const before = acknowledged.size;
    await wait(random.between(120, 500));
    await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(before);
    await running?.kill();
    running = null;
  }
  await running?.kill();
  running = null;
  console.log(`${KILLS} kills: ${acknowledged.size} acknowledged of ${counted} kept, ${edits} edits`);
  expect(acknowledged.size).toBeGreaterThan(KILLS);
}, 180_000);
