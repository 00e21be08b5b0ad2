import type { View } from './views';
import { listedAssets } from '../support/listed-assets';

export const PLANNER_VIEWS: readonly View[] = [
  {
    name: 'first steps, coverage and lists',
    role: 'planner',
    open: ({ page, text }) => page.getByRole('region', { name: text.t('hints.title') }).waitFor(),
  },
  {
    name: 'an asset that is selected',
    role: 'planner',
    open: async ({ page, text }) => {
      await listedAssets(page).first().click();
      await page.getByRole('button', { name: text.t('assets.remove') }).waitFor();
    },
  },
  {
    name: 'several that are selected, and copying them',
    role: 'planner',
    open: async ({ page, text }) => {
      await page
        .getByRole('button', {
          name: new RegExp(`^${text.t('select.all-listed', { count: 0 }).replace('0', '\\d+')}$`),
        })
        .click();
      await page.getByRole('button', { name: text.t('copy.to-storeys') }).click();
      await page.getByRole('dialog', { name: text.t('copy.title') }).waitFor();
    },
    leave: async ({ page, text }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: text.t('select.clear') }).click();
    },
  },
  {
    name: 'the kinds of assets',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('place.other') }).click();
      await page.getByRole('searchbox', { name: text.t('place.search') }).waitFor();
    },
  },
  {
    name: 'placing along a corridor',
    role: 'planner',
    open: async ({ page, text }) => {
      await page
        .getByRole('button', { name: text.t('place.one-of', { kind: text.t('asset.extinguisher') }) })
        .click();
      const tools = page.getByRole('group', { name: text.t('place.title') });
      await tools.getByText(text.t('place.corridor'), { exact: true }).first().click();
      await tools.getByRole('combobox', { name: text.t('place.corridor-choose') }).selectOption({ index: 1 });
    },
    leave: ({ page, text }) => page.getByRole('button', { name: text.t('place.done') }).click(),
  },
  {
    name: 'a list where nothing fits',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('searchbox', { name: text.t('list.search') }).fill('qqqq');
      await page.getByText(text.t('list.none')).waitFor();
    },
    leave: ({ page, text }) => page.getByRole('searchbox', { name: text.t('list.search') }).fill(''),
  },
];
