import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { listedAssets } from './support/listed-assets';
import { openChooser, openSite } from './support/open-site';
import { startWatch } from './support/watch';

const DESK = { viewport: { width: 1280, height: 800 } };
/** Calls to the graphics card that a storey of the sample may cost, whatever stands in it. */
const MOST_DRAWS = 40;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Until nothing has been drawn for a second. */
async function rest(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const now = await page.evaluate(() => window.watch.draws);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(1000);
  }
}

describe('the picture', () => {
  it('draws nothing while nothing happens, and few things when something does', async () => {
    const { page, complaints } = await openSite(browser, DESK, { before: startWatch });
    await rest(page);
    const drawn = (): Promise<number> => page.evaluate(() => window.watch.draws);
    const still = await drawn();
    await page.waitForTimeout(2000);
    expect(await drawn()).toBe(still);
    await page.locator('.plan-scene').focus();
    const frames = await page.evaluate(async () => {
      const before = window.watch.draws;
      const from = window.watch.frames;
      while (window.watch.frames < from + 2) await new Promise(requestAnimationFrame);
      document
        .querySelector('.plan-scene')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      while (window.watch.frames < from + 6) await new Promise(requestAnimationFrame);
      return window.watch.draws - before;
    });
    console.log(
      `drawn in 2 s of rest: 0 calls; one picture of the sample: ${frames} calls (at most ${MOST_DRAWS})`,
    );
    // Floor, walls, panes, lines and signs at least: else nothing was counted.
    expect(frames).toBeGreaterThanOrEqual(5);
    expect(frames).toBeLessThanOrEqual(MOST_DRAWS);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is given up with a word where there is no WebGL; the figures stay', async () => {
    const { page, complaints } = await openSite(browser, DESK, {
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
      ready: ['.figure-value'],
    });
    await page.getByText('这台设备不能显示三维画面').waitFor();
    expect(await page.locator('.figure-value').innerText()).toMatch(/m²/);
    expect(complaints.filter((text) => text.startsWith('uncaught: '))).toEqual([]);
    await page.context().close();
  });

  it('says that the graphics card dropped it, and comes back', async () => {
    const { page } = await openSite(browser, DESK, { before: startWatch });
    await rest(page);
    await page.evaluate(() => {
      const extension = document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 1500);
    });
    await page.getByText('显卡中断了画面').waitFor();
    const before = await page.evaluate(() => window.watch.draws);
    await page.getByText('显卡中断了画面').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => window.watch.draws)).toBeGreaterThan(before);
    await page.context().close();
  });
});

const HOSTILE = [
  '<img src=x onerror="window.harmed=1">',
  '{{constructor.constructor("window.harmed=1")()}}',
  '\u202eright to left מרפאה عيادة',
  '👩🏽‍⚕️🧯 𠮷田',
  '很长的名字'.repeat(60),
] as const;

/** A storey of five rooms in a row with such names, an extinguisher of such a name in each. */
function hostilePlan(): string {
  const room = (i: number) => ({
    type: 'Feature',
    id: `R${i}`,
    properties: { kind: 'space', storey: 'L1', use: 'ward', name: { zh: HOSTILE[i], en: HOSTILE[i] } },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [8 * i, 0],
          [8 * i + 7, 0],
          [8 * i + 7, 6],
          [8 * i, 6],
          [8 * i, 0],
        ],
      ],
    },
  });
  const asset = (i: number) => ({
    type: 'Feature',
    id: `E${i}`,
    properties: {
      kind: 'asset',
      asset: 'extinguisher',
      storey: 'L1',
      name: { zh: HOSTILE[i], en: HOSTILE[i] },
    },
    geometry: { type: 'Point', coordinates: [8 * i + 3, 3] },
  });
  const numbers = HOSTILE.map((_, i) => i);
  return JSON.stringify({
    type: 'FeatureCollection',
    plan: {
      format: 'plan-geojson',
      version: 1,
      name: HOSTILE[0],
      storeys: [{ id: 'L1', name: HOSTILE[0], elevation: 0, height: 3 }],
    },
    features: [...numbers.map(room), ...numbers.map(asset)],
  });
}

describe('names of a file', () => {
  it('are text wherever they stand: no markup, no sideways scrolling', async () => {
    const { page, complaints } = await openSite(browser, DESK, { query: '?mode=2d' });
    const chooser = await openChooser(page);
    await chooser.setFiles({
      name: `${HOSTILE[0].replaceAll('/', '')}.plan.geojson`,
      mimeType: 'application/json',
      buffer: Buffer.from(hostilePlan()),
    });
    await expect.poll(() => page.locator('.plan-name').innerText()).toContain('<img src=x');
    await expect.poll(() => listedAssets(page).count()).toBe(5);
    for (const option of await listedAssets(page).all()) {
      await option.click();
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+z');
    }
    const state = await page.evaluate(() => ({
      harmed: 'harmed' in window,
      images: document.images.length,
      wide: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(state).toEqual({ harmed: false, images: 0, wide: 0 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a drag', () => {
  it('ends with the left button, with Esc, and with its storey', async () => {
    const { page } = await openSite(browser, DESK, {
      query: '?mode=2d&select=asset_XF-101',
      before: startWatch,
    });
    await page.getByRole('button', { name: '在图上查看' }).click();
    await rest(page);
    const box = await page.locator('.plan-scene').boundingBox();
    if (!box) throw new Error('no drawing area');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const east = page.getByLabel('东 x（米）');
    const start = await east.inputValue();
    const tool = (): Promise<string | null> => page.locator('.plan-scene').getAttribute('data-tool');
    const grab = async (): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y);
      await expect.poll(tool).toBe('move');
    };

    await grab();
    await page.keyboard.press('Escape');
    await expect.poll(tool).toBe('select');
    await page.mouse.move(x + 80, y);
    await page.mouse.up();
    expect(await east.inputValue()).toBe(start);

    await grab();
    await page.keyboard.press('PageUp');
    await expect.poll(tool).toBe('select');
    await page.mouse.up();
    await page.keyboard.press('PageDown');
    expect(await east.inputValue()).toBe(start);
    await rest(page);

    await grab();
    await page.mouse.down({ button: 'right' });
    await page.mouse.up({ button: 'left' });
    await page.mouse.move(x + 200, y);
    await expect.poll(tool).toBe('select');
    const dropped = await east.inputValue();
    expect(dropped).not.toBe(start);
    await page.mouse.up({ button: 'right' });
    await page.mouse.move(x + 300, y);
    expect(await east.inputValue()).toBe(dropped);
    await page.context().close();
  });
});
