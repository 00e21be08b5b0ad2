import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchMeasured } from './support/launch';
import { openSite } from './support/open-site';
import { yardstick } from './support/yardstick';

const DESK = { viewport: { width: 1280, height: 800 } };
const DRAWN = '.plan-label:not([hidden]) >> nth=0';
/** Milliseconds from the beginning of the navigation to the first storey with its names. */
const MOST = 1500;
const TIMES = 5;

let browser: Browser;
beforeAll(async () => {
  browser = await launchMeasured();
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

it('shows the first storey of the demo when it is opened again, and says how soon beside the first time', async () => {
  const { page } = await openSite(browser, DESK, {
    query: '?plan=demo',
    before: watchFirstName,
    ready: [DRAWN],
  });
  const first = await firstName(page);
  const again: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.reload();
    again.push(await firstName(page));
  }
  const piece = await yardstick(page);
  const middle = again.toSorted((a, b) => a - b)[Math.floor(again.length / 2)] ?? Number.NaN;
  // How fast that is depends on the machine: the figure is told with its ratio, and is no test.
  console.log(
    `second open: first storey after ${middle} ms in the median (${again.join(', ')}; bar ${MOST}), ×${(middle / first).toFixed(2)} of the first open's ${first} ms, ` +
      `×${(middle / piece).toFixed(0)} of a fixed piece of work here (${piece.toFixed(1)} ms)`,
  );
  expect(again.every((ms) => ms > 0)).toBe(true);
  await page.context().close();
}, 180_000);
