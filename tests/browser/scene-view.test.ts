import type { Browser, Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch';
import { openSite, type OpenPage } from './support/open-site';
import { pixelsOf } from './support/pixels-of';
import { sharedPage } from './support/shared-page';
import { someOf } from './support/some-of';
import { steady } from './support/steady';

const DESK = { viewport: { width: 1280, height: 800 } };
const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const DRAWN = '.plan-label:not([hidden]) >> nth=0';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openDemo = (
  size: typeof DESK,
  more = '',
  { locale = 'zh-CN', ready = DRAWN, drawn = false } = {},
): Promise<OpenPage> =>
  openSite(
    browser,
    { ...size, locale, reducedMotion: 'reduce' },
    { query: `?plan=demo&storey=storey_C-L05${more}`, ready: [ready], drawn },
  );
/** Goes elsewhere on the page that is open; the picture stands still there. */
async function beginAt(page: Page, more: string): Promise<void> {
  await goTo(page, `?plan=demo&storey=storey_C-L05${more}`);
  await steady(page);
}
const said = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => new URLSearchParams(location.search).get(name), key);
const named = (page: Page, text: RegExp) =>
  page.locator('.plan-label:not([hidden])', { hasText: text }).first();

describe('the picture of a storey', () => {
  // Each test goes where it begins, and none changes the plan.
  const open = sharedPage(() => openDemo(DESK, '&mode=3d&cam=116,174,30,40,50'));

  describe('where one is', () => {
    it('stands in a link that another screen opens', async () => {
      // It opened the page: no other test has gone anywhere yet.
      const { page } = await open();
      const scale = page.locator('.plan-compass__scale');
      await expect.poll(() => scale.innerText()).toMatch(/^[25]\sm$/);
      await page.getByRole('button', { name: '转回正北' }).click();
      await expect.poll(() => said(page, 'cam')).toBe('116,174,30,0,50');
      await page.getByRole('button', { name: '比例尺：改用英尺' }).click();
      await expect.poll(() => scale.innerText()).toMatch(/ft$/);
      await page.getByRole('button', { name: '比例尺：改用米' }).click();
    });

    it('is said from campus to room, and each leads elsewhere; Back comes back', async () => {
      const { page } = await open();
      await beginAt(page, '&mode=2d');
      expect(await said(page, 'cam')).toBeNull();
      const crumbs = page.getByRole('navigation', { name: '当前位置' });
      await crumbs.getByRole('button', { name: '本层房间' }).click();
      await page.getByRole('menuitemradio', { name: /^C0551 / }).click();
      await crumbs.getByRole('button', { name: '本层房间' }).filter({ hasText: 'C0551' }).waitFor();
      await expect.poll(() => said(page, 'cam')).not.toBeNull();
      await page.goBack();
      await crumbs.getByRole('button', { name: '本层房间' }).filter({ hasText: '选择房间' }).waitFor();
      await crumbs.getByRole('button', { name: /住院楼/ }).click();
      await page.getByRole('menuitemradio', { name: /^B / }).click();
      await expect.poll(() => said(page, 'storey')).toBe('storey_B-L01');
      await crumbs.getByRole('button', { name: '院区' }).click();
      await expect.poll(() => said(page, 'storey')).toBe('storey_SITE');
    });

    it('is left by a click on a building, and a room is gone to by its name', async () => {
      const near = '116,174,40,0,36';
      const { page } = await open();
      await beginAt(page, `&mode=2d&cam=${near}`);
      await page.getByRole('button', { name: '院区' }).waitFor();
      expect(await said(page, 'cam')).toBe(near);
      await named(page, /^C0551/).click({ force: true });
      await expect.poll(() => said(page, 'cam')).not.toBe(near);
      await page.getByRole('button', { name: '院区' }).click();
      await named(page, /^B /).click({ force: true });
      await expect.poll(() => said(page, 'storey')).toBe('storey_B-L01');
    });
  });

  describe('the cut', () => {
    it('has a handle and a number that follow each other and the address', async () => {
      const { page } = await open();
      await beginAt(page, '&mode=3d');
      const handle = page.getByRole('slider', { name: '剖切高度' });
      const number = page.getByRole('textbox', { name: '剖切高度' });
      await number.fill('2.4');
      await number.press('Enter');
      await expect.poll(() => handle.inputValue()).toBe('2.4');
      await expect.poll(() => said(page, 'cut')).toBe('2.4');
      await handle.focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => number.inputValue()).toBe('2.5');
      await page.getByRole('button', { name: '恢复 1.2 m' }).click();
      await expect.poll(() => said(page, 'cut')).toBeNull();
    });
  });

  describe('measuring', () => {
    it('is done by mouse and typed lengths, and put away with Esc', async () => {
      const { page } = await open();
      await beginAt(page, '&mode=2d&cam=116,165,40,0,36');
      await page.getByRole('button', { name: '测量' }).click();
      const box = await page.locator('.plan-scene').boundingBox();
      if (!box) throw new Error('no drawing area');
      const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.5];
      await page.mouse.click(x, y);
      await page.mouse.move(x + 80, y);
      await page.keyboard.type('2.5');
      await page.keyboard.press('Enter');
      await named(page, /2\.50\sm/).waitFor();
      await page.mouse.click(x + 120, y + 60);
      await named(page, /^共 /).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '清除' }).click();
      await expect.poll(() => page.locator('.plan-label--note:not([hidden])').count()).toBe(0);
      await page.locator('.plan-scene').focus();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '完成' }).waitFor({ state: 'detached' });
    });
  });

  describe('walking through', () => {
    it('goes by keys, stays on the storey, and leaves with Esc', async () => {
      const { page } = await open();
      await beginAt(page, '&mode=3d&cam=116,162,30,0,40');
      await page.getByRole('button', { name: '步行查看' }).click();
      const eye = page.locator('.plan-minimap__eye');
      await eye.waitFor();
      const place = async (): Promise<string> =>
        `${await eye.getAttribute('cx')} ${await eye.getAttribute('cy')}`;
      const before = await place();
      await page.keyboard.down('KeyW');
      await expect.poll(place).not.toBe(before);
      await page.keyboard.up('KeyW');
      await page.getByRole('button', { name: '后退' }).press('Enter');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '步行查看' }).waitFor();
      expect(await said(page, 'storey')).toBe('storey_C-L05');
    });
  });
});

