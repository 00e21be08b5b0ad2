import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Spot } from '../support/hand';
import { steady } from '../support/steady';
import { button, closeSheet, openSheet, pictureOf, type Work } from '../support/ways';

/** The figure that a person reads under a word. */
const figure = ({ page }: Work, name: string): Locator =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');

const lengthOf = async (work: Work): Promise<number> =>
  Number.parseFloat(await figure(work, work.text.t('drill.length')).innerText());

async function middle(work: Work): Promise<Spot> {
  const box = await pictureOf(work).boundingBox();
  if (!box) throw new Error('no picture');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The first door of the list whose shutting is said to make the way longer. */
const longer = ({ page, text }: Work): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(text.t('drill.effect-extra', { extra: '.+' })) })
    .first();

/** Shuts that door: by a click on it in the plan, or from the list. */
async function shutDoor(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const row = longer(work);
  if (hand.means === 'keys') {
    const begins = text.t('drill.shut-this', { door: '' }).trim();
    return hand.press(row.getByRole('button', { name: new RegExp(`^${begins} `) }));
  }
  const see = text.t('drill.go-to', { door: '' }).trim();
  await hand.press(row.getByRole('button', { name: new RegExp(`^${see} `) }));
  await closeSheet(work);
  await steady(page);
  await hand.press(page.getByRole('radio', { name: text.t('drill.tool-shut'), exact: true }));
  return hand.point(await middle(work));
}

/** Whoever leads a drill asks for the way out, reads length, time and source, shuts a door, sees it change, opens it again. */
export async function leadOut(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  await page.getByRole('heading', { name: t('drill.empty-title') }).waitFor({ state: 'attached' });
  await steady(page);
  if (hand.means === 'keys') await hand.press(button(work, t('drill.from-room')));
  else await hand.point(await middle(work));
  await figure(work, t('drill.length')).waitFor();
  const first = await lengthOf(work);
  expect(first).toBeGreaterThan(1);
  await openSheet(work);
  await expect.poll(() => figure(work, t('drill.walking-time')).innerText()).toMatch(/\d/);
  await hand.press(
    page.getByText(t('drill.speeds'), { exact: true }).locator('xpath=ancestor-or-self::summary'),
  );
  await page
    .getByText(/IMO MSC\.1\/Circ\.1533/)
    .first()
    .waitFor();
  await page.getByRole('heading', { name: t('drill.matters') }).waitFor();

  await shutDoor(work);
  await expect.poll(() => lengthOf(work)).toBeGreaterThan(first);
  await page.waitForFunction(() => location.search.includes('way=') && location.search.includes('shut='));
  await openSheet(work);
  await hand.press(button(work, t('drill.open-all')));
  await expect.poll(() => lengthOf(work)).toBe(first);
  await hand.press(button(work, t('drill.clear')));
  await page.getByRole('heading', { name: t('drill.empty-title') }).waitFor({ state: 'attached' });
}
