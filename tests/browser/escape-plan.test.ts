import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { sheets } from './support/on-paper';
import { openSite } from './support/open-site';

const DESK = { viewport: { width: 1280, height: 800 } };
/** CSS pixels of a millimetre. */
const PIXELS = 96 / 25.4;

/** Sheets of what is chosen: not the one before, which stays till they are there. */
const SHOWN = '.escape-paper:not(.escape-kept *)';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Words of a sheet that reach beyond its paper. */
const beyond = (page: Page): Promise<string[]> =>
  page.locator('.escape-paper').evaluateAll((papers) =>
    papers.flatMap((paper) => {
      const around = paper.getBoundingClientRect();
      return [...paper.querySelectorAll('text')]
        .filter((words) => {
          const box = words.getBoundingClientRect();
          return box.left < around.left || box.right > around.right || box.bottom > around.bottom;
        })
        .map(({ textContent }) => textContent ?? '');
    }),
  );

describe('escape plans of a ward', () => {
  it('one for the storey and one for each room, in Chinese and English, each a page true to scale', async () => {
    const { page, complaints } = await openSite(browser, DESK, {
      query: '?role=drill',
      ready: ['.plan-scene__canvas'],
    });
    const link = page.locator('.print-instead').getByRole('button', { name: '疏散示意图（张贴用）' });
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+p');
          return link.isVisible();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await link.click();
    const dialog = page.getByRole('dialog', { name: '疏散示意图' });
    const paper = dialog.locator(SHOWN);
    await paper.waitFor({ timeout: 120_000 });
    await paper.getByText('疏散示意图', { exact: true }).waitFor();
    await paper.getByText('您在此处', { exact: true }).first().waitFor();
    expect(await paper.locator('.escape-way-best').count()).toBeGreaterThan(0);
    expect(await paper.locator('[data-sign="exit"], [data-sign="stairs"]').count()).toBeGreaterThan(0);
    expect(await axeFinds(page, { within: '.escape-papers' })).toEqual([]);
    expect(await beyond(page)).toEqual([]);

    // The sheet is seen beside its choices, all of it.
    const box = (await paper.boundingBox())!;
    expect(box.x).toBeGreaterThan(300);
    expect(box.y + box.height).toBeLessThanOrEqual(DESK.viewport.height);
    expect(box.width).toBeGreaterThan(700);

    // Another place by a click on the plan: the sheet moves there, and stays turned as it was.
    const turned = await paper.locator('[data-north]').getAttribute('data-north');
    const before = await paper.locator('.escape-you circle').first().getAttribute('cx');
    const frame = (await paper.locator('.sheet-frame').boundingBox())!;
    await page.mouse.click(frame.x + frame.width * 0.3, frame.y + frame.height * 0.5);
    await expect.poll(() => dialog.getByRole('combobox', { name: '挂在' }).inputValue()).toBe('own');
    await paper.waitFor({ timeout: 60_000 });
    expect(await paper.locator('.escape-you circle').first().getAttribute('cx')).not.toBe(before);
    expect(await paper.locator('[data-north]').getAttribute('data-north')).toBe(turned);
    // A quarter farther round is one press.
    const north = Number(turned);
    await dialog.getByRole('button', { name: '转 90°' }).click();
    await expect
      .poll(async () => {
        const now = Number(await paper.locator('[data-north]').getAttribute('data-north'));
        return (((now - north) % 360) + 360) % 360;
      })
      .toBe(270);

    // Another hour: till its sheet is there the last one stays, faded, and is not printed.
    await page.evaluate(() => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      new MutationObserver(() => {
        const all = document.querySelectorAll('.escape-papers .escape-paper').length;
        const kept = document.querySelectorAll('.escape-papers .escape-kept[inert] .escape-paper').length;
        counts.push(all, kept);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await dialog.getByRole('radiogroup', { name: '按几点的门锁' }).getByText('02:00').click();
    await paper.waitFor({ timeout: 60_000 });
    await expect.poll(() => dialog.locator('.escape-kept').count()).toBe(0);
    const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
    expect(counts.filter((_, i) => i % 2 === 0 && counts[i] === 0)).toEqual([]);
    expect(Math.max(...counts.filter((_, i) => i % 2 === 1))).toBe(1);

    await dialog.getByRole('combobox', { name: '文字' }).selectOption('both');
    await paper.getByText('疏散示意图 Escape plan').waitFor();
    await paper.getByText('In a fire', { exact: true }).waitFor();
    await dialog.getByRole('combobox', { name: '图上方' }).selectOption('north');
    await expect.poll(() => paper.locator('[data-north]').getAttribute('data-north')).toBe('0.0');
    expect(await beyond(page)).toEqual([]);
    expect(await sheets(page)).toEqual([[420, 297]]);

    await dialog.getByText('每间一张').click();
    await dialog.getByRole('button', { name: '全不选' }).click();
    await dialog.getByRole('combobox', { name: '图上方' }).selectOption('auto');
    const boxes = dialog.getByRole('group', { name: '房间' }).getByRole('checkbox');
    for (const i of [0, 1, 2]) await boxes.nth(i).check();
    await expect.poll(() => paper.count()).toBe(3);
    await dialog.getByRole('button', { name: '全选' }).click();
    const rooms = await boxes.count();
    expect(rooms).toBeGreaterThan(10);
    await expect.poll(() => paper.count(), { timeout: 60_000 }).toBe(rooms);
    await expect.poll(() => dialog.getByRole('button', { name: '打印', exact: true }).isEnabled()).toBe(true);
    const pages = await sheets(page);
    // A hair too much on one of them would be a blank page.
    expect(pages).toHaveLength(rooms);
    for (const each of pages) expect(each.toSorted((a, b) => a - b)).toEqual([210, 297]);
    expect(await beyond(page)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    const bar = paper.first().locator('.sheet-bar');
    const metres = Number(await bar.getAttribute('data-metres'));
    const words = (await paper.first().locator('.escape-strip').textContent()) ?? '';
    const scale = Number(/1:(\d+)/.exec(words)?.[1]);
    expect(scale).toBeLessThanOrEqual(350);
    const wide = (await bar.locator('.sheet-key').boundingBox())!.width / PIXELS;
    // A hair of the bar's own line lies outside of it.
    expect(Math.abs(wide - (metres * 1000) / scale)).toBeLessThan(0.3);

    // Nothing had the focus before the key was pressed: it isn't lost.
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a tablet', { viewport: { width: 768, height: 1024 } }],
    ['a phone', { viewport: { width: 360, height: 740 } }],
  ])('are seen on %s, their choices folded away until they are asked for', async (_, size) => {
    const { page, complaints } = await openSite(browser, size, {
      query: '?role=drill&hour=02:00',
      ready: ['.plan-scene__canvas'],
    });
    const link = page.getByRole('button', { name: '疏散示意图（张贴用）' });
    await link.first().waitFor({ timeout: 60_000 });
    await link.first().click();
    const dialog = page.getByRole('dialog', { name: '疏散示意图' });
    const paper = dialog.locator(SHOWN);
    await paper.waitFor({ timeout: 120_000 });
    const hours = dialog.getByRole('radiogroup', { name: '按几点的门锁' });
    expect(await hours.isVisible()).toBe(false);
    const box = (await paper.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.viewport.height);
    expect(await dialog.getByRole('button', { name: '打印', exact: true }).isVisible()).toBe(true);
    await dialog.getByRole('button', { name: '选项' }).click();
    expect(await hours.isVisible()).toBe(true);
    expect(await axeFinds(page, { within: '.escape-papers' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(complaints).toEqual([]);
  });
});
