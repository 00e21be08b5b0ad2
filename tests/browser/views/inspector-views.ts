import { answer, findAsset, said, sayWho, step, takePhoto } from '../jobs/inspector';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import type { Work } from '../support/ways';
import type { View } from './views';

const home = (work: Work): Promise<void> => step(work, 'inspect.back');

const stay = async (): Promise<void> => undefined;

/** One after the other: each begins where the one before has led. */
export const INSPECTOR_VIEWS: readonly View[] = [
  {
    name: 'what is due',
    role: 'inspector',
    open: ({ page, text }) => page.getByRole('searchbox', { name: text.t('inspect.find') }).waitFor(),
  },
  {
    name: 'a number that nothing has',
    role: 'inspector',
    open: async ({ page, text }) => {
      await page.getByRole('searchbox', { name: text.t('inspect.find') }).fill('qqqq');
      await page.getByText(text.t('inspect.found-none')).waitFor();
    },
    leave: ({ page, text }) => page.getByRole('searchbox', { name: text.t('inspect.find') }).fill(''),
  },
  {
    name: 'who uses this device',
    role: 'inspector',
    open: async (work) => {
      const { page, text } = work;
      const set = page.getByRole('button', { name: text.t('who.set') });
      const known = page.getByRole('button', { name: new RegExp(`${text.t('who.change')}$`) });
      await set.or(known).first().click();
      await page.getByRole('dialog', { name: text.t('who.title') }).waitFor();
    },
    leave: (work) => sayWho(work, '王小明'),
  },
  {
    name: 'the card of an asset',
    role: 'inspector',
    open: (work) => findAsset(work, 'XF-101'),
    leave: stay,
  },
  {
    name: 'the form of a check, one item failed, with a photo',
    role: 'inspector',
    open: async (work) => {
      const { t, language } = work.text;
      await step(work, 'asset.check');
      await answer(work, CN_EXTINGUISHER_CHECK.items[1]?.[language] ?? '', t('check.fail'));
      await step(work, 'check.canned-damaged');
      await takePhoto(work);
    },
    leave: stay,
  },
  {
    name: 'a fault that is saved',
    role: 'inspector',
    open: async (work) => {
      await step(work, 'check.rest-normal');
      await step(work, 'check.save');
      await said(work, work.text.t('card.status-fault'));
    },
    leave: home,
  },
  {
    name: 'the list of hazards',
    role: 'inspector',
    open: async ({ page, text }) => {
      const name = new RegExp(`^${text.t('inspect.hazards-unknown')}`);
      await page
        .getByRole('radiogroup', { name: text.t('inspect.lists') })
        .getByText(name)
        .click();
    },
    leave: stay,
  },
  {
    name: 'a hazard and the form that assigns it',
    role: 'inspector',
    open: async (work) => {
      const list = work.page.getByRole('region', { name: work.text.t('hazard.list') });
      await list.getByRole('listitem').getByRole('button').first().click();
      await step(work, 'deed.assign');
    },
  },
];
