import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { steady } from './support/steady';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Lets a test keep frames from being drawn, as a busy machine does. */
function holdFrames(): void {
  const draw = window.requestAnimationFrame.bind(window);
  const held: FrameRequestCallback[] = [];
  let holds = false;
  window.requestAnimationFrame = (callback) => {
    if (!holds) return draw(callback);
    held.push(callback);
    return 0;
  };
  document.addEventListener('hold-frames', () => (holds = true));
  document.addEventListener('let-frames', () => {
    holds = false;
    for (const callback of held.splice(0)) draw(callback);
  });
}

it('a press on a picture that is framed anew, and not yet drawn so, places nothing; on the drawn one it does', async () => {
  const { page, complaints } = await openSite(
    browser,
    { viewport: { width: 1280, height: 800 } },
    { query: '?mode=2d', before: holdFrames },
  );
  await steady(page);
  const figure = () => page.locator('.figure-value').innerText();
  const placed = page.getByRole('button', { name: '撤销' });
  await page.getByRole('button', { name: '放置灭火器' }).first().click();
  const press = async (): Promise<void> => {
    const box = await page.locator('.plan-scene').boundingBox();
    if (!box) throw new Error('no drawing area');
    await page.mouse.click(box.x + box.width / 2 + 120, box.y + box.height / 2 - 22);
  };
  const first = await figure();
  expect(await placed.isDisabled()).toBe(true);
  await page.evaluate(() => document.dispatchEvent(new Event('hold-frames')));
  const before = await page.locator('.plan-scene').boundingBox();
  await page.setViewportSize({ width: 1180, height: 700 });
  await expect
    .poll(async () => (await page.locator('.plan-scene').boundingBox())?.width)
    .not.toBe(before?.width);
  await page.waitForTimeout(300);
  await press();
  expect(await placed.isDisabled()).toBe(true);
  await page.evaluate(() => document.dispatchEvent(new Event('let-frames')));
  await steady(page);
  expect(await figure()).toBe(first);
  await press();
  await expect.poll(() => placed.isDisabled()).toBe(false);
  await expect.poll(figure).not.toBe(first);
  expect(complaints).toEqual([]);
  await page.context().close();
});
