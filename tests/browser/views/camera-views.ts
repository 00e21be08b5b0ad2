import { expect } from 'vitest';
import type { Work } from '../support/ways';
import type { View } from './views';

const subject = ({ page, text }: Work, name: 'cameras' | 'chemicals' | 'extinguishers') =>
  page
    .getByRole('radiogroup', { name: text.t('subject.label') })
    .getByRole('radio', { name: text.t(`subject.${name}`), exact: true });

export const CAMERA_VIEWS: readonly View[] = [
  {
    name: 'what cameras see',
    role: 'planner',
    open: async (work) => {
      await subject(work, 'cameras').press('Space');
      await work.page.getByRole('region', { name: work.text.t('cameras.storage') }).waitFor();
      await expect.poll(() => work.page.locator('.coverage-head [data-busy="true"]').count()).toBe(0);
    },
    leave: (work) => subject(work, 'extinguishers').press('Space'),
  },
  {
    name: 'a camera that is selected',
    role: 'planner',
    open: async (work) => {
      await subject(work, 'cameras').press('Space');
      await work.page.getByRole('button', { name: work.text.t('assets.place-here') }).click();
      await work.page.getByRole('slider', { name: work.text.t('camera-aim.pan') }).waitFor();
      await expect.poll(() => work.page.locator('.coverage-head [data-busy="true"]').count()).toBe(0);
    },
    leave: async (work) => {
      await work.page.getByRole('button', { name: work.text.t('assets.remove'), exact: true }).click();
      await subject(work, 'extinguishers').press('Space');
    },
  },
];
