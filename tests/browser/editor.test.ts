import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  areaOf,
  chooseRoom,
  CORRIDOR_AREA,
  mergeWithRest,
  panelOf,
  splitCorridor,
  unfold,
} from './jobs/mend-plan';
import { corridorOf } from './jobs/names-in-picture';
import { launchBrowser } from './support/launch';
import { steady } from './support/steady';
import { openSheet, openWay, type Way, type Work } from './support/ways';

const PATIENCE = 150_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(way: Way): Promise<Work> {
  const work = await openWay(browser, way, 'editor');
  await steady(work.page);
  return work;
}

it(
  'by touch on a phone: a room is cut and merged, a wall built, by numbers and from lists',
  async () => {
    const work = await open({ language: 'zh', size: 'phone', means: 'touch' });
    const { page, hand, text } = work;
    const { t } = text;
    const press = (name: string): Promise<void> =>
      hand.press(panelOf(work).getByRole('button', { name, exact: true }));
    await openSheet(work);
    await chooseRoom(work, corridorOf(work));
    await splitCorridor(work, null);
    await expect.poll(() => areaOf(work)).toBeLessThan(CORRIDOR_AREA - 10);
    await unfold(work, t('mend.merge'));
    await hand.press(mergeWithRest(work, t('use.corridor')));
    await expect.poll(() => areaOf(work)).toBe(CORRIDOR_AREA);
    await unfold(work, t('mend.by-numbers'));
    await press(t('mend.build'));
    expect(work.complaints).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

it(
  'by keyboard alone on a tablet: a room is found in the list and given a number',
  async () => {
    const work = await open({ language: 'en', size: 'tablet', means: 'keys' });
    const { page, hand, text } = work;
    const { t } = text;
    await chooseRoom(work, corridorOf(work));
    await hand.enter(panelOf(work).getByRole('textbox', { name: t('mend.number'), exact: true }), 'W-1');
    const renamed = panelOf(work).getByRole('option', { name: `W-1 ${corridorOf(work)}`, exact: true });
    await expect.poll(() => renamed.count()).toBe(1);
    expect(work.complaints).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);
