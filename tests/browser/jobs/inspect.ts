import { expect } from 'vitest';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { button, openSheet, type Work } from '../support/ways';
import { answer, findAsset, INSPECTOR_READY, photo, said, sayWho, step, takePhoto } from './inspector';

/** Presses from the plan to a saved check when all is in order. */
const MOST_TAPS = 5;

/** The first point that is due, its check, all in order, saved. */
async function checkNormal(work: Work): Promise<void> {
  const before = work.hand.taps;
  await step(work, 'due.next');
  await step(work, 'asset.check');
  await step(work, 'check.all-normal');
  await step(work, 'check.save');
  await said(work, work.text.t('asset.saved-normal'));
  expect(work.hand.taps - before).toBeLessThanOrEqual(MOST_TAPS);
  await step(work, 'inspect.back');
}

/** A fault: the word and the photo are kept, the asset shows it, and a hazard is raised. */
async function checkFailed(work: Work, seal: string): Promise<void> {
  const { t } = work.text;
  await findAsset(work, 'XF-101');
  await step(work, 'asset.check');
  await answer(work, seal, t('check.fail'));
  await step(work, 'check.canned-damaged');
  await takePhoto(work);
  await step(work, 'check.rest-normal');
  await step(work, 'check.save');
  await said(work, t('asset.saved-failed', { count: 1 }));
  await said(work, t('card.status-fault'));
}

/** Assigned, answered, rechecked by another person than who mended it, closed. */
async function closeHazard(work: Work, seal: string): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  const line = t('event.detail-item', { item: seal, said: t('check.canned-damaged') });
  await hand.press(page.getByRole('button', { name: line }).first());
  await step(work, 'deed.assign');
  await step(work, 'deed.save');
  await said(work, t('hazard.measures-missing'));
  await hand.type(page.getByRole('textbox', { name: t('hazard.measures') }), '更换');
  await hand.type(page.getByRole('combobox', { name: t('hazard.responsible') }), '李四');
  await hand.press(button(work, t('hazard.deadline-days', { days: 7 })));
  await step(work, 'deed.save');
  await said(work, t('hazard.status-planned'));
  await step(work, 'deed.submit');
  await hand.type(page.getByRole('combobox', { name: t('hazard.mended-by') }), '王小明');
  await takePhoto(work);
  await step(work, 'deed.save');
  await said(work, t('hazard.status-submitted'));
  await step(work, 'deed.recheck');
  await hand.press(page.getByRole('radio', { name: t('deed.recheck-pass'), exact: true }));
  await step(work, 'deed.save');
  await said(work, t('hazard.same-person'));
  await hand.press(button(work, t('hazard.cancel')).last());
  await sayWho(work, '赵六');
  await step(work, 'deed.recheck');
  await hand.press(page.getByRole('radio', { name: t('deed.recheck-pass'), exact: true }));
  await step(work, 'deed.save');
  await said(work, t('hazard.status-rechecked'));
  await step(work, 'deed.close');
  await step(work, 'deed.save');
  await said(work, t('hazard.status-closed'));
}

/** Loaded again, all is there: the history, the photo, who works here. */
async function findAgain(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t, language } = text;
  await page.reload();
  for (const selector of INSPECTOR_READY) await page.locator(selector).waitFor({ timeout: 30_000 });
  await openSheet(work);
  // The hazard is in the address: back to the card of what it is on, then to the list.
  for (let i = 0; i < 2; i++) await hand.press(button(work, t('inspect.back')));
  await findAsset(work, 'XF-101');
  for (const code of ['event.hazard.closed', 'event.hazard.submitted', 'event.hazard.raised'] as const)
    await said(work, t(code));
  await said(work, t('event.inspection-fail', { checklist: CN_EXTINGUISHER_CHECK[language], count: 1 }));
  await hand.press(photo(work));
  const seen = page.getByRole('dialog').getByRole('img');
  await seen.waitFor();
  expect(await seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^赵六/ }).waitFor();
}

/**
 * An inspector checks what is in order in five taps, finds a fault, raises a hazard with a photo, follows it until it is
 * closed, and finds all of it again.
 */
export async function inspect(work: Work): Promise<void> {
  const { language } = work.text;
  const seal = CN_EXTINGUISHER_CHECK.items.find(({ id }) => id === 'extinguisher.seal')?.[language] ?? '';
  await work.page.locator(INSPECTOR_READY[0]).waitFor();
  await openSheet(work);
  await sayWho(work, '王小明');
  await checkNormal(work);
  await checkFailed(work, seal);
  await closeHazard(work, seal);
  await findAgain(work);
}
