import type { Locator } from 'playwright-core';
import type { PlainCode } from '../../../src/i18n/translator';
import { button, type Work } from '../support/ways';

/** A picture of one red point. */
const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** What the page shows when an inspector can begin. */
export const INSPECTOR_READY = ['.inspector', '.plan-scene__canvas'] as const;

export const photo = ({ page }: Work): Locator => page.getByRole('button', { name: /^(?:照片|Photo) 1/ });

/** Presses the button of that name. */
export const step = (work: Work, code: PlainCode): Promise<void> =>
  work.hand.press(button(work, work.text.t(code)));

/** Until that sentence is to be read somewhere. */
export const said = ({ page }: Work, sentence: string): Promise<void> =>
  page.getByText(sentence, { exact: true }).filter({ visible: true }).first().waitFor({ timeout: 15_000 });

/** Says who works here. */
export async function sayWho(work: Work, name: string): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  const dialog = page.getByRole('dialog', { name: t('who.title') });
  if (!(await dialog.isVisible())) {
    const set = button(work, t('who.set'));
    const known = page.getByRole('button', { name: new RegExp(`${t('who.change')}$`) });
    await hand.press((await set.isVisible()) ? set : known);
  }
  await hand.type(dialog.getByRole('combobox', { name: t('who.name'), exact: true }), name);
  await hand.press(dialog.getByRole('button', { name: t('who.save'), exact: true }));
  await dialog.waitFor({ state: 'detached' });
}

/** Comes to an asset's card by its number. */
export async function findAsset({ page, text, hand }: Work, number: string): Promise<void> {
  const { t } = text;
  await hand.type(page.getByRole('searchbox', { name: t('inspect.find') }), number);
  await hand.press(page.getByRole('list', { name: t('inspect.found') }).getByRole('button'));
  await page.getByRole('heading', { name: number, exact: true }).waitFor();
}

/** Answers an item of the checklist. */
export const answer = ({ page, hand }: Work, item: string, word: string): Promise<void> =>
  hand.press(
    page.getByRole('radiogroup', { name: item, exact: true }).getByRole('radio', { name: word, exact: true }),
  );

export async function takePhoto(work: Work): Promise<void> {
  const [chooser] = await Promise.all([work.page.waitForEvent('filechooser'), step(work, 'check.photo')]);
  await chooser.setFiles(PHOTO);
  await photo(work).first().waitFor();
}
