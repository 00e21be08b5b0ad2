import { expect } from 'vitest';
import { button, openSheet, undoAll, type Work } from '../support/ways';

/** A head of security turns to cameras, puts one up, turns it by its slider, and takes all of it back. */
export async function aimCameras(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  await openSheet(work);
  const tabs = page.getByRole('radiogroup', { name: t('subject.label') });
  await hand.press(tabs.getByRole('radio', { name: t('subject.cameras'), exact: true }));
  await page.getByRole('region', { name: t('cameras.figures') }).waitFor();
  await hand.press(button(work, t('assets.place-here')));
  const pan = page.getByRole('slider', { name: t('camera-aim.pan'), exact: true });
  await pan.waitFor();
  const was = await pan.inputValue();
  await pan.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pan.inputValue()).not.toBe(was);
  await undoAll(work);
  await pan.waitFor({ state: 'detached' });
}
