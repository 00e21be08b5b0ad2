import type { Page } from 'playwright-core';
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
  {
    name: 'a crowd before anybody is there',
    role: 'drill',
    open: async ({ page, text }) => {
      await page.getByText(text.t('drill.kind-crowd'), { exact: true }).click();
      await page.getByRole('heading', { name: text.t('rehearsal.none-title') }).waitFor();
      await unfoldAll(page);
    },
    leave: ({ page, text }) => page.getByText(text.t('drill.kind-single'), { exact: true }).click(),
  },
  {
    name: 'a crowd that is out, with all that came of it',
    role: 'drill',
    open: async ({ page, text }) => {
      await page.getByText(text.t('drill.kind-crowd'), { exact: true }).click();
      await page.getByRole('button', { name: text.t('rehearsal.fill'), exact: true }).click();
      const start = page.getByRole('button', { name: text.t('rehearsal.start') });
      await start.click({ timeout: 30_000 });
      // What came of it is known, and kept, before it is run again.
      await page.getByText(text.t('rehearsal.compare-one')).waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: text.t('rehearsal.again') }).click();
      await page
        .getByRole('table', { name: text.t('rehearsal.compare-figures') })
        .waitFor({ timeout: 60_000 });
      await page.getByText(text.t('rehearsal.map-queue'), { exact: true }).click();
      await page.getByRole('table', { name: text.t('rehearsal.exits') }).waitFor();
      await unfoldAll(page);
      await page.getByRole('table', { name: text.t('rehearsal.clear-spaces') }).waitFor();
    },
    leave: ({ page, text }) => page.getByText(text.t('drill.kind-single'), { exact: true }).click(),
  },
];

/** Unfolds each part of the panel. */
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('#panel details').forEach((each) => (each.open = true)),
  );
