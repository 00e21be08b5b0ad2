import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { decoded, sheets } from './support/on-paper';
import { openSite } from './support/open-site';
import { sharedPage } from './support/shared-page';

const DESK = { viewport: { width: 1280, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Takes back all there is to take back, and lets go of what undo took hold of. */
async function undoAll(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.click();
  await page.locator('.plan-scene').focus();
  await page.keyboard.press('Escape');
}

const openPapers = async (page: Page) => {
  await page.getByRole('button', { name: '打开清单与标牌' }).click();
  return page.getByRole('dialog', { name: '灭火器清单与标牌' });
};

/** What was chosen in them goes with them: they open as at first. */
async function closePapers(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('the design of extinguishers', () => {
  const open = sharedPage(() => openSite(browser, DESK));

  it('tells each unit with what is asked and what is there; a press frames it and draws the way', async () => {
    const { page } = await open();
    const row = page.locator('.unit-table tbody tr').first();
    await row.waitFor();
    const before = await row.innerText();
    expect(before).toMatch(/U1[\s\S]*(?:不符合|符合)[\s\S]*A/);
    await row.getByRole('button', { name: 'U1' }).click();
    await page
      .getByText(/最近的灭火器|走到最近/)
      .first()
      .waitFor();
    // A decision is never without its reason.
    await page.locator('.room-list').getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '改危险等级和种类' }).click();
    const form = page.locator('.hazard-form');
    await form.getByRole('combobox').selectOption({ label: '严重危险级' });
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText(/请写明理由/).waitFor();
    await form.getByRole('textbox', { name: '理由（必填）' }).fill('存放乙醇');
    await form.getByRole('button', { name: '保存' }).click();
    await page.locator('.unit-table').getByText('严重', { exact: false }).first().waitFor();
    await undoAll(page);
    await page.getByRole('button', { name: '全部取消勾选' }).click();
    await row.getByRole('button', { name: 'U1' }).click();
    await expect.poll(() => row.innerText()).toBe(before);
  });

  it('finds rooms of the storey by pinyin and number, ticks them whatever unit they are in, and keeps them in sight', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'U1', exact: true }).click();
    const list = page.locator('.room-list');
    const search = list.getByRole('searchbox', { name: /查找本层房间/ });
    await search.fill('qjs');
    await list.getByRole('checkbox', { name: /抢救室/ }).check();
    await search.fill('104');
    await list.getByRole('checkbox', { name: /104/ }).check();
    await search.fill('zzzz');
    await list.getByText('本层的计算单元里没有这样的房间。').waitFor();
    await search.fill('');
    expect(await list.getByRole('checkbox', { checked: true }).count()).toBe(2);
    const together = page.getByRole('button', { name: '划为一个单元' });
    // Without a hand at the wheel: the list of rooms is longer than the panel.
    await search.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    const [box, panel] = [
      (await together.boundingBox())!,
      (await page.locator('.sheet-body').boundingBox())!,
    ];
    expect(box.y + box.height).toBeLessThanOrEqual(panel.y + panel.height);
    await together.click();
    await page.getByRole('button', { name: 'U2', exact: true }).waitFor();
    await undoAll(page);
    await page.getByRole('button', { name: 'U2', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'U1', exact: true }).click();
  });

  it('asks for the beds where they are assumed, and the verdicts follow', async () => {
    const { page } = await open();
    const beds = page.getByRole('textbox', { name: '住院床位数' }).last();
    await beds.fill('');
    await beds.press('Enter');
    await page
      .getByText(/床位数未知/)
      .last()
      .waitFor();
    await beds.fill('十');
    await beds.press('Enter');
    await page.getByText(/请填 0 到 100000/).waitFor();
    await beds.fill('400');
    await beds.press('Enter');
    await expect.poll(() => page.getByText(/床位数未知/).count()).toBe(0);
    await page.locator('.unit-table').getByText(/严重/).first().waitFor();
    await undoAll(page);
  });

  it('keeps a variant, tells what is other and brings it back in one step', async () => {
    const { page } = await open();
    await page.getByRole('textbox', { name: '方案名称' }).fill('甲');
    await page.getByRole('button', { name: '把现状存为方案' }).click();
    const list = page.getByRole('listbox').last();
    await list.getByRole('option', { name: /XF-101/ }).click();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: '比较', exact: true }).click();
    await page.getByText('不同之处（1）').click();
    await page.getByRole('button', { name: /只有 B 有：XF-101/ }).waitFor();
    await page.getByRole('button', { name: '换成这个方案' }).click();
    await page.getByText('两者完全相同。').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('不同之处（1）').waitFor();
    await undoAll(page);
    await page.getByRole('button', { name: '不要了' }).click();
  });
});

