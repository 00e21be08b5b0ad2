import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlainCode } from '../../src/i18n/translator';
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

const press = (work: Work, code: PlainCode): Promise<void> =>
  work.hand.press(button(work, work.text.t(code)));

/** Opens a scenario file of some fields. */
async function open(work: Work, fields: object): Promise<void> {
  const [chooser] = await Promise.all([
    work.page.waitForEvent('filechooser'),
    press(work, 'rehearsal.open-scenario'),
  ]);
  const text = JSON.stringify({ format: 'evacuation-scenario', version: 1, ...fields });
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

it.each(WAYS)(
  'a scenario of another plan is told as one thing and cut down to what fits; what came of a run is said to be gone: $language $size',
  async (way) => {
    const work = await openWay(browser, way, 'drill', '&rehearse=default');
    const { page, text, complaints } = work;
    await openSheet(work);
    await button(work, text.t('rehearsal.fill')).waitFor();
    await open(work, {
      plan: 'Another one',
      groups: [
        { space: 'L1.S1', count: 3 },
        { space: 'Z1', count: 8 },
      ],
      closed: ['D99'],
    });
    const alert = page.getByRole('alert').filter({
      hasText: text.t('rehearsal.stray-title', { plan: 'Another one' }),
    });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(text.t('rehearsal.stray-spaces', { unknown: 1, total: 2 }));
    expect(await alert.innerText()).not.toMatch(/Z1|D99/);
    // It was asked for at the panel’s foot, and is seen.
    expect(await alert.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
    await work.hand.press(button(work, text.t('rehearsal.stray-drop', { fitting: 3 })));
    await alert.waitFor({ state: 'detached' });
    expect(await hasFocus(page)).toBe(true);
    await press(work, 'rehearsal.start');
    await button(work, text.t('rehearsal.again')).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText(text.t('rehearsal.run-lost')).waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await page.close();
  },
);

it('with every exit shut the list itself says so, and opens them', async () => {
  const work = await openWay(browser, WAYS[0]!, 'drill', '&rehearse=default');
  const { page, text } = work;
  await button(work, text.t('rehearsal.fill')).waitFor();
  await open(work, { groups: [{ space: 'L1.S1', count: 3 }] });
  await page.getByText(text.t('rehearsal.ready', { people: 3, alarm: true })).waitFor();
  const list = page.locator('details').filter({ hasText: text.t('rehearsal.shut', { count: 0 }) });
  await work.hand.press(list.locator('summary'));
  const search = page.getByRole('searchbox', { name: text.t('rehearsal.shut-search') });
  // Doors of any storey, by where they lead.
  await search.fill('室外');
  const shut = page.getByRole('button', { name: /^关闭.*室外/ });
  await shut.first().waitFor();
  for (let left = await shut.count(); left > 0; left = await shut.count()) {
    await work.hand.press(shut.first());
    await expect.poll(() => shut.count()).toBe(left - 1);
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  const told = page.getByRole('alert').filter({ hasText: '没有一个出口开着：下面' });
  await told.waitFor();
  await work.hand.press(told.getByRole('button', { name: text.t('rehearsal.shut-all-open'), exact: true }));
  await told.waitFor({ state: 'detached' });
  expect(await hasFocus(page)).toBe(true);
  await page.close();
});
