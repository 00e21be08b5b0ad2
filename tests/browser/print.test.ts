import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

const DESK = { viewport: { width: 1280, height: 800 } };
/** CSS pixels of a millimetre, by definition. */
const PIXELS = 96 / 25.4;
/** Points of a millimetre, as PDF has them. */
const POINTS = 72 / 25.4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('a storey on paper', () => {
  it.each([
    ['A4', '1:200', 297, 210],
    ['A3', '1:150', 420, 297],
  ])('is one sheet of %s, its lengths at %s', async (paper, scale, wide, high) => {
    const { page, complaints } = await openSite(browser, DESK);
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: '打印本层平面图' });
    await dialog.getByRole('combobox', { name: '纸张' }).selectOption(paper);
    await dialog.getByRole('combobox', { name: '比例' }).selectOption({ label: scale });
    await dialog.getByText(`${scale}（${paper}）`).waitFor();

    await page.emulateMedia({ media: 'print' });
    const bar = dialog.locator('.sheet-bar');
    const metres = Number(await bar.getAttribute('data-metres'));
    const box = await bar.locator('rect').last().boundingBox();
    const millimetres = (metres * 1000) / Number(scale.slice(2));
    // A hair of the bar's own line lies outside of it.
    expect(Math.abs((box?.width ?? 0) / PIXELS - millimetres)).toBeLessThan(0.3);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((found) =>
      found[1]!.trim().split(/\s+/),
    );
    expect(sheets).toHaveLength(1);
    expect(Number(sheets[0]![2])).toBeCloseTo(wide * POINTS, -1);
    expect(Number(sheets[0]![3])).toBeCloseTo(high * POINTS, -1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows what the picture shows until somebody asks for more, and says what that is', async () => {
    const { page, complaints } = await openSite(browser, DESK, {
      query: '?plan=demo&storey=storey_A-L01&role=planner&about=cameras',
    });
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: '打印本层平面图' });
    await dialog.getByText('图上画出：摄像机。').waitFor();
    await dialog.getByText('摄像机平面图').waitFor();
    const signs = dialog.locator('.sheet-assets > *');
    const few = await signs.count();
    expect(few).toBeGreaterThan(0);
    await dialog.getByRole('combobox', { name: '画出' }).selectOption('fire-fighting');
    await dialog.getByText(/图上画出：灭火器/).waitFor();
    await dialog.getByText('消防设施平面图').waitFor();
    await dialog.getByRole('combobox', { name: '画出' }).selectOption('all');
    await expect.poll(() => signs.count()).toBeGreaterThan(few);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 150_000);

  it('says a day’s missing things apart, and waits until they are known', async () => {
    const { page } = await openSite(browser, DESK, { query: '?plan=demo&storey=storey_A-L01&asof=today' });
    await page
      .getByText(/处设施不计入|设施全部计入/)
      .first()
      .waitFor({ timeout: 100_000 });
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: '打印本层平面图' });
    const struck = dialog.locator('.sheet-strike');
    await dialog.getByText('按今日现状').waitFor();
    const said = await dialog.getByText(/未计入（缺失、过期等）× \d+/).allTextContents();
    const count = Number(/× (\d+)/.exec(said[0] ?? '× 0')?.[1]);
    expect(count).toBeGreaterThan(0);
    // One stroke a thing, and one in the legend.
    expect(await struck.count()).toBe(count + 1);
    await page.context().close();
  }, 150_000);
});
