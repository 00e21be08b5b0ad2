import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

const DESK = { viewport: { width: 1280, height: 800 } };
const DRAWN = '.plan-label:not([hidden]) >> nth=0';
/** Milliseconds from the beginning of the navigation to the first storey with its names. */
const MOST = 1500;
/** Milliseconds of `beat` on a machine that does nothing else. */
const USUAL_BEAT = 45;
const TIMES = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Keeps the time at which the first name stands in the picture. */
function watchFirstName(): void {
  const look = (): void => {
    const shown = document.querySelector('.plan-label:not([hidden])');
    if (shown) document.documentElement.dataset['firstName'] = String(Math.round(performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const firstName = async (page: Page): Promise<number> => {
  await page.locator(DRAWN).waitFor({ timeout: 60_000 });
  return page.evaluate(() => Number(document.documentElement.dataset['firstName']));
};

/** How long the same arithmetic takes here and now: what the machine has to spare, by the same clock. */
const beat = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begin = performance.now();
    let sum = 0;
    for (let i = 1; i < 20_000_000; i++) sum += Math.sqrt(i);
    return sum > 0 ? performance.now() - begin : 0;
  });

it('shows the first storey of the demo within a second and a half when it is opened again', async () => {
  const { page } = await openSite(browser, DESK, {
    query: '?plan=demo',
    before: watchFirstName,
    ready: [DRAWN],
  });
  const first = await firstName(page);
  const again: number[] = [];
  const beats: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    beats.push(await beat(page));
    await page.reload();
    again.push(await firstName(page));
  }
  const best = Math.min(...again);
  const slow = Math.max(1, Math.min(...beats) / USUAL_BEAT);
  console.log(
    `first storey after ${first} ms at first, ${again.join(', ')} ms again (at most ${MOST} × ${slow.toFixed(1)}, the machine's pace)`,
  );
  expect(best).toBeLessThanOrEqual(MOST * slow);
  await page.context().close();
}, 180_000);
