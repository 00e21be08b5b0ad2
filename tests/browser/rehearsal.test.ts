import { readFile } from 'node:fs/promises';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlainCode } from '../../src/i18n/translator';
import { launchBrowser } from './support/launch';
import { button, closeSheet, openSheet, openWay, type Way, type Work } from './support/ways';
import '../support/speak-both';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const DESK: Way = { language: 'zh', size: 'desk', means: 'mouse' };

async function openRehearsal(way: Way): Promise<Work> {
  const work = await openWay(browser, way, 'drill', '&storey=storey_L2');
  await openSheet(work);
  await work.hand.press(
    work.page.getByRole('radio', { name: work.text.t('drill.kind-crowd') }).locator('..'),
  );
  await button(work, work.text.t('rehearsal.fill')).waitFor();
  return work;
}

const press = (work: Work, code: PlainCode): Promise<void> =>
  work.hand.press(button(work, work.text.t(code)));

const unfold = (work: Work, code: PlainCode): Promise<void> =>
  work.hand.press(work.page.locator('summary').filter({ hasText: work.text.t(code) }));

/** Stands for the number of people in a sentence. */
const NUMBER = 987_654;

/** Fills by an hour of a weekday, and says how many people there are. */
async function fill(work: Work, hour: string): Promise<number> {
  const { page, text } = work;
  await page.getByRole('combobox', { name: text.t('rehearsal.hour') }).selectOption({ label: hour });
  await press(work, 'rehearsal.fill');
  const [before = '', after = ''] = text
    .t('rehearsal.filled-occupancy', { hour, weekend: false, people: NUMBER })
    .split(text.formats.number(NUMBER));
  const told = await page.locator('p').filter({ hasText: before }).filter({ hasText: after }).innerText();
  return Number(told.slice(before.length, told.length - after.length).replaceAll(/\D/g, ''));
}

/** Runs it to its end; the verdict. */
async function run(work: Work): Promise<string> {
  await press(work, 'rehearsal.start');
  await button(work, work.text.t('rehearsal.again')).waitFor({ timeout: 60_000 });
  return work.page.locator('.crowd-verdict').innerText();
}

const timeline = ({ page, text }: Work): Locator =>
  page.getByRole('slider', { name: text.t('rehearsal.time-of', { alarm: true }) });
const secondsOf = (slider: Locator): Promise<number> =>
  slider.evaluate((element) => (element instanceof HTMLInputElement ? element.valueAsNumber : Number.NaN));

const saved = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
};