/** How many colours the picture has by itself, without names and tools, and which share of it the commonest of them fills. */
async function painted(page: Page): Promise<{ readonly colours: number; readonly commonest: number }> {
  await page.locator('.plan-scene__canvas').evaluate((canvas) => {
    document.body.style.visibility = 'hidden';
    if (canvas instanceof HTMLElement) canvas.style.visibility = 'visible';
  });
  const { data, width, height } = await pixelsOf(page, '.plan-scene__canvas');
  await page.evaluate(() => document.body.style.removeProperty('visibility'));
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return { colours: counts.size, commonest: Math.max(...counts.values()) / (width * height) };
}

describe("the storey's objects", () => {
  it('are painted, walked with the keyboard in reading order, and Enter selects', async () => {
    // In the short run it is the only page of the demo whose picture is filled in.
    const { page } = await openDemo(DESK, '&mode=2d', { locale: 'en-GB', drawn: true });
    await steady(page);
    const { colours, commonest } = await painted(page);
    // Floors by their use, walls, panes, lines, signs, and the mixed colours of their edges; nothing is one of them alone.
    expect(colours).toBeGreaterThan(50);
    expect(commonest).toBeLessThan(0.9);
    const list = page.getByRole('listbox', { name: 'Objects of this storey' });
    await list.focus();
    const chosen = list.getByRole('option', { selected: true });
    const first = await chosen.innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen.innerText()).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page, 'select')).not.toBeNull();
    await page.context().close();
  });
});

describe('what floats over the picture', () => {
  const screens = [
    ['a desk', DESK, '&mode=3d'],
    ['a tablet', TABLET, '&mode=2d'],
    ['a phone', PHONE, '&mode=2d'],
  ] as const;
  it.each(someOf<(typeof screens)[number]>(screens, [2]))(
    'leaves the framed storey clear on %s, and axe finds nothing serious',
    async (_, size, more) => {
      const { page } = await openDemo(size, more, { ready: '.plan-scene__canvas' });
      await page.getByRole('button', { name: '测量' }).waitFor();
      await page.locator('.plan-label--mark:not([hidden])').waitFor({ timeout: 90_000 });
      await page.getByRole('button', { name: '显示整层（Home）' }).click();
      await page.waitForTimeout(300);
      const boxes = await page.evaluate(() => {
        const of = (selector: string) =>
          [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().toJSON());
        return {
          rail: of('.rail'),
          compass: of('.plan-compass'),
          legend: of('.scene-foot__legend > *'),
          names: of('.plan-label--room:not([hidden]), .plan-label--mark:not([hidden])'),
        };
      });
      const touch = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const floating: DOMRect[] = [...boxes.rail, ...boxes.compass, ...boxes.legend];
      floating.forEach((a, i) => floating.slice(i + 1).forEach((b) => expect(touch(a, b)).toBe(false)));
      expect(boxes.names.length).toBeGreaterThan(0);
      for (const { left, right, top, bottom } of boxes.names) {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const under = floating.some(
          (each) => x > each.left && x < each.right && y > each.top && y < each.bottom,
        );
        expect(under).toBe(false);
      }
      const { violations } = await new AxeBuilder({ page }).include('.scene-area').analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.context().close();
    },
  );
});
