import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { listedAssets } from './support/listed-assets';
import { openSite } from './support/open-site';
import { steady } from './support/steady';

const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Spot {
  readonly x: number;
  readonly y: number;
}

const figure = (page: Page): Promise<string> => page.locator('.figure-value').innerText();
const listed = (page: Page): Promise<number> => listedAssets(page).count();

/** Fingers as the browser gets them from the glass: pointer, touch and mouse events are made of them. */
const touch = (
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  ...touchPoints: Spot[]
) => client.send('Input.dispatchTouchEvent', { type, touchPoints });

/** A ward on a tablet, seen from above, with an extinguisher placed by a tap right of the middle. */
async function placedByTap() {
  const { page, complaints } = await openSite(browser, TABLET, { query: '?mode=2d' });
  await steady(page);
  const box = await page.locator('.plan-scene').boundingBox();
  if (!box) throw new Error('no drawing area');
  const at: Spot = { x: box.x + box.width / 2 + 100, y: box.y + box.height / 2 - 20 };
  const first = { figure: await figure(page), listed: await listed(page) };
  await page.getByRole('button', { name: '放置灭火器' }).first().tap();
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(() => listed(page)).toBe(first.listed + 1);
  await expect.poll(() => figure(page)).not.toBe(first.figure);
  await page.getByRole('button', { name: '完成' }).first().tap();
  const client = await page.context().newCDPSession(page);
  return { page, complaints, client, at, first, placed: await figure(page) };
}

describe('by touch', () => {
  it('an extinguisher is placed by a tap, dragged by a finger, and removed by a tap', async () => {
    const { page, complaints, client, at, first, placed } = await placedByTap();
    const during = new Set<string>();
    await touch(client, 'touchStart', at);
    for (let step = 1; step <= 12; step++) {
      await touch(client, 'touchMove', { x: at.x - step * 20, y: at.y });
      await page.waitForTimeout(60);
      during.add(await figure(page));
    }
    await touch(client, 'touchEnd');
    // The figure followed the finger, and the drop is one undo step.
    expect(during.size).toBeGreaterThan(2);
    await expect.poll(() => figure(page)).not.toBe(placed);
    await page.getByRole('button', { name: '撤销' }).first().tap();
    await expect.poll(() => figure(page)).toBe(placed);
    await page.getByRole('button', { name: '重做' }).first().tap();
    await expect.poll(() => figure(page)).not.toBe(placed);

    await page
      .getByRole('button', { name: /移除|删除/ })
      .first()
      .tap();
    await expect.poll(() => listed(page)).toBe(first.listed);
    await expect.poll(() => figure(page)).toBe(first.figure);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a touch that the system takes away puts the drag back', async () => {
    const { page, client, at, placed } = await placedByTap();
    await touch(client, 'touchStart', at);
    for (let step = 1; step <= 8; step++) await touch(client, 'touchMove', { x: at.x - step * 30, y: at.y });
    await expect.poll(() => figure(page)).not.toBe(placed);
    await touch(client, 'touchCancel');
    await expect.poll(() => figure(page)).toBe(placed);
    await page.context().close();
  });
});
