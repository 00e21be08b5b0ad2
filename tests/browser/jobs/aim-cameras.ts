import { expect } from 'vitest';
import { openSheet, undoAll, type Work } from '../support/ways';

/** A head of security turns to cameras, looks what is blind, turns one by its slider, and takes it as failed; then all is as it was. */
export async function aimCameras(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  await openSheet(work);
  const tabs = page.getByRole('radiogroup', { name: t('subject.label') });
  await hand.press(tabs.getByRole('radio', { name: t('subject.cameras'), exact: true }));
  await page.getByRole('region', { name: t('cameras.figures') }).waitFor();
  const list = page.getByRole('region', { name: t('cameras.list'), exact: true });
  await hand.press(list.locator('tbody .table-link').first());
  const pan = page.getByRole('slider', { name: t('camera-aim.pan'), exact: true });
  await pan.waitFor();
  const was = await pan.inputValue();
  await pan.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pan.inputValue()).not.toBe(was);
  await undoAll(work);
  await expect.poll(() => pan.inputValue()).toBe(was);
}
