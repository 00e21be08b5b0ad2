import type { View } from './views';

export const DRILL_VIEWS: readonly View[] = [
  {
    name: 'a drill before a way is asked for',
    role: 'drill',
    open: ({ page, text }) => page.getByRole('heading', { name: text.t('drill.empty-title') }).waitFor(),
  },
  {
    name: 'a way out, its legs, its doors',
    role: 'drill',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('drill.from-room') }).click();
      await page.getByRole('heading', { name: text.t('drill.doors') }).waitFor();
      await page.getByText(text.t('drill.speeds'), { exact: true }).click();
    },
    leave: ({ page, text }) => page.getByRole('button', { name: text.t('drill.clear') }).click(),
  },
];
