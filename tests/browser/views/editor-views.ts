import type { Locator } from 'playwright-core';
import type { PlainCode } from '../../../src/i18n/translator';
import type { Work } from '../support/ways';
import type { View } from './views';

const choose = async (work: Work, code: PlainCode): Promise<void> => {
  const { page, text } = work;
  const list: Locator = page.getByRole('combobox', { name: text.t(code), exact: true });
  if (!(await list.isVisible())) await page.getByText(text.t('mend.choose'), { exact: true }).click();
  await list.selectOption({ index: 1 });
};

const leave = async ({ page, text }: Work): Promise<void> => {
  await page.getByRole('button', { name: text.t('mend.deselect') }).click();
};

export const EDITOR_VIEWS: readonly View[] = [
  {
    name: 'mending, nothing chosen',
    role: 'editor',
    open: async ({ page, text }) => {
      await page.getByText(text.t('mend.start')).waitFor();
      await page.getByText(text.t('mend.by-numbers'), { exact: true }).click();
    },
  },
  {
    name: 'a room, its cut and its neighbours',
    role: 'editor',
    open: async (work) => {
      await choose(work, 'mend.choose-space');
      await work.page.getByText(work.text.t('mend.split'), { exact: true }).click();
      await work.page.getByText(work.text.t('mend.merge'), { exact: true }).click();
    },
    leave,
  },
  { name: 'an opening', role: 'editor', open: (work) => choose(work, 'mend.choose-opening'), leave },
  { name: 'a wall', role: 'editor', open: (work) => choose(work, 'mend.choose-wall'), leave },
  {
    name: 'a wall in the making',
    role: 'editor',
    open: async ({ page, text }) => {
      const tools = page.getByRole('group', { name: text.t('mend.tools') });
      await tools.getByRole('button', { name: text.t('mend.tool-wall'), exact: true }).click();
      await page.getByText(text.t('mend.hint-wall')).waitFor();
    },
  },
];
