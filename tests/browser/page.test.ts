import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { listedAssets } from './support/listed-assets';
import { openChooser, openSite, type OpenPage } from './support/open-site';
import { steady } from './support/steady';
import { someOf } from './support/some-of';

const ROOT = resolve(import.meta.dirname, '../..');
const CLINIC = resolve(ROOT, '../shared/data/clinic.plan.geojson');
const BUDGET = 450_000;
/** A name stands in the picture: its storey is there, and answers. */
const NAMED = '.plan-label:not([hidden]) >> nth=0';

/** Sizes that the page must be right at: desk, tablet both ways, phone. */
const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  portrait: { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
  landscape: { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openPage = (options: BrowserContextOptions, query = ''): Promise<OpenPage> =>
  openSite(browser, options, { query });

/** One page for the tests of a group, which leave its plan as they found it: to open it is most of what each would cost. */
function sharedPage(query = ''): () => OpenPage {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(SIZES.desk, query);
  });
  afterAll(async () => {
    expect(open.complaints).toEqual([]);
    await open.page.context().close();
  });
  return () => open;
}

const figure = (page: Page): Promise<string> => page.locator('.figure-value').innerText();

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Where the free floor is that a click in the middle of the drawing area meets, once the picture stands still. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  await steady(page);
  const box = await page.locator('.plan-scene').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

describe('the first page', () => {
  it('weighs at most 450 kB of script, gzipped, until the first storey is there and answers', async () => {
    const { page, complaints, firstScriptBytes } = await openSite(browser, SIZES.desk, { ready: [NAMED] });
    const bytes = await firstScriptBytes();
    expect(bytes).toBeGreaterThan(300_000);
    await page.getByRole('radio', { name: /二层/ }).click();
    await page.waitForFunction(() => location.search.includes('storey_L2'));
    console.log(`script until the first storey answers: ${(bytes / 1000).toFixed(1)} kB gzip (at most 450)`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says the same in the address, and Back goes to the storey before', async () => {
    const { page } = await openPage(SIZES.desk, '?storey=storey_L2&mode=2d&limit=25&select=asset_XF-201');
    await expect
      .poll(() => page.getByRole('radio', { name: /二层/ }).getAttribute('aria-checked'))
      .toBe('true');
    expect(
      await listedAssets(page)
        .and(page.getByRole('option', { selected: true }))
        .innerText(),
    ).toContain('XF-201');
    expect(await page.getByRole('radio', { name: '平面' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: /一层/ }).click();
    await page.waitForFunction(() => location.search.includes('storey_L1'));
    await page.goBack();
    await expect
      .poll(() => page.getByRole('radio', { name: /二层/ }).getAttribute('aria-checked'))
      .toBe('true');
    await page.context().close();
  });

  it.skipIf(!existsSync(CLINIC))(
    'opens the clinic and covers floor where an extinguisher is put',
    async () => {
      const { page, complaints } = await openPage(SIZES.desk);
      const chooser = await openChooser(page);
      await chooser.setFiles(CLINIC);
      await expect
        .poll(() => page.locator('.plan-name').innerText(), { timeout: 30_000 })
        .toContain('Clinic');
      await expect
        .poll(() => page.locator('.figure-note').innerText(), { timeout: 30_000 })
        .toContain('100%');
      await page.getByRole('button', { name: '放在中央' }).first().click();
      await expect
        .poll(() => page.locator('.figure-note').innerText(), { timeout: 30_000 })
        .not.toContain('100%');
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a plan on the screen', () => {
  const open = sharedPage('?mode=2d');

  it('lets an extinguisher be placed and dragged by mouse; the figure follows, undo takes it back', async () => {
    const { page } = open();
    const first = await figure(page);
    await page.getByRole('button', { name: '放置灭火器' }).first().click();
    const at = await middle(page);
    await page.mouse.click(at.x + 180, at.y - 22);
    await expect.poll(() => figure(page)).not.toBe(first);
    // The tool places until it is put away.
    await page.getByRole('button', { name: '完成' }).click();
    const placed = await figure(page);
    await page.mouse.move(at.x + 180, at.y - 22);
    await page.mouse.down();
    const during = new Set<string>();
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(at.x + 180 - step * 25, at.y - 22);
      await page.waitForTimeout(60);
      during.add(await figure(page));
    }
    await page.mouse.up();
    expect(during.size).toBeGreaterThan(2);
    await expect.poll(() => figure(page)).not.toBe(placed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => figure(page)).toBe(placed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => figure(page)).toBe(first);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => figure(page)).toBe(placed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => figure(page)).toBe(first);
  });

  it('puts a drag back on Esc', async () => {
    const { page } = open();
    await page.getByRole('button', { name: '放置灭火器' }).first().click();
    const at = await middle(page);
    const first = await figure(page);
    await page.mouse.click(at.x + 150, at.y - 22);
    await expect.poll(() => figure(page)).not.toBe(first);
    await page.keyboard.press('Escape');
    const placed = await figure(page);
    await page.mouse.move(at.x + 150, at.y - 22);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++) await page.mouse.move(at.x + 150 - step * 30, at.y - 22);
    await expect.poll(() => figure(page)).not.toBe(placed);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => figure(page)).toBe(placed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => figure(page)).toBe(first);
  });
});

