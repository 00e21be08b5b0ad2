import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import type { PlainCode } from '../../src/i18n/translator';
import { entitiesIn } from '../../src/model/schema/dictionary';
import { localId } from '../../src/model/schema/ids';
import { launchBrowser } from './support/launch';
import { button, openSheet, openWay, type Way, type Work } from './support/ways';
import '../support/speak-both';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const WAYS: readonly Way[] = [
  { language: 'zh', size: 'desk', means: 'mouse' },
  { language: 'en', size: 'phone', means: 'touch' },
];
const ward = smallWard();
/** The exit of a staircase that somebody takes. */
const EXIT = localId(
  entitiesIn(ward.openings).find(
    ({ finalExit, spaces }) =>
      finalExit === true && spaces?.some((id) => id !== null && ward.spaces[id]?.use === 'stair'),
  )!.id,
);

const press = (work: Work, code: PlainCode): Promise<void> =>
  work.hand.press(button(work, work.text.t(code)));

/** Opens a scenario file in which some doors are shut. */
async function open(work: Work, closed: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    work.page.waitForEvent('filechooser'),
    press(work, 'rehearsal.open-scenario'),
  ]);
  const groups = [
    { space: 'L1.S1', count: 4 },
    { space: 'L1.N1', count: 3 },
  ];
  const text = JSON.stringify({ format: 'evacuation-scenario', version: 1, groups, closed });
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const rows = ({ page }: Work): Locator => page.locator('.run-row');
const table = ({ page, text }: Work, code: PlainCode): Locator =>
  page.getByRole('table', { name: text.t(code) });

it.each(WAYS)(
  'a plan is run as it is and with an exit shut, and both are held side by side, also after a reload: $language $size',
  async (way) => {
    const work = await openWay(browser, way, 'drill', '&rehearse=default');
    const { page, text, complaints } = work;
    const { t } = text;
    await openSheet(work);
    await button(work, t('rehearsal.fill')).waitFor();
    await page.getByText(t('rehearsal.runs-none')).waitFor();
    await open(work, []);
    await press(work, 'rehearsal.start');
    await expect.poll(() => rows(work).count(), { timeout: 60_000 }).toBe(1);
    await page.getByText(t('rehearsal.compare-one')).waitFor();
    await open(work, [EXIT]);
    await press(work, 'rehearsal.again');
    await expect.poll(() => rows(work).count(), { timeout: 60_000 }).toBe(2);

    // The second stands beside the first by itself, and says that an exit was shut.
    const figures = table(work, 'rehearsal.compare-figures');
    await figures.waitFor();
    expect(await figures.locator('tbody tr').count()).toBe(7);
    const [shutBy] = t('rehearsal.compare-shut', { doors: 1, names: '', more: 0 }).split(/[:：]/);
    await page.getByText(shutBy!).first().waitFor();
    const exits = await table(work, 'rehearsal.compare-exits').innerText();
    expect(exits).toContain(t('rehearsal.compare-shut-then'));
    // Nothing is wider than the panel.
    const panel = page.locator('#panel');
    expect(
      await panel.evaluate(
        (element) =>
          [...element.querySelectorAll('.run-table, .run-row, .run-key')].filter(
            (part) => part.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
          ).length,
      ),
    ).toBe(0);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(work, 'rehearsal.compare-save'),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain(t('rehearsal.csv-compare'));

    await page.reload();
    await openSheet(work);
    await expect.poll(() => rows(work).count()).toBe(2);
    await page
      .getByRole('combobox', { name: t('rehearsal.compare-before'), exact: true })
      .selectOption({ index: 1 });
    await figures.waitFor();

    // Set up again as it was, and back; named, taken away, brought back.
    const first = rows(work).last();
    const command = async (code: PlainCode): Promise<void> => {
      await work.hand.press(first.getByRole('button'));
      await work.hand.press(page.getByRole('menuitem', { name: t(code) }));
    };
    await command('rehearsal.runs-set-up');
    await press(work, 'rehearsal.runs-set-up-before');
    await page.getByText(t('rehearsal.runs-replaced')).waitFor({ state: 'detached' });
    await command('rehearsal.runs-rename');
    await page.getByRole('textbox', { name: t('rehearsal.runs-name') }).fill('As is');
    await page.keyboard.press('Enter');
    await expect.poll(() => first.locator('.run-name').innerText()).toBe('As is');
    await command('rehearsal.runs-remove');
    await expect.poll(() => rows(work).count()).toBe(1);
    await press(work, 'rehearsal.runs-bring-back');
    await expect.poll(() => rows(work).count()).toBe(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  90_000,
);
