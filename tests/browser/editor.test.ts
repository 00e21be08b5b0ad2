import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { steady } from './support/steady';

const DESK = { viewport: { width: 1280, height: 800 } } as const;
const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true } as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

const ZH = {
  mend: '修图',
  pick: '选择',
  wall: '墙',
  passage: '洞口',
  split: '拆分',
  build: '建成',
  cut: '拆分',
  undo: '撤销',
  remove: '删除', // prettier-ignore
  corridor: '病房走道',
  lounge: '候诊',
  use: '用途',
  area: /^面积\s(.+)\sm²$/,
  choose: '从列表中选择',
  room: '房间',
  opening: '门窗洞口',
  door: /^门 /, // prettier-ignore
  exit: '室外出口',
  yes: '是',
  merge: '与相邻房间合并',
  mergeWith: /^与 (?:病房走道|候诊) 合并$/,
  accept: /^确认 .+ ↔ .+/,
  left: /处待确认$/,
  numbers: '按坐标画墙',
  splitRoom: '拆分房间',
  number: '编号', // prettier-ignore
} as const;
const EN = {
  mend: 'Mend',
  pick: 'Select',
  wall: 'Wall',
  passage: 'Passage',
  split: 'Split',
  build: 'Build',
  cut: 'Split',
  undo: 'Undo',
  remove: 'Remove', // prettier-ignore
  corridor: 'Ward corridor',
  lounge: 'Waiting',
  use: 'Use',
  area: /^Area\s(.+)\sm²$/,
  choose: 'Choose from the list',
  room: 'Room',
  opening: 'Opening',
  door: /^Door /, // prettier-ignore
  exit: 'Final exit',
  yes: 'Yes',
  merge: 'Merge with a neighbour',
  mergeWith: /^Merge with (?:Ward corridor|Waiting)$/,
  accept: /^Accept .+ ↔ .+/,
  left: /to decide$/,
  numbers: 'Wall by coordinates',
  splitRoom: 'Split the room',
  number: 'Number', // prettier-ignore
} as const;
type Words = { readonly [K in keyof typeof ZH]: string | RegExp };

