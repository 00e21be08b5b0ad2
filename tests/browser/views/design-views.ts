import type { View } from './views';
import type { Work } from '../support/ways';

const papers = async ({ page, text }: Work): Promise<void> => {
  await page.getByRole('button', { name: text.t('papers.open') }).click();
  await page.getByRole('dialog', { name: text.t('papers.title') }).waitFor();
};

const paper = async (work: Work, which: 'papers.units' | 'papers.cards'): Promise<void> => {
  const { page, text } = work;
  await papers(work);
  await page
    .getByRole('radio', { name: text.t(which), exact: true })
    .locator('xpath=..')
    .click();
};

/** The design of extinguishers by the code. */
export const DESIGN_VIEWS: readonly View[] = [
  {
    name: 'a calculation unit in full, its rooms chosen, their hazard asked for',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: 'U1', exact: true }).click();
      await page.getByRole('checkbox', { name: text.t('calc.on-plan') }).check();
      await page.locator('.room-list').getByRole('checkbox').first().check();
      await page.getByRole('button', { name: text.t('room.hazard') }).click();
      await page.getByRole('button', { name: text.t('room.save'), exact: true }).click();
      await page.getByText(text.t('room.reason-missing')).waitFor();
    },
    leave: async ({ page, text }) => {
      await page.getByRole('button', { name: 'U1', exact: true }).click();
      await page.getByRole('checkbox', { name: text.t('calc.on-plan') }).uncheck();
    },
  },
  {
    name: 'a variant beside the present, and prices',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('variant.keep') }).click();
      await page.getByRole('button', { name: text.t('variant.compare') }).click();
      await page.getByText(text.t('price.title'), { exact: true }).click();
      await page.getByText(text.t('variant.differences', { count: 0 })).waitFor();
      await page.getByText(text.t('variant.working')).waitFor({ state: 'detached' });
    },
    leave: async ({ page, text }) => {
      await page.getByText(text.t('price.title'), { exact: true }).click();
      await page.getByRole('button', { name: text.t('variant.remove') }).click();
    },
  },
  {
    name: 'the schedule of extinguishers',
    role: 'planner',
    open: async (work) => {
      await papers(work);
      await work.page.locator('.paper-table').first().waitFor();
    },
  },
  {
    name: 'the units on paper',
    role: 'planner',
    open: async (work) => {
      await paper(work, 'papers.units');
      await work.page.locator('.paper-table').first().waitFor();
    },
  },
  {
    name: 'cards with their codes',
    role: 'planner',
    open: async (work) => {
      await paper(work, 'papers.cards');
      await work.page.locator('.point-card figure svg').first().waitFor();
    },
  },
];
