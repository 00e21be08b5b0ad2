import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { translator, type Translator } from '../../src/i18n/translator';
import { CN_EXTINGUISHER_CHECK } from '../../src/standards/checklists/cn-extinguisher';
import { freshProfile } from './support/killable-browser';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { someOf } from './support/some-of';
import { leaveUndrawn } from './support/undrawn';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PLANNER = ['.figure-value', '.plan-scene__canvas'];
const INSPECTOR = ['.inspector', '.plan-scene__canvas'];
/** A picture of one red point. */
const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Whoever looks after what this device keeps: everything is found by role and visible name. */
class Keeper {
  readonly page: Page;
  readonly text: Translator;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.text = translator(language);
  }

  button(name: string, within: Pick<Page, 'getByRole'> = this.page): Locator {
    return within.getByRole('button', { name, exact: true }).filter({ visible: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.text.t('keeping.title') });
  }

  /** By the menu; on a phone everything of the header is in one. */
  async menu(item: 'action.keeping' | 'action.open-small-ward'): Promise<void> {
    const { t } = this.text;
    const file = this.button(t('plan.file'));
    await ((await file.count()) > 0 ? file : this.button(t('app.more'))).click();
    await this.page.getByRole('menuitem', { name: t(item) }).click();
  }

  async open(): Promise<Locator> {
    await this.menu('action.keeping');
    await this.dialog.getByText(this.text.t('keeping.holds'), { exact: true }).waitFor();
    return this.dialog;
  }

  list(name: 'keeping.plans' | 'keeping.aside'): Locator {
    return this.dialog.getByRole('list', { name: this.text.t(name) }).getByRole('listitem');
  }

  /** One gesture of a planner. */
  async place(): Promise<void> {
    await this.page.getByRole('main').focus();
    await this.page.keyboard.press('Shift+P');
  }

  /** Every edit is on the disk. */
  async kept(): Promise<void> {
    await this.page.getByText(this.text.t('plan.kept'), { exact: true }).waitFor();
  }
}

const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

async function begin(
  language: Language,
  screen: BrowserContextOptions,
  query = '',
  ready = PLANNER,
): Promise<{ readonly keeper: Keeper; readonly complaints: readonly string[] }> {
  const options = { ...screen, locale: localeOf(language), reducedMotion: 'reduce' as const };
  const { page, complaints } = await openSite(browser, options, { query, ready });
  return { keeper: new Keeper(page, language), complaints };
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.keeping').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Buttons of the dialog that a finger would miss. */
const smallTargets = (dialog: Locator): Promise<string[]> =>
  dialog.getByRole('button').evaluateAll((buttons) =>
    buttons.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < 43.9 ? [`${each.textContent} ${width}×${height}`] : [];
    }),
  );

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const SCREENS = [
  { language: 'zh', screen: { ...DESK, colorScheme: 'dark' } },
  { language: 'en', screen: { ...DESK, colorScheme: 'light' } },
  { language: 'zh', screen: { ...PHONE, colorScheme: 'light' } },
  { language: 'en', screen: { ...PHONE, colorScheme: 'dark' } },
] as const;

