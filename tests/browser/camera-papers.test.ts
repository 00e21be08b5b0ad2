import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { sheets } from './support/on-paper';
import { openSite } from './support/open-site';
import { sharedPage } from './support/shared-page';
import { someOf } from './support/some-of';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;
const DESK = { viewport: { width: 1280, height: 800 } };
const WORDS = {
  zh: {
    open: '打开清单与图纸',
    papers: { schedule: '清单', rooms: '房间表', site: '安装图', compare: '前后对比' },
    remember: '记下现在的结果作对比',
    views: '画出视野',
    full: '按实际大小看',
  },
  en: {
    open: 'Open schedule and sheets',
    papers: {
      schedule: 'Schedule',
      rooms: 'Rooms',
      site: 'Installer’s sheet',
      compare: 'Before / after',
    },
    remember: 'Keep this result to compare with',
    views: 'Draw what they see',
    full: 'At full size',
  },
} as const;

/** Each page waits for a whole check: but in the long run the language with the longer words stands for both. */
const LANGUAGES = someOf(['zh', 'en'] as const, [1]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** What of a paper doesn't fit where it stands. */
const cut = (page: Page): Promise<string[]> =>
  page
    .locator('.camera-papers .paper :is(td, th, h3, caption)')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent ?? ''),
    );

/** Words of the sheet that reach beyond the paper, or beyond their place in the table. */
const beyond = (page: Page): Promise<string[]> =>
  page.locator('.site-paper').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.getBoundingClientRect();
      const out = [...sheet.querySelectorAll('text')].filter((words) => {
        const box = words.getBoundingClientRect();
        const around =
          words.closest('.site-table')?.querySelector('.sheet-box')?.getBoundingClientRect() ?? paper;
        return box.left < around.left - 1 || box.right > around.right + 1 || box.bottom > paper.bottom;
      });
      return out.map(({ textContent }) => textContent ?? '');
    }),
  );

/** Pairs of room names and cameras' numbers that lie over each other, sheet by sheet. */
const overlaps = (page: Page): Promise<string[]> =>
  page.locator('.site-paper:has(.site-mark)').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      // Boxes of lines of text are higher than letters: a hair is left to them.
      const all = [...sheet.querySelectorAll('.sheet-labels tspan, .site-mark .site-ring')].map((each) => ({
        what:
          each.textContent === '' ? `ring of ${each.closest('.site-mark')?.textContent}` : each.textContent,
        own: each.closest('text'),
        box: each.getBoundingClientRect(),
      }));
      return all.flatMap((a, i) =>
        all
          .slice(i + 1)
          .filter(
            (b) =>
              (a.own === null || a.own !== b.own) &&
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1.5 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1.5,
          )
          .map((b) => `${a.what} / ${b.what}`),
      );
    }),
  );

describe.each(LANGUAGES)('papers about cameras in %s', (language) => {
  const words = WORDS[language];
  // Both tests look at the papers of one storey, the first at a desk.
  const demo = sharedPage(() =>
    openSite(
      browser,
      { ...DESK, locale: LOCALES[language] },
      {
        query: '?plan=demo&role=planner&about=cameras&storey=storey_A-L01',
        ready: ['.plan-scene__canvas'],
      },
    ),
  );
  const opened = async () => {
    const { page } = await demo();
    const dialog = page.getByRole('dialog');
    if (!(await dialog.isVisible()))
      await page.getByRole('button', { name: words.open }).click({ timeout: 240_000 });
    await dialog.locator('.paper, .site-paper').first().waitFor({ timeout: 240_000 });
    return { page, dialog };
  };

  it('open from the panel, hide nothing, and the sheet is true to scale', async () => {
    const { page, dialog } = await opened();
    await dialog.locator('.paper tbody tr').first().waitFor({ timeout: 240_000 });
    expect(await cut(page)).toEqual([]);
    const count = await dialog.locator('.paper tbody tr').count();
    expect(await axeFinds(page, { within: '.camera-papers' })).toEqual([]);

    await dialog.getByText(words.papers.rooms, { exact: true }).click();
    await dialog.locator('.paper tfoot').first().waitFor();
    expect(await cut(page)).toEqual([]);

    await dialog.getByText(words.papers.compare, { exact: true }).click();
    await dialog.getByRole('button', { name: words.remember }).click();
    await dialog.locator('.paper tbody tr').first().waitFor();
    expect(await cut(page)).toEqual([]);

    await dialog.getByText(words.papers.site, { exact: true }).click();
    const marks = dialog.locator('.site-mark');
    await marks.first().waitFor({ timeout: 60_000 });
    expect(await marks.count()).toBe(count);
    expect(await beyond(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
    // What is seen is drawn within the building, and not at all where nobody wants it.
    expect(await dialog.locator('.site-views[clip-path]').count()).toBe(2);
    const views = dialog.getByRole('checkbox', { name: words.views });
    await views.uncheck();
    await expect.poll(() => dialog.locator('.site-page .site-views').count()).toBe(0);
    await views.check();
    const scale = await dialog.getByRole('combobox').nth(1).inputValue();
    // Units of the sheet are millimetres: each line is as long as the metres that it says, at the scale that the sheet names.
    const lines = await dialog.locator('.site-mark .site-dimension').evaluateAll((all) =>
      all.map((line) => {
        const path = line.querySelector('path')?.getAttribute('d') ?? '';
        const [x1, y1, x2, y2] = (path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
        return { metres: Number(line.getAttribute('data-metres')), long: Math.hypot(x2! - x1!, y2! - y1!) };
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { metres, long } of lines) {
      expect(Math.abs(long - (metres * 1000) / Number(scale))).toBeLessThan(0.01);
    }
    await page.emulateMedia({ media: 'print' });
    // So many cameras are parted onto two A3, after one with both.
    expect((await sheets(page)).map((size) => size.toSorted((a, b) => a - b))).toEqual(
      Array.from({ length: 3 }, () => [297, 420]),
    );
    await page.emulateMedia({ media: null });
  }, 400_000);

  it('fit a narrow page, and are scrolled at their full size', async () => {
    const { page, dialog } = await opened();
    const preview = dialog.locator('.print-preview');
    const beyondIt = (): Promise<number> =>
      preview.evaluate((box) => Math.max(0, box.scrollWidth - box.clientWidth));
    for (const width of [768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await dialog.getByText(words.papers.schedule, { exact: true }).click();
      await dialog.locator('.paper tbody tr').first().waitFor();
      await expect.poll(beyondIt).toBeLessThanOrEqual(1);
      const full = dialog.getByRole('button', { name: words.full });
      await full.click();
      await expect.poll(beyondIt).toBeGreaterThan(100);
      await dialog.getByText(words.papers.site, { exact: true }).click();
      await dialog.locator('.site-mark').first().waitFor({ timeout: 60_000 });
      await expect.poll(beyondIt).toBeLessThanOrEqual(1);
    }
  }, 400_000);
});
