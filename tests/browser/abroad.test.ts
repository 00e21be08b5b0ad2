import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

const PLAN = readFileSync(resolve(import.meta.dirname, 'plans', 'small-house-in-britain.json'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function dropPlan(page: Page): Promise<void> {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'britain.json', { type: 'application/json' }));
    return transfer;
  }, PLAN);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', kind, { dataTransfer: data });
  }
}

it('a house in Britain is told its own clauses: what was assumed of it is settled where it is told, and checks are its own', async () => {
  const { page, complaints } = await openSite(browser, { viewport: { width: 1280, height: 800 } });
  await dropPlan(page);
  // The plan that was open before has assumptions of its own until this one's are known.
  await page.getByText(/不知道楼栋是否由一家单独使用/).waitFor({ state: 'attached' });
  await page.getByText('暂按如下假设').click();
  // 16A of 26A on the upper storey of 96 m², unless one tenant has the house.
  await page.getByText(/不知道楼栋是否由一家单独使用/).waitFor();
  await page.getByText(/1 具灭火器（共 5 具）的级别是中国标准（GB 4351）的：3A 89B C（FE-03）/).waitFor();
  await page
    .getByText(/违反规范 1/)
    .first()
    .waitFor();
  await page
    .getByRole('combobox', { name: /由一家单独使用/ })
    .first()
    .selectOption({ label: '是' });
  await page.getByText(/不知道楼栋是否由一家单独使用/).waitFor({ state: 'detached' });
  await page
    .getByText(/违反规范 1/)
    .first()
    .waitFor({ state: 'detached' });

  await page.getByRole('radio', { name: '巡查' }).click({ force: true });
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /查找/ }))
    .first()
    .fill('FE-02');
  await page.getByText('FE-02').first().click();
  await page.getByRole('button', { name: '检查：灭火器月度目视检查' }).waitFor();
  const dues = page.locator('.due-list');
  expect(await dues.innerText()).toContain('BS 5306-3');
  expect(await dues.innerText()).not.toContain('GB');
  expect(complaints).toEqual([]);
  await page.context().close();
});