describe.each(someOf(SCREENS, [0]))(
  'plans that a device keeps, in $language at $screen.viewport.width',
  ({ language, screen }) => {
    it(
      'are listed, opened again, written to files, put aside, removed and brought back',
      { timeout: 180_000 },
      async () => {
        const { keeper, complaints } = await begin(language, screen);
        const { page, text } = keeper;
        const { t } = text;
        await keeper.open();
        await keeper.dialog.getByText(t('keeping.plans-empty')).waitFor();
        await isAccessible(page);
        await page.keyboard.press('Escape');

        await keeper.place();
        await keeper.place();
        await expect.poll(() => keeper.button(t('action.undo')).isEnabled()).toBe(true);
        // Begun anew, the edited one is put aside.
        await keeper.menu('action.open-small-ward');
        await keeper.button(t('plan.replaced-back')).waitFor();
        await keeper.button(t('app.close')).first().click();
        await keeper.open();
        const aside = keeper.list('keeping.aside');
        await aside.getByText(t('keeping.steps', { count: 2 })).waitFor();
        await isAccessible(page);
        if (screen.viewport.width < 600) expect(await smallTargets(keeper.dialog)).toEqual([]);

        const [download] = await Promise.all([
          page.waitForEvent('download'),
          keeper.button(t('keeping.save'), aside).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.wardtwin\.json$/);
        await keeper.button(t('keeping.remove'), aside).click();
        await keeper.button(t('keeping.bring-back'), keeper.dialog).click();
        await keeper.button(t('keeping.open'), aside).click();
        await keeper.dialog.waitFor({ state: 'detached' });
        await expect.poll(() => keeper.button(t('action.undo')).isEnabled()).toBe(true);
        await keeper.open();
        await keeper.list('keeping.plans').getByText(t('keeping.open-now'), { exact: true }).waitFor();
        expect(await aside.count()).toBe(0);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
    );
  },
);

/** An extinguisher's check with a fault and its photo. */
async function recordFault({ page, text }: Keeper): Promise<void> {
  const { t, language } = text;
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
  await press(t('who.set'));
  const dialog = page.getByRole('dialog', { name: t('who.title') });
  await dialog.getByRole('combobox', { name: t('who.name'), exact: true }).fill('王小明');
  await dialog.getByRole('button', { name: t('who.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: t('inspect.find') }).fill('XF-101');
  await page
    .getByRole('list', { name: t('inspect.found') })
    .getByRole('button')
    .first()
    .click();
  await press(t('asset.check'));
  const seal = CN_EXTINGUISHER_CHECK.items.find(({ id }) => id === 'extinguisher.seal')?.[language] ?? '';
  const group = page.getByRole('radiogroup', { name: seal, exact: true });
  await group.getByText(t('check.fail'), { exact: true }).click();
  await press(t('check.canned-damaged'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(t('check.photo'))]);
  await chooser.setFiles(PHOTO);
  await page
    .getByRole('button', { name: /^(?:照片|Photo) 1/ })
    .first()
    .waitFor();
  await press(t('check.rest-normal'));
  await press(t('check.save'));
  await page.getByText(t('asset.saved-failed', { count: 1 }), { exact: true }).waitFor();
}

async function chooseBackup(keeper: Keeper, file: typeof PHOTO): Promise<void> {
  const [chooser] = await Promise.all([
    keeper.page.waitForEvent('filechooser'),
    keeper.button(keeper.text.t('keeping.restore'), keeper.dialog).click(),
  ]);
  await chooser.setFiles(file);
}

describe('a backup', () => {
  it(
    'gives another device the same records, photos and plans; what is no backup is refused',
    { timeout: 180_000 },
    async () => {
      const first = await begin('zh', { ...DESK, acceptDownloads: true }, '?role=inspector', INSPECTOR);
      const { keeper } = first;
      const { t } = keeper.text;
      await recordFault(keeper);
      await keeper.page.getByRole('radio', { name: t('role.planner') }).click({ force: true });
      await keeper.place();
      await keeper.kept();
      await keeper.open();
      const holds = [
        t('keeping.records', { count: '2' }),
        t('keeping.photos', { count: '1' }),
        t('keeping.plan-count', { count: '1' }),
      ].join(' · ');
      await keeper.dialog.getByText(holds).waitFor();
      await keeper.dialog.getByText(t('keeping.never'), { exact: true }).waitFor();
      const [download] = await Promise.all([
        keeper.page.waitForEvent('download'),
        keeper.button(t('keeping.backup'), keeper.dialog).click(),
      ]);
      // The browser takes its downloads with it when it is closed.
      const file = {
        name: download.suggestedFilename(),
        mimeType: '',
        buffer: await readFile(await download.path()),
      };
      await keeper.dialog.getByText(new RegExp(t('keeping.today'))).waitFor();
      await isAccessible(keeper.page);
      expect(first.complaints).toEqual([]);
      await keeper.page.context().close();

      const second = await begin('en', DESK, '?role=inspector', INSPECTOR);
      const other = second.keeper;
      const said = other.text.t;
      await other.open();
      await chooseBackup(other, PHOTO);
      await other.dialog.getByText(said('storage.backup-not-ours')).waitFor();
      await chooseBackup(other, file);
      const row = (name: string): Locator => other.dialog.getByRole('row', { name: new RegExp(`^${name} `) });
      await row(`${said('keeping.row-records')} 2`).waitFor();
      await row(`${said('keeping.row-photos')} 1`).waitFor();
      await row(`${said('keeping.row-plans')} 1`).waitFor();
      await isAccessible(other.page);
      await other.button(said('keeping.do-restore'), other.dialog).click();
      await other.dialog
        .getByText(said('keeping.done-restore', { events: '2', photos: '1', plans: '1' }))
        .waitFor();
      await other.list('keeping.plans').getByText(said('keeping.from-backup'), { exact: true }).waitFor();
      await other.button(said('keeping.open'), other.list('keeping.plans')).click();
      await other.dialog.waitFor({ state: 'detached' });
      await expect.poll(() => other.page.getByText(/XF-/).count()).toBeGreaterThan(0);

      await other.page.getByRole('searchbox', { name: said('inspect.find') }).fill('XF-101');
      await other.page
        .getByRole('list', { name: said('inspect.found') })
        .getByRole('button')
        .first()
        .click();
      await other.page
        .getByRole('button', { name: /^(?:照片|Photo) 1/ })
        .first()
        .click();
      const photo = other.page.getByRole('dialog').getByRole('img');
      await photo.waitFor();
      expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
      expect(second.complaints).toEqual([]);
      await other.page.context().close();
    },
  );
});

describe('a plan that another tab has open', () => {
  it('is told from others, can not be put aside, and opens as a copy', { timeout: 120_000 }, async () => {
    const { keeper } = await begin('zh', DESK);
    await keeper.place();
    await keeper.kept();
    const page = await keeper.page.context().newPage();
    await page.goto(new URL('?plan=small-ward', inject('site')).href);
    for (const selector of PLANNER) await page.locator(selector).waitFor({ timeout: 30_000 });
    const other = new Keeper(page, 'zh');
    const { t } = other.text;
    await other.open();
    const first = other.list('keeping.plans');
    await first.getByText(t('keeping.elsewhere'), { exact: true }).waitFor();
    expect(await other.button(t('keeping.put-aside'), first).count()).toBe(0);
    await other.button(t('keeping.open'), first).click();
    await other.dialog.waitFor({ state: 'detached' });
    await other.place();
    await other.kept();
    await other.open();
    await first.getByText(t('keeping.copied'), { exact: true }).waitFor();
    expect(await first.count()).toBe(2);
    await page.context().close();
  });
});

describe('a page whose data another program, or the browser, took over', () => {
  it('says so, with the way on', { timeout: 120_000 }, async () => {
    const { keeper } = await begin('zh', DESK);
    const { page, text } = keeper;
    const { t } = text;
    await keeper.place();
    await keeper.kept();
    const next = await page.context().newPage();
    await next.goto(new URL('manifest.webmanifest', inject('site')).href);
    // A program whose tables are of a later version.
    await next.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('wardtwin', 20);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error ?? new Error('not opened'));
        }),
    );
    const notice = page.getByRole('alert').filter({ hasText: t('keeping.gate-newer-version') });
    await notice.getByRole('button', { name: t('app.reload') }).waitFor();
    await keeper.place();
    await page.getByText(t('plan.unsaved'), { exact: true }).waitFor();
    await page.context().close();
  });
});

describe('a browser that is killed', () => {
  it('comes back with every gesture but the last at most', { timeout: 240_000 }, async () => {
    const profile = freshProfile();
    const url = new URL('?plan=small-ward', inject('site')).href;
    let made = 0;
    for (const round of someOf([0, 1, 2, 3], [0, 1, 2])) {
      const running = await profile.start();
      await leaveUndrawn(running.context);
      const page = await running.context.newPage();
      const keeper = new Keeper(page, 'en');
      await page.addInitScript(() => localStorage.setItem('wardtwin.language', 'en'));
      await page.goto(url);
      for (const selector of PLANNER) await page.locator(selector).waitFor({ timeout: 30_000 });
      if (round > 0) {
        await keeper.open();
        const said = await keeper
          .list('keeping.plans')
          .getByText(/steps? to undo/)
          .innerText();
        const steps = Number(/(\d+) steps? to undo/.exec(said)?.[1]);
        expect(steps, `after kill ${round}`).toBeGreaterThanOrEqual(made - 1);
        expect(steps).toBeLessThanOrEqual(made);
        made = steps;
        await page.keyboard.press('Escape');
        await keeper.dialog.waitFor({ state: 'detached' });
      }
      for (let i = 0; i < 5 + round; i++) {
        await keeper.place();
        made++;
        // As fast as a hand is.
        await page.waitForTimeout(90);
      }
      await running.kill();
    }
    profile.remove();
  });

  it('and whose data was found damaged says what was there', { timeout: 240_000 }, async () => {
    const profile = freshProfile();
    const url = new URL('?plan=small-ward&role=inspector', inject('site')).href;
    const start = async () => {
      const running = await profile.start();
      await leaveUndrawn(running.context);
      const page = await running.context.newPage();
      await page.addInitScript(() => localStorage.setItem('wardtwin.language', 'zh'));
      await page.goto(url);
      for (const selector of INSPECTOR) await page.locator(selector).waitFor({ timeout: 30_000 });
      return { running, page, keeper: new Keeper(page, 'zh') };
    };
    const first = await start();
    await recordFault(first.keeper);
    await first.page.waitForTimeout(500);
    await first.running.close();
    profile.damageDatabases();

    const second = await start();
    const { t } = second.keeper.text;
    const notice = second.page.getByRole('alert').filter({ hasText: t('keeping.lost-title') });
    await notice.waitFor({ timeout: 30_000 });
    await notice.getByText(t('keeping.records', { count: '2' })).waitFor();
    await notice.getByText(t('keeping.lost-no-backup')).waitFor();
    await notice.getByRole('button', { name: t('keeping.restore') }).click();
    await second.keeper.dialog.waitFor();
    await second.page.keyboard.press('Escape');
    await notice.getByRole('button', { name: t('keeping.lost-known') }).click();
    await notice.waitFor({ state: 'detached' });
    await second.running.close();
    profile.remove();
  });
});
