import type { EgressLook } from '../../../src/session/egress/egress-state';
import type { Work } from '../support/ways';
import type { View } from './views';

const subject = ({ page, text }: Work, name: 'egress' | 'extinguishers') =>
  page
    .getByRole('radiogroup', { name: text.t('subject.label') })
    .getByRole('radio', { name: text.t(`subject.${name}`), exact: true });

/** Opens the legend where it is closed, and turns to another look. */
async function turnTo({ page, text }: Work, look: EgressLook): Promise<void> {
  const choice = page.getByRole('group', { name: text.t('egress-tint.looks') });
  if (!(await choice.isVisible())) await page.locator('.egress-legend > summary').click();
  await choice.getByRole('button', { name: text.t(`egress-tint.look-${look}`), exact: true }).press('Enter');
}

export const EGRESS_VIEWS: readonly View[] = [
  {
    name: 'how far it is to an exit',
    role: 'planner',
    open: async (work) => {
      await subject(work, 'egress').press('Space');
      await work.page.locator('.egress-legend').waitFor();
      await turnTo(work, 'metres');
      await work.page.locator('.egress-legend-marks').waitFor();
    },
    leave: (work) => subject(work, 'extinguishers').press('Space'),
  },
  {
    name: 'which exit serves each place',
    role: 'planner',
    open: async (work) => {
      await subject(work, 'egress').press('Space');
      await work.page.locator('.egress-legend').waitFor();
      await turnTo(work, 'exit');
      await work.page.locator('.egress-legend-exits li').first().waitFor();
    },
    leave: async (work) => {
      await turnTo(work, 'metres');
      await subject(work, 'extinguishers').press('Space');
    },
  },
];
