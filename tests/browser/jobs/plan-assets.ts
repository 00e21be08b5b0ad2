import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Spot } from '../support/hand';
import { listedAssets } from '../support/listed-assets';
import { steady } from '../support/steady';
import { button, closeSheet, openSheet, pictureOf, undoAll, type Work } from '../support/ways';
import { spotOf } from './names-in-picture';

/** The floor that no extinguisher reaches, m². */
async function uncovered({ page, text }: Work): Promise<number> {
  const panel = page.getByRole('complementary', { name: text.t('role.panel-planner') });
  const label = panel.getByText(text.t('coverage.uncovered'), { exact: true }).first();
  const said = await label.locator('xpath=following-sibling::*[1]').innerText();
  return Number.parseFloat(said.replaceAll(',', ''));
}

/** Rooms that no extinguisher of the sample ward reaches, or next to one; a small picture hasn't all of their names. */
const FAR_ROOMS = /^(?:107|110)/;

const field = ({ page, text }: Work, code: 'assets.x' | 'assets.y'): Locator =>
  page.getByRole('textbox', { name: text.t(code), exact: true });

const eastOf = async (work: Work): Promise<number> => Number(await field(work, 'assets.x').inputValue());

/** Moves what was placed some metres west without numbers: a drag in the picture, or the arrow keys. */
async function move(work: Work, from: Spot | null): Promise<void> {
  const { page, hand } = work;
  if (from === null) {
    await hand.press(listedAssets(page).and(page.getByRole('option', { selected: true })));
    for (let i = 0; i < 15; i++) await page.keyboard.press('Shift+ArrowLeft');
    return;
  }
  await closeSheet(work);
  // The sheet's going may frame the storey anew: what is to be grabbed is there once the picture stands still.
  await steady(page);
  const { width } = page.viewportSize() ?? { width: 0 };
  await hand.drag(from, { x: from.x - width / 3, y: from.y });
  await openSheet(work);
}

/** Places an extinguisher in the far room: there, or where the page shows the farthest point. */
async function place(work: Work): Promise<Spot | null> {
  const { hand, text } = work;
  const { t } = text;
  const pointing = hand.means !== 'keys';
  if (!pointing) {
    await hand.press(button(work, t('coverage.go-there')));
    await steady(work.page);
  }
  await hand.press(button(work, t('place.one-of', { kind: t('asset.extinguisher') })));
  const at = pointing ? await spotOf(work, FAR_ROOMS) : null;
  if (at) await hand.point(at);
  else await hand.press(button(work, t('assets.place-centre')));
  return at;
}

/** A planner places an extinguisher, moves it, types where it is to hang, sees the figure follow, takes all of it back. */
export async function planAssets(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  await page.getByText(t('coverage.uncovered'), { exact: true }).first().waitFor();
  await steady(page);
  const first = await uncovered(work);
  expect(first).toBeGreaterThan(0);
  const at = await place(work);
  await expect.poll(() => uncovered(work)).toBeLessThan(first);
  await hand.press(button(work, t('place.done')));
  const placed = await uncovered(work);

  await openSheet(work);
  await expect.poll(() => listedAssets(page).count()).toBe(3);
  const before = await eastOf(work);
  await move(work, at);
  await expect.poll(() => eastOf(work)).toBeLessThan(before - 2);
  await expect.poll(() => uncovered(work)).not.toBe(placed);
  await hand.enter(field(work, 'assets.x'), 'far');
  await page.getByText(/-10.?000.?000/).waitFor();
  await hand.enter(field(work, 'assets.x'), before.toFixed(2));
  await expect.poll(() => uncovered(work)).toBeCloseTo(placed, 0);
  const height = page.getByRole('textbox', { name: t('asset-field.z'), exact: true });
  await hand.enter(height, '1.2');
  expect(await height.inputValue()).toBe('1.2');

  await hand.press(button(work, t('assets.remove')));
  await expect.poll(() => listedAssets(page).count()).toBe(2);
  await expect.poll(() => uncovered(work)).toBe(first);
  expect(await undoAll(work)).toBeGreaterThanOrEqual(5);
  await expect.poll(() => listedAssets(page).count()).toBe(2);
  await expect.poll(() => uncovered(work)).toBe(first);
  await pictureOf(work).waitFor();
}
