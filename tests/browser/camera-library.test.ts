import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** As the open database has them; invented. */
const entry = (id: string, more: object = {}) => ({
  id,
  brand: 'Qinghe',
  model: id,
  type: 'dome',
  resolution: { max_width: 2688, max_height: 1520, label: '4MP' },
  sensor: '1/2.8" CMOS',
  lens: { count: 1, focal_length_mm: '2.8' },
  field_of_view_deg: '101 horizontal',
  night_vision: { type: 'ir', range_m: 30 },
  ...more,
});
const file = (name: string, json: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(json)),
});

it('models of a file are kept in the plan, one is typed in, and the hospital’s own scale is gone by', async () => {
  const { page, complaints } = await openSite(
    browser,
    { viewport: { width: 1280, height: 800 } },
    { query: '?plan=small-ward&mode=2d&about=cameras', ready: ['.plan-scene__canvas'] },
  );
  await page.getByRole('button', { name: '型号与标准…' }).click();
  const library = page.getByRole('dialog', { name: '摄像机型号与标准' });
  const part = (name: string) => library.locator('label.segment', { hasText: name }).click();
  await library.getByRole('article', { name: 'Axis P3245-V' }).waitFor();
  expect(await axeFinds(page, { within: 'dialog' })).toEqual([]);

  await part('文件');
  const input = library.locator('input[type="file"]');
  await input.setInputFiles(file('bad.json', [{ nothing: true }]));
  await library.getByRole('alert').getByText('没有可用的型号').waitFor();
  const markup = '<b>QH-9</b>';
  const entries = [
    entry('QH-1'),
    entry('QH-2', { type: 'bullet' }),
    entry(markup),
    entry('D', { type: 'dual-lens' }),
  ];
  await input.setInputFiles(file('all.json', entries));
  await library.getByText('all.json：可用的型号 3 种').waitFor();
  // Strings of a file are text.
  await library.getByText(`Qinghe ${markup}`, { exact: true }).waitFor();
  expect(await library.locator('b').count()).toBe(0);
  await library.getByRole('searchbox').fill('qh-2');
  await expect.poll(() => library.getByRole('listitem').count()).toBe(1);
  await library.getByRole('button', { name: '全选找到的' }).click();
  await library.getByRole('button', { name: '将 1 种留在图中' }).click();
  await library.getByText('已留在图中 1 种。').waitFor();
  expect(await axeFinds(page, { within: 'dialog' })).toEqual([]);

  await part('本院');
  await library.getByRole('article', { name: 'Qinghe QH-2' }).waitFor();
  await library.getByRole('button', { name: '新建型号' }).click();
  await library.getByRole('button', { name: '保存' }).click();
  // Where something is wrong one goes on typing.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
    .toBe('true');
  await library.getByLabel('品牌').fill('青禾');
  await library.getByRole('textbox', { name: '型号', exact: true }).fill('门厅 1');
  await library.getByLabel('水平视场角（°）').fill('103');
  await library.getByLabel('焦距（mm）').fill('2,8');
  await library.getByLabel('传感器尺寸（英寸）').fill('1/3');
  // CCTV.md, "Optics".
  await library.getByText('按焦距和传感器计算的 81.2°').waitFor();
  expect(await axeFinds(page, { within: 'dialog' })).toEqual([]);
  await library.getByRole('button', { name: '保存' }).click();
  const own = library.getByRole('article', { name: '青禾 门厅 1' });
  await own.getByText('像素不明').waitFor();

  await part('标准');
  await library.getByLabel('名称').fill('本院标准');
  await library.getByLabel('核验（px/m）').fill('400');
  await library.getByLabel('细察（px/m）').fill('400');
  await library.getByText('须比上面的级别高。').waitFor();
  await library.getByLabel('细察（px/m）').fill('');
  expect(await axeFinds(page, { within: 'dialog' })).toEqual([]);
  await library.getByRole('button', { name: '保存并采用' }).click();
  await expect.poll(() => library.getByLabel('本院采用的清晰度标准').inputValue()).toBe('own');
  await library.getByLabel('公安机关已确定本院为防范恐怖袭击的重点目标').check();
  await library.getByText('《反恐怖主义法》').waitFor();
  await page.keyboard.press('Escape');
  await library.waitFor({ state: 'detached' });
  const opener = page.getByRole('button', { name: '型号与标准…' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await expect.poll(() => page.getByLabel('清晰度标准', { exact: true }).inputValue()).toBe('own');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);
