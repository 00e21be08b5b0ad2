import type { View } from './views';

/** What is wrong with extinguishers, and what would put it right. */
export const PROPOSAL_VIEWS: readonly View[] = [
  {
    name: 'what puts a storey right, one of it shown on the plan',
    role: 'planner',
    open: async ({ page, text }) => {
      const section = page.getByRole('region', { name: text.t('propose.title') });
      await section.getByRole('button', { name: text.t('propose.ask') }).click();
      await section.getByRole('button', { name: text.t('propose.again') }).waitFor({ timeout: 60_000 });
      await section.locator('.proposal .table-link').first().focus();
      await section.getByRole('checkbox').first().check();
    },
    // Asked again the other way, and nothing of it is taken.
    leave: async ({ page, text }) => {
      const section = page.getByRole('region', { name: text.t('propose.title') });
      await section.getByRole('checkbox').first().uncheck();
      await section.getByRole('button', { name: text.t('propose.ask-move') }).click();
      await section.getByRole('button', { name: text.t('propose.again') }).waitFor({ timeout: 60_000 });
    },
  },
];
