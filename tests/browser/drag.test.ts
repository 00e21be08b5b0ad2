import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../src/analyses/extinguishers/input';
import { NOT_ASKED_FLOOR } from '../../src/analyses/extinguishers/result';
import { walkingPlan } from '../../src/analyses/walking/walking-plan';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { assetsOf } from '../../src/model/query/assets-of';
import type { CampusDocument } from '../../src/model/schema/document';
import { launchMeasured } from './support/launch';
import { openChooser, openSite } from './support/open-site';
import { startWatch } from './support/watch';
import { yardstick } from './support/yardstick';

const CLINIC = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
const MOVES = 60;
/** Where on the drawing area extinguishers are put: share of its width and height. */
const PLACES = [
  [0.3, 0.4],
  [0.36, 0.6],
  [0.42, 0.45],
  [0.48, 0.62],
  [0.54, 0.38],
  [0.6, 0.55],
  [0.66, 0.42],
  [0.63, 0.6],
  [0.5, 0.3],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchMeasured();
});
afterAll(() => browser?.close());

async function savedPlan(page: Page): Promise<CampusDocument> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const read = wardtwinJson.read(await readFile(await download.path()));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.document;
}

/** The whole result is on show: nothing has been uploaded for a while, and the panel says so. */
async function settle(page: Page): Promise<void> {
  // While a plan is measured for the first time there is no figure, and so nothing that could be busy.
  await page.locator('.figure-value').first().waitFor({ timeout: 60_000 });
  let before = -1;
  for (let calm = 0; calm < 3;) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() => window.watch.shown.length);
    calm = now === before && (await page.locator('[data-busy="true"]').count()) === 0 ? calm + 1 : 0;
    before = now;
  }
}

const middleOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

describe.skipIf(!existsSync(CLINIC))('a drag on the clinic', () => {
  it('shows the coverage of where the extinguisher is held, in order, and ends at where it was dropped', async () => {
    const { page, complaints } = await openSite(
      browser,
      { viewport: { width: 1280, height: 800 } },
      { query: '?mode=2d', before: startWatch },
    );
    await (await openChooser(page)).setFiles(CLINIC);
    await expect.poll(() => page.locator('.plan-name').innerText(), { timeout: 30_000 }).toContain('Clinic');
    await settle(page);
    await page.locator('.plan-scene').focus();
    const box = await page.locator('.plan-scene').boundingBox();
    if (!box) throw new Error('no drawing area');
    await page.keyboard.press('p');
    for (const [across, down] of [...PLACES, [0.32, 0.5] as const]) {
      await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
    }
    await page.keyboard.press('Escape');
    await settle(page);
    const before = await savedPlan(page);
    expect(assetsOf(before, 'extinguisher', null)).toHaveLength(PLACES.length + 1);

    const at = (step: number): [number, number] => [
      box.x + box.width * (0.32 + (0.4 * step) / MOVES),
      box.y + box.height * (0.5 + 0.04 * Math.sin(step / 5)),
    ];
    await page.mouse.move(...at(0));
    await page.mouse.down();
    const from = await page.evaluate(() => {
      window.watch.moves.length = 0;
      window.watch.shown.length = 0;
      return performance.now();
    });
    for (let step = 1; step <= MOVES; step++) {
      await page.mouse.move(...at(step));
      await page.waitForTimeout(16);
    }
    const released = await page.evaluate(() => performance.now());
    await page.mouse.up();
    await settle(page);
    const seen = await page.evaluate(() => ({ ...window.watch, last: [...window.watch.last] }));
    const after = await savedPlan(page);

    // Every picture of a preview is of a later place than the one before it.
    const previews = seen.shown.filter(({ preview }) => preview >= 0);
    expect(previews.length).toBeGreaterThan(5);
    for (let i = 1; i < previews.length; i++) {
      expect(previews[i]!.preview).toBeGreaterThanOrEqual(previews[i - 1]!.preview);
    }
    // Once the whole result of the drop is shown, no preview comes after it; and it is shown.
    expect(seen.shown.at(-1)?.preview).toBe(-1);
    const whole = seen.shown.findIndex(({ at: when, preview }) => when > released && preview < 0);
    expect(seen.shown.slice(whole).every(({ preview }) => preview < 0)).toBe(true);

    // One extinguisher has moved, as far as the pointer.
    const placesOf = (document: CampusDocument) =>
      new Map(assetsOf(document, 'extinguisher', null).map(({ id, x, y }) => [id, { x, y }]));
    const olds = placesOf(before);
    const moved = [...placesOf(after)].flatMap(([id, { x, y }]) => {
      const old = olds.get(id);
      return old && (old.x !== x || old.y !== y) ? [{ from: old.x, to: x }] : [];
    });
    expect(moved).toHaveLength(1);
    const { from: x0 = Number.NaN, to: x1 = Number.NaN } = moved[0] ?? {};

    // What is shown in the end is what this very plan has, computed anew outside the browser.
    const plan = walkingPlan(after);
    const question = { limit: null, hour: null, asOf: null, closed: [] };
    const wanted = computeCoverage(plan, extinguisherInput(after, question)).storeys[0];
    expect(seen.last).toHaveLength(wanted?.share.length ?? -1);
    let worst = 0;
    wanted?.share.forEach((d, i) => {
      const none = wanted.reach[i] === NOT_ASKED_FLOOR ? -2 : -1;
      const texel = Number.isNaN(d) ? none : d === Infinity ? 1e9 : d;
      worst = Math.max(worst, Math.abs(texel - (seen.last[i] ?? Number.NaN)));
    });
    expect(worst).toBeLessThan(1e-5);

    const perPixel = (x1 - x0) / (at(MOVES)[0] - at(0)[0]);
    const delays = previews.flatMap(({ preview, at: when, frame }) => {
      const held = seen.asked[preview]?.x ?? Number.NaN;
      const move = seen.moves.find(({ x }) => Math.abs(x0 + (x - at(0)[0]) * perPixel - held) < perPixel / 2);
      return move ? [{ ms: when - move.at, frames: frame - move.frame }] : [];
    });
    const ms = delays.map((delay) => delay.ms);
    const frames = delays.map((delay) => delay.frames);
    const piece = await yardstick(page);
    const long = seen.longTasks.filter(({ at: when }) => when >= from && when <= released);
    console.log(
      `drag on the clinic: ${seen.moves.length} moves, ${new Set(previews.map((p) => p.preview)).size} places shown; ` +
        `move to texture ${middleOf(frames, 0.5)} frames median, ${middleOf(frames, 0.95)} p95 ` +
        `(${middleOf(ms, 0.5).toFixed(1)} ms, ${middleOf(ms, 0.95).toFixed(1)} ms; ×${(middleOf(ms, 0.5) / piece).toFixed(1)}, ×${(middleOf(ms, 0.95) / piece).toFixed(1)} of a fixed piece of work here); ` +
        `longest task ${Math.max(0, ...long.map(({ length }) => length)).toFixed(0)} ms (${long.length} over 50 ms)`,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