describe('the plan and its panel', () => {
  const open = sharedPage();

  it('does the main job with the keyboard alone', async () => {
    const { page } = open();
    const first = await figure(page);
    const focusOn = async (role: string, name?: RegExp): Promise<void> => {
      // Ends what would go round for ever: a panel with its findings and proposals has some seventy controls.
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        const [foundRole, label] = await page.evaluate(() => {
          const { activeElement } = document;
          return [
            activeElement?.getAttribute('role') ?? activeElement?.tagName.toLowerCase() ?? '',
            activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '',
          ];
        });
        if (foundRole === role && (!name || name.test(label ?? ''))) return;
      }
      throw new Error(`Tab never came to ${role}`);
    };
    await focusOn('radio', /一层/);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => location.search.includes('storey_L2'));
    await page.keyboard.press('ArrowDown');
    await focusOn('option', /XF-101/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const east = page.getByLabel('东 x（米）');
    expect(await east.inputValue()).toBe('19.40');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await east.inputValue()).toBe('20.50');
    await page.keyboard.press('Control+z');
    expect(await east.inputValue()).toBe('19.40');
    await page.keyboard.press('Delete');
    await expect.poll(() => listedAssets(page).count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => listedAssets(page).count()).toBe(2);
    await expect.poll(() => figure(page)).toBe(first);
  });

  it('places by key at the centre and nudges what is selected, with no pointer and no list', async () => {
    const { page } = open();
    const first = await figure(page);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    const east = page.getByLabel('东 x（米）');
    await east.waitFor();
    const before = Number(await east.inputValue());
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(Number(await east.inputValue())).toBeCloseTo(before - 1.1, 9);
    await page.keyboard.press('Escape');
    expect(await east.count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => east.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => listedAssets(page).count()).toBe(2);
    await expect.poll(() => figure(page)).toBe(first);
  });

  it('refuses a damaged file by name and keeps the open plan', async () => {
    const { page } = open();
    const before = await figure(page);
    const chooser = await openChooser(page);
    const buffer = Buffer.from('{"type": "FeatureCollection", "plan": ');
    await chooser.setFiles({ name: 'broken.plan.geojson', mimeType: 'application/json', buffer });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('broken.plan.geojson');
    expect(await figure(page)).toBe(before);
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    expect(await alert.count()).toBe(0);
  });

  it('takes a file that is dropped anywhere on the window', async () => {
    const { page } = open();
    const drag = (type: string): Promise<void> =>
      page.evaluate((kind) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['not a plan'], 'dropped.plan.geojson'));
        window.dispatchEvent(new DragEvent(kind, { dataTransfer, cancelable: true }));
      }, type);
    await drag('dragenter');
    await page.getByText('松开即可打开平面图').waitFor();
    await drag('drop');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('dropped.plan.geojson');
    expect(await page.getByText('松开即可打开平面图').count()).toBe(0);
    await page.getByRole('button', { name: '关闭', exact: true }).click();
  });

  it('saves and opens its own file', async () => {
    const { page } = open();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toMatch(/\.wardtwin\.json$/);
    const buffer = await readFile(await download.path());
    const chooser = await openChooser(page);
    await chooser.setFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer });
    await expect.poll(() => page.locator('.plan-badge').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe.each(someOf(Object.entries(SIZES), [2]))('at %s size', (_, size) => {
  it('nothing serious for axe and nothing sticks out, in light and Chinese, in dark and English', async () => {
    const { page, complaints } = await openPage({ ...size, colorScheme: 'light' });
    const root = (): Promise<(string | undefined)[]> =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]);
    expect(await root()).toEqual(['zh-CN', 'light']);
    expect(await serious(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const more = page.getByRole('button', { name: '更多' });
    if (await more.isVisible()) {
      await more.click();
      await page.getByRole('menuitem', { name: 'English' }).click();
    } else {
      await page.getByRole('button', { name: 'English' }).click();
    }
    await expect.poll(root).toEqual(['en', 'dark']);
    const handle = page.getByRole('button', { name: 'Expand the panel' });
    if (await handle.isVisible()) await handle.click();
    await listedAssets(page).first().click();
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    await page.waitForTimeout(300);
    expect(await serious(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const [scrolled, hidden] = await page.evaluate(() => {
      // On a desk all of it stays, on a sheet its title and one line.
      const head = ['.coverage-top', '.coverage-head']
        .map((part) => document.querySelector(part))
        .find((part) => part !== null && getComputedStyle(part).display !== 'contents')
        ?.getBoundingClientRect();
      const panel = document.querySelector('.sheet-body')?.getBoundingClientRect();
      return [document.documentElement.scrollTop, Math.abs((head?.top ?? 0) - (panel?.top ?? -1))];
    });
    expect(scrolled).toBe(0);
    // The headline stays at the top of the panel, whatever is selected.
    expect(hidden).toBeLessThan(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