it('a crowd is filled in by the hour, run, watched, scrubbed, and read', async () => {
  const work = await openRehearsal(DESK);
  const { page, text, complaints } = work;
  const { t } = text;
  const people = await fill(work, '10:00');
  expect(people).toBeGreaterThan(50);
  await page.getByText('不能自行行走的病人未计入').waitFor();
  expect(await run(work)).toMatch(new RegExp(`^${people} 人全部离开，最后一人用时 \\d+ 分 \\d+ 秒$`));

  // Whoever plays it may have begun by itself: it is stopped, and led anywhere by keys.
  const pause = button(work, t('rehearsal.pause'));
  if (await pause.isVisible()) await pause.click();
  const slider = timeline(work);
  await slider.focus();
  await page.keyboard.press('End');
  const last = await secondsOf(slider);
  expect(last).toBeGreaterThan(60);
  await page.keyboard.press('ArrowLeft');
  expect(await secondsOf(slider)).toBeCloseTo(last - 1, 3);
  await page.keyboard.press('Home');
  expect(await secondsOf(slider)).toBe(0);
  expect(await slider.getAttribute('aria-valuetext')).toBe(`0 秒，${people} 人在内`);
  await page.keyboard.press('Space');
  await expect.poll(() => secondsOf(slider)).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await button(work, t('rehearsal.play')).waitFor();

  // A press on the curve goes to that time.
  const curve = page.getByRole('slider', { name: t('rehearsal.curve-cursor') });
  await curve.scrollIntoViewIfNeeded();
  const box = await curve.boundingBox();
  if (!box) throw new Error('no curve');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const middle = await secondsOf(slider);
  expect(Math.abs(middle - last / 2)).toBeLessThan(last * 0.05);

  // All who left are in the shares of the exits.
  await page.getByRole('table', { name: t('rehearsal.exits') }).waitFor();
  const counts = await page
    .getByRole('table', { name: t('rehearsal.exits') })
    .locator('tbody tr td:nth-of-type(1)')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
  await unfold(work, 'rehearsal.doors');
  await page.getByRole('table', { name: t('rehearsal.doors') }).waitFor();
  await unfold(work, 'rehearsal.clear-spaces');
  const clear = page.getByRole('table', { name: t('rehearsal.clear-spaces') });
  await expect
    .poll(() =>
      clear.getByRole('columnheader', { name: t('rehearsal.clear-time') }).getAttribute('aria-sort'),
    )
    .toBe('descending');

  // The floor is tinted, and the picture says by what.
  await page.getByText(t('rehearsal.map-density'), { exact: true }).click();
  await page.getByText(t('rehearsal.legend-density')).waitFor();
  // Levels of service have the colours of the floor: the same class the same, in the legend and in the panel.
  await unfold(work, 'rehearsal.service');
  const colours = (within: string): Promise<string[]> =>
    page
      .locator(`${within} .crowd-classes i`)
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
  const classes = await colours('#panel');
  expect(new Set(classes).size).toBe(6);
  expect(await colours('.crowd-legend')).toEqual(classes);
  const bars = await page
    .locator('.crowd-levels > i')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
  expect(bars.length).toBeGreaterThan(0);
  expect(bars.filter((colour) => !classes.includes(colour))).toEqual([]);

  await press(work, 'rehearsal.follow-last');
  await page.getByText(/^跟随第 [\d,]+ 人$/).waitFor();
  await press(work, 'rehearsal.follow-stop');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

it('what came of it is taken along, and a scenario comes back from its file', async () => {
  const work = await openRehearsal(DESK);
  const { page, text, complaints } = work;
  const { t } = text;
  const people = await fill(work, '20:00');
  const verdict = await run(work);
  await expect.poll(() => button(work, t('rehearsal.save-results')).isEnabled()).toBe(true);

  const csv = await saved(page, () => press(work, 'rehearsal.save-results'));
  const table = await readFile(await csv.path(), 'utf8');
  expect(table).toContain(`${t('rehearsal.csv-people')},${people}`);
  expect(table).toContain(t('rehearsal.csv-doors'));
  // How long that is going to be is told before; whoever began it by keys is still on the button when it is done.
  await page.getByText(t('rehearsal.trajectories-size', { bytes: 0 }).split('0')[0]!).waitFor();
  await button(work, t('rehearsal.save-trajectories')).focus();
  const trajectories = await saved(page, () => page.keyboard.press('Enter'));
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(t('rehearsal.save-trajectories'));
  expect(await readFile(await trajectories.path(), 'utf8')).toContain('framerate');
  const file = await saved(page, () => press(work, 'rehearsal.save-scenario'));
  const scenario = await file.path();

  await press(work, 'rehearsal.clear');
  await page.getByText(t('rehearsal.outdated')).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(work, 'rehearsal.open-scenario'),
  ]);
  await chooser.setFiles({
    name: 'again.json',
    mimeType: 'application/json',
    buffer: await readFile(scenario),
  });
  await page.getByText(t('rehearsal.who-total', { people }), { exact: true }).waitFor();
  await press(work, 'rehearsal.again');
  await expect
    .poll(() => page.getByText(t('rehearsal.outdated')).isVisible(), { timeout: 60_000 })
    .toBe(false);
  await button(work, t('rehearsal.again')).waitFor({ timeout: 60_000 });
  expect(await page.locator('.crowd-verdict').innerText()).toBe(verdict);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

it('what can’t be run says where and what to do, and is mended there', async () => {
  const work = await openRehearsal({ language: 'en', size: 'desk', means: 'mouse' });
  const { page, text, complaints } = work;
  const { t } = text;
  await unfold(work, 'rehearsal.room-add');
  await page.getByRole('textbox', { name: t('rehearsal.room-count') }).fill('90000');
  await page.keyboard.press('Enter');
  await press(work, 'rehearsal.room-put');
  const alert = page.getByRole('alert').filter({ hasText: t('rehearsal.refused') });
  await alert.waitFor();
  await alert.getByText(/no room for 90,000 people/).waitFor();
  expect(await button(work, t('rehearsal.start')).isEnabled()).toBe(false);
  await alert.getByRole('button', { name: t('rehearsal.go-there') }).click();
  await alert.getByRole('button', { name: t('rehearsal.empty-room') }).click();
  await page.getByRole('heading', { name: t('rehearsal.none-title') }).waitFor();

  // A file that is none leaves what is there to be run.
  await fill(work, '20:00');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(work, 'rehearsal.open-scenario'),
  ]);
  await chooser.setFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('no') });
  await page.getByRole('alert').getByText(t('rehearsal.file-refused')).waitFor();
  await expect.poll(() => button(work, t('rehearsal.start')).isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

it('on a phone it is filled, run and watched with a thumb', async () => {
  const work = await openRehearsal({ language: 'en', size: 'phone', means: 'touch' });
  const { page, text, complaints } = work;
  await fill(work, '20:00');
  expect(await run(work)).toMatch(/^All \d+ people are out; the last left after/);
  await closeSheet(work);
  const bar = page.getByRole('group', { name: text.t('rehearsal.transport') });
  for (const each of await bar.getByRole('button').filter({ visible: true }).all()) {
    const box = await each.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const slider = timeline(work);
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  expect(box.height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => secondsOf(slider)).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 90_000);
