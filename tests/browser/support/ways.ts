import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import { translator, type Translator } from '../../../src/i18n/translator';
import type { Role } from '../../../src/session/state/view-state';
import { handOf, type Hand, type Means } from './hand';
import { openSite } from './open-site';

export const SIZES = {
  desk: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
} as const;
export type Size = keyof typeof SIZES;

/** In which words, on which screen, by what hand a job is done. */
export interface Way {
  readonly language: Language;
  readonly size: Size;
  readonly means: Means;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const ALL_SIZES: readonly Size[] = ['desk', 'tablet', 'phone'];
const ALL_MEANS: readonly Means[] = ['mouse', 'touch', 'keys'];

/** Each language at each size by each hand. */
export const EVERY_WAY: readonly Way[] = LANGUAGES.flatMap((language) =>
  ALL_SIZES.flatMap((size) => ALL_MEANS.map((means) => ({ language, size, means }))),
);

/**
 * Five sets of three: in each every size and every hand once and both languages. Together every size meets every hand and
 * both languages, and so does every hand.
 */
export const FEW_WAYS: readonly (readonly Way[])[] = [
  [
    { language: 'zh', size: 'desk', means: 'mouse' },
    { language: 'en', size: 'tablet', means: 'touch' },
    { language: 'zh', size: 'phone', means: 'keys' },
  ],
  [
    { language: 'zh', size: 'desk', means: 'touch' },
    { language: 'en', size: 'tablet', means: 'keys' },
    { language: 'en', size: 'phone', means: 'mouse' },
  ],
  [
    { language: 'en', size: 'desk', means: 'keys' },
    { language: 'zh', size: 'tablet', means: 'mouse' },
    { language: 'zh', size: 'phone', means: 'touch' },
  ],
  [
    { language: 'en', size: 'desk', means: 'mouse' },
    { language: 'zh', size: 'tablet', means: 'touch' },
    { language: 'en', size: 'phone', means: 'keys' },
  ],
  [
    { language: 'zh', size: 'desk', means: 'keys' },
    { language: 'en', size: 'tablet', means: 'mouse' },
    { language: 'zh', size: 'phone', means: 'touch' },
  ],
];

export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** A person at a page: what is pressed is found by role and visible name. */
export interface Work {
  readonly way: Way;
  readonly page: Page;
  readonly text: Translator;
  readonly hand: Hand;
  readonly complaints: readonly string[];
}

export const button = ({ page }: Work, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true });

export const pictureOf = ({ page, text }: Work): Locator =>
  page.getByRole('application', { name: text.t('scene.label') });

/** Opens the small ward as one sees it who works that way. */
export async function openWay(browser: Browser, way: Way, role: Role, query = ''): Promise<Work> {
  const touch = way.means === 'touch' ? { hasTouch: true, isMobile: true } : {};
  const options: BrowserContextOptions = {
    viewport: SIZES[way.size],
    locale: localeOf(way.language),
    reducedMotion: 'reduce',
    ...touch,
  };
  const { page, complaints } = await openSite(browser, options, {
    query: `?mode=2d&role=${role}${query}`,
    ready: ['.plan-scene__canvas'],
  });
  const text = translator(way.language);
  return { way, page, text, hand: handOf(page, way.means), complaints };
}

/** Until what was done a moment ago is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Lifts the panel from the lower edge where it lies there; beside the picture it is always open. */
export async function openSheet(work: Work): Promise<void> {
  // It rises by itself when something is selected.
  await drawn(work.page);
  const handle = button(work, work.text.t('panel.expand'));
  if (await handle.isVisible()) await work.hand.press(handle);
}

/** Lays it down, so that the picture can be pointed at. */
export async function closeSheet(work: Work): Promise<void> {
  const handle = button(work, work.text.t('panel.collapse'));
  if (await handle.isVisible()) await work.hand.press(handle);
}

/** A command of the file menu; on a phone it is in the menu of everything. */
export async function fileCommand(work: Work, name: string): Promise<void> {
  const { t } = work.text;
  const more = button(work, t('app.more'));
  await work.hand.press((await more.isVisible()) ? more : button(work, t('plan.file')));
  await work.hand.press(work.page.getByRole('menuitem', { name }));
}

/** Takes back all there is to take back; how many steps that were. */
export async function undoAll(work: Work): Promise<number> {
  const undo = button(work, work.text.t('action.undo'));
  let steps = 0;
  for (; (await undo.isVisible()) && (await undo.isEnabled()); steps++) await work.hand.press(undo);
  return steps;
}
