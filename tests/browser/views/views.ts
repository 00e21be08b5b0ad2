import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Role } from '../../../src/session/state/view-state';
import { fileCommand, type Work } from '../support/ways';
import { CAMERA_VIEWS } from './camera-views';
import { DESIGN_VIEWS } from './design-views';
import { EDITOR_VIEWS } from './editor-views';
import { EGRESS_VIEWS } from './egress-views';
import { INSPECTOR_VIEWS } from './inspector-views';
import { PLANNER_VIEWS } from './planner-views';
import { PROPOSAL_VIEWS } from './proposal-views';
import { DRILL_VIEWS } from './drill-views';

/** Something that the page shows: how one comes there from the job it belongs to, and away again. */
export interface View {
  readonly name: string;
  readonly role: Role;
  open(work: Work): Promise<void>;
  /** Esc unless told. */
  leave?(work: Work): Promise<void>;
}

const dialog = ({ page, text }: Work, name: 'search.title' | 'time.title' | 'print.title'): Locator =>
  page.getByRole('dialog', { name: text.t(name) });

/** What any job has. */
const COMMON_VIEWS: readonly View[] = [
  {
    name: 'the file menu',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('plan.file'), exact: true }).click();
    },
  },
  {
    name: 'the menu of appearances',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('view.theme'), exact: true }).click();
    },
  },
  {
    name: 'the search before anything is typed',
    role: 'planner',
    open: async (work) => {
      await work.page.keyboard.press('Control+k');
      await dialog(work, 'search.title').waitFor();
    },
  },
  {
    name: 'the search with finds',
    role: 'planner',
    open: async (work) => {
      await work.page.keyboard.press('Control+k');
      await dialog(work, 'search.title').getByRole('combobox').fill('XF');
      await dialog(work, 'search.title').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the search without finds',
    role: 'planner',
    open: async (work) => {
      await work.page.keyboard.press('Control+k');
      await dialog(work, 'search.title').getByRole('combobox').fill('qqqq');
      await dialog(work, 'search.title').getByText(work.text.t('search.nothing')).waitFor();
    },
  },
  {
    name: 'day and hour',
    role: 'planner',
    open: async (work) => {
      await work.page.getByRole('main').focus();
      await work.page.keyboard.press('t');
      await dialog(work, 'time.title').getByRole('radio', { name: '02:00' }).press('Space');
      await work.page.waitForURL(/hour=02/);
      // A figure that is being computed anew is faded until it stands.
      const working = work.page.getByText(work.text.t('coverage.working'), { exact: true });
      await expect.poll(() => working.filter({ visible: true }).count()).toBe(0);
    },
    leave: async (work) => {
      await dialog(work, 'time.title').press('Escape');
      await work.page.getByRole('button', { name: work.text.t('time.back') }).click();
    },
  },
  {
    name: 'the print dialog',
    role: 'planner',
    open: async (work) => {
      await work.page.keyboard.press('Control+p');
      await dialog(work, 'print.title').getByRole('img').first().waitFor();
    },
  },
  {
    name: 'plans and data on this device',
    role: 'planner',
    open: async (work) => {
      await fileCommand(work, work.text.t('action.keeping'));
      await work.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the legend',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByText(text.t('layers.title'), { exact: true }).click();
      await page.getByText(text.t('layers.more'), { exact: true }).click();
    },
    leave: ({ page, text }) => page.getByText(text.t('layers.title'), { exact: true }).click(),
  },
  {
    name: 'measuring',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('scene-view.measure') }).click();
      await page.getByText(text.t('measure.hint')).waitFor();
    },
  },
  {
    name: 'walking through',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('scene-view.walk') }).click();
      await page.getByRole('button', { name: text.t('walk.exit') }).waitFor();
    },
    leave: ({ page, text }) => page.getByRole('button', { name: text.t('walk.exit') }).click(),
  },
  {
    name: 'a file that was refused',
    role: 'planner',
    open: async ({ page, text }) => {
      await page.getByRole('button', { name: text.t('plan.file'), exact: true }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('menuitem', { name: text.t('action.open-file') }).click(),
      ]);
      const buffer = Buffer.from('{"type": "FeatureCollection", "plan": ');
      await chooser.setFiles({ name: 'broken.plan.geojson', mimeType: 'application/json', buffer });
      await page.getByRole('alert').waitFor();
    },
    leave: ({ page, text }) =>
      page
        .getByRole('alert')
        .getByRole('button', { name: text.t('app.close'), exact: true })
        .click(),
  },
];

export const VIEWS: readonly View[] = [
  ...PLANNER_VIEWS,
  ...DESIGN_VIEWS,
  ...PROPOSAL_VIEWS,
  ...CAMERA_VIEWS,
  ...EGRESS_VIEWS,
  ...COMMON_VIEWS,
  ...EDITOR_VIEWS,
  ...DRILL_VIEWS,
  ...INSPECTOR_VIEWS,
];