/** Whole jobs, step by step. */
vi.setConfig({ testTimeout: 150_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Editor {
  readonly page: Page;
  readonly words: Words;
  readonly panel: Locator;
  readonly complaints: string[];
}

async function openEditor(options: BrowserContextOptions, words: Words, locale: string): Promise<Editor> {
  const { page, complaints } = await openSite(browser, { ...options, locale }, { query: '?mode=2d&role=editor', ready: ['.plan-scene__canvas'] }); // prettier-ignore
  await page.getByRole('application').getByText(words.corridor).waitFor();
  await steady(page);
  return { page, words, panel: page.getByRole('complementary'), complaints };
}

/** The middle of a room's name in the picture. */
async function nameIn({ page, words }: Editor): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('application').getByText(words.corridor).first().boundingBox();
  if (!box) throw new Error('the name is not in the picture');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const tool = ({ page }: Editor, name: string | RegExp): Promise<void> =>
  page.getByRole('group', { name: /修图工具|Mending tools/ }).getByRole('button', { name, exact: true }).click(); // prettier-ignore

const areaOf = async ({ panel, words }: Editor): Promise<number> =>
  Number(
    (words.area as RegExp).exec((await panel.getByText(words.area).innerText()).replaceAll(/\s/g, ' '))?.[1],
  );

async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return readFile(await download.path(), 'utf8');
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

async function undoAll(page: Page, undo: string | RegExp): Promise<number> {
  let steps = 0;
  const button = page.getByRole('button', { name: undo });
  for (; await button.isEnabled(); steps++) await button.click();
  return steps;
}

async function chooseRoom(editor: Editor): Promise<void> {
  const { panel, words } = editor;
  if (!(await panel.getByLabel(words.room, { exact: true }).isVisible()))
    await panel.getByText(words.choose, { exact: true }).click();
  await panel.getByLabel(words.room, { exact: true }).selectOption({ label: String(words.corridor) });
}

describe.each([
  ['zh-CN', ZH],
  ['en-GB', EN],
] as const)('by mouse, in %s', (locale, words) => {
  it('walls, passages, cuts and merges, uses, exits and openings found: all taken back to the byte', async () => {
    const editor = await openEditor(DESK, words, locale);
    const { page, panel } = editor;
    const before = await savedText(page);
    const at = await nameIn(editor);

    await page.mouse.click(at.x + 70, at.y);
    expect(await areaOf(editor)).toBe(108);
    await panel.getByLabel(words.use, { exact: true }).selectOption({ label: words.lounge });

    await tool(editor, words.split);
    await page.mouse.click(at.x, at.y - 4);
    await page.mouse.move(at.x, at.y + 6);
    await page.mouse.click(at.x, at.y + 6);
    await page.keyboard.press('Enter');
    await tool(editor, words.pick);
    await page.mouse.click(at.x + 70, at.y);
    const right = await areaOf(editor);
    await panel.getByRole('button', { name: words.accept }).click();
    await expect.poll(() => panel.getByText(words.left).innerText()).toMatch(/^0/);
    await page.mouse.click(at.x - 70, at.y);
    await expect.poll(async () => Math.round(((await areaOf(editor)) + right) * 10) / 10).toBeCloseTo(108, 0);
    await panel.getByText(words.merge).click();
    await panel.getByRole('button', { name: words.mergeWith }).first().click();
    await expect.poll(() => areaOf(editor)).toBe(108);

    await tool(editor, words.wall);
    await page.mouse.click(at.x - 60, at.y);
    await page.mouse.move(at.x + 60, at.y);
    await page.mouse.click(at.x + 60, at.y);
    await page.getByRole('button', { name: words.build, exact: true }).first().click();
    await tool(editor, words.passage);
    await page.mouse.move(at.x + 2, at.y + 2);
    await page.mouse.click(at.x + 2, at.y + 2);
    await panel.getByRole('button', { name: words.remove }).waitFor();

    await tool(editor, words.pick);
    await panel.getByText(words.choose, { exact: true }).click();
    const doors = panel.getByLabel(words.opening, { exact: true });
    const label = (await doors.getByRole('option', { name: words.door }).allInnerTexts())[0] ?? '';
    await doors.selectOption({ label });
    await panel.getByRole('radiogroup', { name: words.exit }).getByText(words.yes, { exact: true }).click();
    await panel.getByRole('button', { name: words.remove }).click();

    expect(await serious(page)).toEqual([]);
    expect(await savedText(page)).not.toBe(before);
    expect(await undoAll(page, words.undo)).toBeGreaterThanOrEqual(8);
    expect(await savedText(page)).toBe(before);
    expect(editor.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('without a mouse', () => {
  it('by touch on a phone: a room is cut and merged, a wall built, by numbers and from lists', async () => {
    const editor = await openEditor(PHONE, ZH, 'zh-CN');
    const { page, panel, words } = editor;
    await panel.getByRole('button').first().tap();
    await chooseRoom(editor);
    await panel.getByText(words.splitRoom).click();
    await panel.getByRole('button', { name: words.cut, exact: true }).tap();
    await expect.poll(() => areaOf(editor)).toBeLessThan(60);
    await panel.getByText(words.merge).click();
    await panel.getByRole('button', { name: /^与 走道 合并$/ }).tap();
    await expect.poll(() => areaOf(editor)).toBe(108);
    await panel.getByText(words.numbers).click();
    await panel.getByRole('button', { name: words.build, exact: true }).tap();
    expect(await serious(page)).toEqual([]);
    expect(editor.complaints).toEqual([]);
    await page.context().close();
  });

  it('by keyboard alone on a tablet: a room is found in the list and given a number', async () => {
    const editor = await openEditor(TABLET, EN, 'en-GB');
    const { page, panel, words } = editor;
    const to = async (target: Locator): Promise<void> => {
      for (let i = 0; i < 90; i++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('the keyboard does not come there');
    };
    await to(panel.getByText(words.choose, { exact: true }).locator('xpath=ancestor::summary'));
    await page.keyboard.press('Enter');
    await to(panel.getByLabel(words.room, { exact: true }));
    await page.keyboard.type('Ward');
    await expect.poll(() => panel.getByLabel(words.number, { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await to(panel.getByLabel(words.number, { exact: true }));
    await page.keyboard.type('W-1');
    await page.keyboard.press('Enter');
    const renamed = panel.getByRole('option', { name: 'W-1 Ward corridor', exact: true });
    await expect.poll(() => renamed.count()).toBe(1);
    expect(editor.complaints).toEqual([]);
    await page.context().close();
  });
});