describe('the headline on a phone', () => {
  it('keeps its title and one line in sight, and what is focused by keys never lies beneath it', async () => {
    const { page } = await openSite(browser, { viewport: { width: 360, height: 740 } });
    const row = page.getByRole('button', { name: 'U1', exact: true });
    await row.waitFor({ state: 'attached' });
    await page.locator('.sheet-handle').click();
    await row.focus();
    const [head, one] = await page.evaluate(() =>
      ['.coverage-head', '.unit-table .table-link'].map((name) => {
        const { top, bottom } = document.querySelector(name)!.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(head!.bottom - head!.top).toBeLessThan(80);
    expect(one!.top).toBeGreaterThanOrEqual(head!.bottom);
    await page.context().close();
  });
});

describe('papers about extinguishers', () => {
  const open = sharedPage(() => openSite(browser, DESK));

  it('are a schedule on landscape paper, whole as a file', async () => {
    const { page } = await open();
    const dialog = await openPapers(page);
    await dialog.getByRole('combobox', { name: '范围' }).selectOption({ label: '全部' });
    await dialog.getByText('4 处，8 具').first().waitFor();
    // The day that standings and dates are of, which need not be the one of print.
    await dialog
      .locator('.paper-head')
      .getByText(/^记录截至：\d{4}年/)
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r\n/);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('报废期限');
    expect(lines.filter((line) => line.includes('XF-101'))).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await sheets(page)).toEqual([[297, 210]]);
    await page.emulateMedia({ media: 'screen' });
    await closePapers(page);
  });

  it('name clauses by the numbers that stand before them, and columns are as wide on every storey', async () => {
    const { page } = await open();
    const dialog = await openPapers(page);
    await dialog.getByText('计算单元', { exact: true }).click();
    await dialog.getByRole('combobox', { name: '范围' }).selectOption({ label: '全部' });
    await dialog.locator('.paper-table').nth(1).waitFor();
    const clauses = dialog.locator('.paper-clauses li');
    const named = (await dialog.locator('.paper-table tbody td:last-child').allInnerTexts())
      .flatMap((text) => text.split(' '))
      .map(Number);
    expect(Math.max(...named)).toBe(await clauses.count());
    // A marker is no text of the page: its kind is asked for.
    expect(await clauses.first().evaluate((item) => getComputedStyle(item).listStyleType)).toBe('decimal');
    const widths = await dialog
      .locator('.paper-table')
      .evaluateAll((tables) =>
        tables.map((table) =>
          [...table.querySelectorAll('thead th')].map((head) =>
            Math.round(head.getBoundingClientRect().width),
          ),
        ),
      );
    expect(new Set(widths.map(String)).size).toBe(1);
    await closePapers(page);
  });

  it.each(['zh-CN', 'en-GB'])('are cards and signs that hold what they say, in %s', async (locale) => {
    const shared = locale === 'zh-CN';
    const { page } = await (shared ? open() : openSite(browser, { ...DESK, locale }));
    await page.getByRole('button', { name: /打开清单与标牌|Open schedule and cards/ }).click();
    await page
      .locator('.papers-choice')
      .getByText(/^(卡片与标牌|Cards and signs)$/)
      .click();
    for (const kind of ['point', 'sign']) {
      if (kind === 'sign') await page.getByText(/^(大标牌|Large signs)$/).click();
      await page.locator(`.point-card[data-kind="${kind}"] figure svg`).first().waitFor();
      // As long as any hospital's: six dates and names more than these have.
      const over = await page.locator(`.point-card[data-kind="${kind}"]`).evaluateAll((cards) =>
        cards.map((card) => {
          const facts = card.querySelector('dl')!;
          while (facts.children.length < 7) facts.append(facts.lastElementChild!.cloneNode(true));
          const edge = card.getBoundingClientRect().bottom;
          const lowest = [...card.children].map((part) => part.getBoundingClientRect().bottom);
          return Math.max(...lowest) - edge;
        }),
      );
      expect(Math.max(...over)).toBeLessThan(-4);
    }
    await (shared ? closePapers(page) : page.context().close());
  });

  it('are cards whose code another program reads, and which opens the card of that asset', async () => {
    const { page } = await open();
    const dialog = await openPapers(page);
    await dialog.getByText('卡片与标牌', { exact: true }).click();
    await dialog.getByText('2 张，1 页').waitFor();
    await page.locator('.point-card figure svg').nth(1).waitFor();
    const link = await decoded(page, '.point-card figure svg');
    expect(link).toBeDefined();
    await page.emulateMedia({ media: 'print' });
    expect(await sheets(page)).toEqual([[210, 297]]);
    await page.emulateMedia({ media: 'screen' });
    await closePapers(page);
    // Whoever reads it has another device.
    const { page: read, complaints } = await openSite(browser, DESK, { query: link!, ready: [] });
    await read.getByRole('heading', { name: 'XF-101' }).waitFor({ timeout: 30_000 });
    expect(complaints).toEqual([]);
    await read.context().close();
  });
});
