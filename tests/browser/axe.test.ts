import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language';
import type { Theme } from '../../src/session/state/view-state';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openWay, type Work } from './support/ways';
import { VIEWS, type View } from './views/views';
import { someOf } from './support/some-of';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function takeJob({ page, text }: Work, role: View['role']): Promise<void> {
  const jobs = page.getByRole('radiogroup', { name: text.t('role.title') });
  const job = jobs.getByRole('radio', { name: text.t(`role.${role}`), exact: true });
  if (!(await job.isChecked())) await job.locator('xpath=..').click();
  await page.getByRole('complementary', { name: text.t(`role.panel-${role}`) }).waitFor();
}

/** Light and dark as the system asks for them. No dialog can stay open while the menu is used: contrast is put on by hand. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  // What the page does of itself comes first: each but the first one is asked of the system anew.
  const answer = theme === 'dark' ? 'dark' : 'light';
  if (theme !== 'light')
    await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, answer);
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

const leave = ({ leave: own }: View, work: Work): Promise<void> =>
  own ? own(work) : work.page.keyboard.press('Escape');

/** Milliseconds; the machine may be busy. */
const PATIENCE = 480_000;

/** English, dark and high contrast too where there is time for it. */
const LANGUAGES = someOf<Language>(['zh', 'en'], [0]);
const THEMES = someOf<Theme>(['light', 'dark', 'contrast'], [0]);

it.each(LANGUAGES)(
  'axe finds nothing in any view in %s, in any theme',
  async (language) => {
    const work = await openWay(browser, { language, size: 'desk', means: 'mouse' }, 'planner');
    const { page } = work;
    page.setDefaultTimeout(15_000);
    // Colours that are on their way to others are none to be looked at.
    await page.addStyleTag({ content: '* { transition: none !important }' });
    const found: string[] = [];
    for (const view of VIEWS) {
      await takeJob(work, view.role);
      await view.open(work);
      for (const theme of THEMES) {
        await wear(page, theme);
        const finds = await axeFinds(page, { coloursOnly: theme !== 'light' });
        found.push(...finds.map((each) => `${view.name}, ${theme}: ${each}`));
      }
      await wear(page, 'light');
      await leave(view, work);
    }
    expect(found).toEqual([]);
    expect(work.complaints).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);
