import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

/** Milliseconds. */
const PATIENCE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const settled = (page: Page) =>
  expect.poll(() => page.locator('.coverage-head [data-busy="true"]').count(), { timeout: PATIENCE }).toBe(0);

/** All on one page: to open it is most of what each would cost. */
describe('ways out', () => {
  it(
    'are told in findings and rooms with their ways; people, doors and the hour change them, and doors are ranked',
    { timeout: 240_000 },
    async () => {
      const { page, complaints } = await openSite(
        browser,
        { viewport: { width: 1280, height: 800 } },
        { query: '?mode=2d&about=egress', ready: ['.plan-scene__canvas', '.coverage-head .figure-value'] },
      );
      await settled(page);
      const found = async (): Promise<number> =>
        Number.parseInt(await page.locator('.coverage-head .figure-value').innerText(), 10);
      const usual = await found();
      expect(usual).toBeGreaterThan(0);

      const findings = region(page, '疏散问题');
      await findings.locator('.finding-open').first().press('Enter');
      const drawn = findings.locator('.egress-drawn');
      await drawn.getByRole('button', { name: '收起路线' }).press('Enter');
      await drawn.waitFor({ state: 'detached' });

      const rooms = region(page, '房间的疏散路线');
      await rooms.getByRole('searchbox').fill('106');
      await expect.poll(() => rooms.getByRole('row').count()).toBe(2);
      await rooms.getByRole('button', { name: '106 三人病房', exact: true }).press('Enter');
      const detail = rooms.getByRole('group', { name: /怎么出去$/ });
      await expect
        .poll(() => detail.locator('.egress-ways li').allInnerTexts(), { timeout: PATIENCE })
        .toEqual([
          expect.stringMatching(/^最近\s+\d+\.\d\sm，/),
          expect.stringMatching(/^其次\s+\d+\.\d\sm，/),
        ]);
      expect(await axeFinds(page, { within: '.sheet' })).toEqual([]);

      const people = detail.getByRole('textbox', { name: '人数' });
      const before = await people.inputValue();
      await people.fill('12.5');
      await people.press('Enter');
      await detail.getByRole('alert').getByText('请填 0 到 9999 的整数。').waitFor();
      await people.fill('31');
      await people.press('Enter');
      await detail.getByText('依据：此处填写的人数').waitFor();
      await expect
        .poll(() => rooms.getByRole('row').nth(1).innerText(), { timeout: PATIENCE })
        .toContain('31');
      // What that changes is said where it was done.
      await detail.getByText(/^新增 \d+ 处问题$|检查出的问题/).waitFor({ timeout: PATIENCE });
      await detail.getByRole('button', { name: '恢复估算' }).press('Enter');
      await expect.poll(() => people.inputValue(), { timeout: PATIENCE }).toBe(before);
      await settled(page);
      expect(await found()).toBe(usual);

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        rooms.getByRole('button', { name: '房间表 CSV' }).click(),
      ]);
      const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
      expect(rows.length).toBeGreaterThan(30);
      expect(rows.join()).not.toMatch(/undefined|NaN|ways\./);

      // The only door of the room: its people lose their way.
      await detail.getByRole('checkbox').check();
      await page.waitForURL(/egress=/);
      const shut = region(page, '假设关门');
      await shut.getByText('5 人失去疏散路线').waitFor({ timeout: PATIENCE });
      await expect.poll(found, { timeout: PATIENCE }).toBeGreaterThan(usual);
      await expect.poll(() => page.locator('.egress-verdict').innerText()).toContain('5 人无路可走');
      await detail.getByText('它的 1 道门都关着。').waitFor();
      // A picture of the page doesn't pass as the design: which door, and of which room it is about.
      const band = page.getByRole('region', { name: '当前查看的日期与时刻' });
      await band.getByText('按设计 · 假设关上 1 道门').waitFor();
      await band.getByText(/^1F .*106 三人病房/).waitFor();
      await page
        .getByRole('button', { name: '日期与时刻：按设计 · 假设关上 1 道门' })
        .getByText('假设关门')
        .waitFor();
      await page.locator('.scene-crumbs').getByText('106 三人病房').waitFor();
      await shut.getByRole('button', { name: '全部重新打开' }).press('Enter');
      await shut.waitFor({ state: 'detached' });
      await band.waitFor({ state: 'detached' });
      // The keyboard stays in the panel when what had it is gone.
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('sheet');

      await page.getByRole('radio', { name: '02:00' }).press('Space');
      await page.waitForURL(/hour=02/);
      await expect.poll(() => page.locator('.figure-scope').innerText()).toBe('按 02:00');
      await page.getByRole('slider', { name: '时刻，每半小时一档' }).press('ArrowRight');
      await expect.poll(() => page.locator('.figure-scope').innerText()).toBe('按 02:30');
      await settled(page);

      const doors = region(page, '关键疏散门');
      await doors.getByRole('button', { name: '排出关键疏散门' }).press('Enter');
      await doors.locator('.egress-losses').first().waitFor({ timeout: PATIENCE });
      await doors
        .getByRole('button', { name: /^假设关上/ })
        .first()
        .press('Enter');
      await shut
        .getByText(/失去疏散路线/)
        .first()
        .waitFor({ timeout: PATIENCE });
      await doors
        .getByRole('button', { name: /^重新打开/ })
        .first()
        .press('Enter');
      await shut.waitFor({ state: 'detached' });

      const storeys = region(page, '各层疏散');
      await storeys.getByRole('button', { name: '2F', exact: true }).press('Enter');
      await page.waitForURL(/storey=storey_L2/);
      // Neither its ways nor its name in the address are of the storey that was left.
      await expect.poll(() => page.url()).not.toContain('select=');

      // A stair is lost as a whole, and given back so.
      const exits = region(page, '本层安全出口');
      await exits
        .getByRole('button', { name: /^整部楼梯各层都关/ })
        .first()
        .press('Enter');
      await expect
        .poll(() => shut.locator('.egress-closed li').allInnerTexts())
        .toEqual([expect.stringMatching(/，各层 \d+ 道门/)]);
      await band.getByText(/号楼梯间，各层 \d+ 道门/).waitFor();
      await exits.getByRole('button', { name: /^重新打开整部楼梯/, pressed: true }).press('Enter');
      await shut.waitFor({ state: 'detached' });

      // The code is chosen here.
      await page.getByText('怎么看', { exact: true }).click();
      const code = page.getByRole('radiogroup', { name: '执行规范' });
      await code.getByRole('radio', { name: '美国' }).press('Space');
      await page
        .getByText(/NFPA 101/)
        .first()
        .waitFor();
      await settled(page);
      // The link shows the same to whoever opens it; the plan keeps its own code.
      await page.waitForURL(/egress=[^&]*code%3Aus/);
      await page.getByText('这张图执行的是中国规范').waitFor();
      await code.getByRole('radio', { name: '中国' }).press('Space');
      await page.waitForURL((url) => !url.href.includes('code%3A'));
      await settled(page);
      expect(await axeFinds(page, { within: '.sheet' })).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
