import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator, type Translator } from '../../src/i18n/translator';
import type { Language } from '../../src/i18n/language';
import { CN_EXTINGUISHER_CHECK } from '../../src/standards/checklists/cn-extinguisher';
import { handOf, type Hand, type Means } from './support/hand';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const READY = ['.inspector', '.plan-scene__canvas'];
/** A picture of one red point. */
const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

interface Way {
  readonly language: Language;
  readonly means: Means;
  readonly screen: BrowserContextOptions;
}

const WAYS: readonly Way[] = [
  { language: 'zh', means: 'mouse', screen: { viewport: { width: 1280, height: 800 } } },
  {
    language: 'en',
    means: 'touch',
    screen: { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
  },
  {
    language: 'zh',
    means: 'touch',
    screen: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
  { language: 'en', means: 'keys', screen: { viewport: { width: 1280, height: 800 } } },
];

/** The inspector at work: everything is found by role and visible name. */
class Inspector {
  readonly #page: Page;
  readonly #text: Translator;
  readonly hand: Hand;

  constructor(page: Page, text: Translator, means: Means) {
    this.#page = page;
    this.#text = text;
    this.hand = handOf(page, means);
  }

  button(name: string | RegExp) {
    return this.#page.getByRole('button', { name, exact: true });
  }

  async openSheet(): Promise<void> {
    const handle = this.#page.getByRole('button', { name: this.#text.t('panel.expand') });
    if (await handle.isVisible()) await this.hand.press(handle);
  }

  async say(name: string): Promise<void> {
    const { t } = this.#text;
    const dialog = this.#page.getByRole('dialog', { name: t('who.title') });
    if (!(await dialog.isVisible())) {
      const set = this.button(t('who.set'));
      const known = this.#page.getByRole('button', { name: new RegExp(`${t('who.change')}$`) });
      await this.hand.press((await set.isVisible()) ? set : known);
    }
    await this.hand.type(dialog.getByRole('combobox', { name: t('who.name'), exact: true }), name);
    await this.hand.press(dialog.getByRole('button', { name: t('who.save'), exact: true }));
    await dialog.waitFor({ state: 'detached' });
  }

  async find(number: string): Promise<void> {
    const { t } = this.#text;
    await this.hand.type(this.#page.getByRole('searchbox', { name: t('inspect.find') }), number);
    await this.hand.press(this.#page.getByRole('list', { name: t('inspect.found') }).getByRole('button'));
    await this.#page.getByRole('heading', { name: number, exact: true }).waitFor();
  }

  async answer(item: string, answer: string): Promise<void> {
    const group = this.#page.getByRole('radiogroup', { name: item, exact: true });
    await this.hand.press(group.getByRole('radio', { name: answer, exact: true }));
  }

  async photograph(): Promise<void> {
    const [chooser] = await Promise.all([
      this.#page.waitForEvent('filechooser'),
      this.hand.press(this.button(this.#text.t('check.photo'))),
    ]);
    await chooser.setFiles(PHOTO);
    await this.#page
      .getByRole('button', { name: /^(?:照片|Photo) 1/ })
      .first()
      .waitFor();
  }

  async step(deed: string): Promise<void> {
    await this.hand.press(this.button(deed));
  }

  said(text: string) {
    return this.#page
      .getByText(text, { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 15_000 });
  }
}

const open = async ({ language, means, screen }: Way, query = '') => {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const site = await openSite(
    browser,
    { ...screen, locale, reducedMotion: 'reduce' },
    { query: `?role=inspector${query}`, ready: READY },
  );
  const text = translator(language);
  return { ...site, text, job: new Inspector(site.page, text, means) };
};

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe.each(WAYS)('an inspector in $language with $means at $screen.viewport.width', (way) => {
  it(
    'checks what is normal in five taps, raises a hazard with a photo, follows it until it is closed, finds all of it again',
    { timeout: 240_000 },
    async () => {
      const { page, complaints, text, job } = await open(way);
      const { t, language } = text;
      await job.openSheet();
      await isAccessible(page);
      await job.say('王小明');

      // From the plan: the first point that is due, its check, all in order, saved.
      const before = job.hand.taps;
      await job.hand.press(job.button(t('due.next')));
      await job.hand.press(job.button(t('asset.check')));
      await job.hand.press(job.button(t('check.all-normal')));
      await job.hand.press(job.button(t('check.save')));
      await job.said(t('asset.saved-normal'));
      expect(job.hand.taps - before).toBeLessThanOrEqual(5);
      await job.hand.press(job.button(t('inspect.back')));

      // A fault: the word and the photo are kept, and the asset shows it.
      const seal = CN_EXTINGUISHER_CHECK.items.find(({ id }) => id === 'extinguisher.seal')?.[language] ?? '';
      await job.find('XF-101');
      await job.hand.press(job.button(t('asset.check')));
      await job.answer(seal, t('check.fail'));
      await job.hand.press(job.button(t('check.canned-damaged')));
      await job.photograph();
      await isAccessible(page);
      await job.hand.press(job.button(t('check.rest-normal')));
      await job.hand.press(job.button(t('check.save')));
      await job.said(t('asset.saved-failed', { count: 1 }));
      await job.said(t('card.status-fault'));

      // The closed loop. Whoever mended it does not recheck it.
      const line = `${t('event.detail-item', { item: seal, said: t('check.canned-damaged') })}`;
      await job.hand.press(page.getByRole('button', { name: line }).first());
      await job.step(t('deed.assign'));
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.measures-missing'));
      await job.hand.type(page.getByRole('textbox', { name: t('hazard.measures') }), '更换');
      await job.hand.type(page.getByRole('combobox', { name: t('hazard.responsible') }), '李四');
      await job.hand.press(job.button(t('hazard.deadline-days', { days: 7 })));
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.status-planned'));
      await job.step(t('deed.submit'));
      await job.hand.type(page.getByRole('combobox', { name: t('hazard.mended-by') }), '王小明');
      await job.photograph();
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.status-submitted'));
      await job.step(t('deed.recheck'));
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.same-person'));
      await job.hand.press(job.button(t('hazard.cancel')).last());
      await job.say('赵六');
      await job.step(t('deed.recheck'));
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.status-rechecked'));
      await job.step(t('deed.close'));
      await job.hand.press(job.button(t('deed.save')));
      await job.said(t('hazard.status-closed'));

      // Loaded again, all is there: the history, the photo, who works here.
      await page.reload();
      for (const selector of READY) await page.locator(selector).waitFor({ timeout: 30_000 });
      await job.openSheet();
      if (await job.button(t('inspect.back')).isVisible())
        await job.hand.press(job.button(t('inspect.back')));
      await job.find('XF-101');
      for (const step of ['event.hazard.closed', 'event.hazard.submitted', 'event.hazard.raised'] as const) {
        await job.said(t(step));
      }
      await job.said(t('event.inspection-fail', { checklist: CN_EXTINGUISHER_CHECK[language], count: 1 }));
      await job.hand.press(page.getByRole('button', { name: /^(?:照片|Photo) 1/ }));
      const photo = page.getByRole('dialog').getByRole('img');
      await photo.waitFor();
      expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^赵六/ }).waitFor();

      await isAccessible(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a check that is interrupted', () => {
  it('is found where it was left, and is saved without a network', { timeout: 120_000 }, async () => {
    const way: Way = { language: 'zh', means: 'mouse', screen: { viewport: { width: 1280, height: 800 } } };
    const { page, text, job } = await open(way);
    const { t } = text;
    await job.say('王小明');
    await job.find('XF-102');
    await job.hand.press(job.button(t('asset.check')));
    const [first, second] = CN_EXTINGUISHER_CHECK.items;
    await job.answer(first?.zh ?? '', t('check.pass'));
    await job.answer(second?.zh ?? '', t('check.fail'));
    await job.hand.press(job.button(t('check.canned-damaged')));
    await page.getByText(new RegExp(`${t('check.kept')}$`)).waitFor();
    await page.reload();
    for (const selector of READY) await page.locator(selector).waitFor({ timeout: 30_000 });
    await job.hand.press(job.button(t('inspect.back')));
    await page.context().setOffline(true);
    await job.hand.press(job.button(t('drafts.resume')));
    expect(await page.getByRole('textbox', { name: t('check.note'), exact: true }).inputValue()).toBe(
      t('check.canned-damaged'),
    );
    await job.hand.press(job.button(t('check.rest-normal')));
    await job.hand.press(job.button(t('check.save')));
    await job.said(t('asset.saved-failed', { count: 1 }));
    await page.context().close();
  });
});

describe('a photo', () => {
  it('of a camera is kept upright and small, also in the dark', { timeout: 120_000 }, async () => {
    const way: Way = {
      language: 'en',
      means: 'mouse',
      screen: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    };
    const { page, complaints, text, job } = await open(way);
    const { t } = text;
    await job.say('Wang');
    await job.find('XF-102');
    await job.hand.press(job.button(t('asset.raise')));
    await job.hand.press(job.button(t('check.canned-blocked')));
    const camera = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000);
      const paint = canvas.getContext('2d');
      if (!paint) throw new Error('no canvas');
      for (let i = 0; i < 60; i++) {
        paint.fillStyle = `hsl(${i * 6} 80% 50%)`;
        paint.fillRect(i * 66, 0, 66, 3000);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return Array.from(bytes);
    });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      job.hand.press(job.button(t('check.photo'))),
    ]);
    await chooser.setFiles({ name: 'camera.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(camera) });
    const thumb = page.getByRole('button', { name: /^Photo 1/ });
    await thumb.waitFor({ timeout: 30_000 });
    await job.hand.press(thumb);
    const whole = page.getByRole('dialog').getByRole('img');
    await whole.waitFor();
    const size = await whole.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([1600, 1200]);
    await page.keyboard.press('Escape');
    await isAccessible(page);
    await job.hand.press(job.button(t('hazard.raise-save')));
    await job.said(t('asset.saved-hazard'));
    await isAccessible(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
