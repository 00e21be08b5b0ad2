import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMeasured } from './support/launch';
import { comparePicture } from './support/kept-picture';
import { openSite } from './support/open-site';

/** Of the picture that may look different: letters of another version of a font, not a thing that moved. */
const MOST_DIFFERENT = 0.01;

const DESK = { viewport: { width: 1280, height: 800 } };
const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly size?: BrowserContextOptions;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly english?: boolean;
  /** Text that stands in the page when all is there, besides the picture. */
  readonly shows?: RegExp;
  act?(page: Page): Promise<void>;
}

const WARD = '?plan=small-ward';
const TOWER = '?plan=demo&storey=storey_C-L07';

const SHOTS: readonly Shot[] = [
  { name: 'ward-3d', query: WARD },
  { name: 'ward-2d', query: `${WARD}&mode=2d` },
  { name: 'ward-2d-dark', query: `${WARD}&mode=2d`, dark: true },
  { name: 'ward-3d-en', query: WARD, english: true },
  { name: 'ward-ghost', query: `${WARD}&stack=ghost` },
  { name: 'ward-exploded', query: `${WARD}&stack=exploded` },
  { name: 'ward-cut-high', query: `${WARD}&cut=2.4` },
  { name: 'ward-tablet', query: WARD, size: TABLET },
  { name: 'ward-phone', query: WARD, size: PHONE },
  { name: 'ward-phone-dark', query: `${WARD}&mode=2d`, size: PHONE, dark: true },
  { name: 'ward-contrast', query: `${WARD}&mode=2d`, contrast: true },
  { name: 'ward-editor', query: `${WARD}&role=editor&mode=2d` },
  { name: 'ward-drill', query: `${WARD}&role=drill&mode=2d` },
  { name: 'ward-inspector', query: `${WARD}&role=inspector&mode=2d`, shows: /应检/ },
  { name: 'ward-inspector-phone', query: `${WARD}&role=inspector`, size: PHONE, shows: /应检/ },
  { name: 'ward-selected', query: `${WARD}&mode=2d&select=asset_XF-102` },
  { name: 'ward-egress', query: `${WARD}&mode=2d&about=egress`, shows: /个安全出口/ },
  { name: 'ward-cameras', query: `${WARD}&mode=2d&about=cameras`, shows: /看不见/ },
  {
    name: 'ward-search',
    query: WARD,
    act: async (page) => {
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('XF-1');
      await dialog.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'ward-print',
    query: WARD,
    act: async (page) => {
      await page.keyboard.press('Control+p');
      await page.getByRole('img', { name: /平面图/ }).waitFor();
    },
  },
  { name: 'ward-night', query: `${WARD}&mode=2d&hour=02:00` },
  { name: 'tower-2d', query: `${TOWER}&mode=2d` },
  { name: 'tower-3d', query: TOWER },
  { name: 'tower-exploded', query: `${TOWER}&stack=exploded` },
  { name: 'campus-2d', query: '?plan=demo&storey=storey_SITE&mode=2d' },
  { name: 'campus-3d', query: '?plan=demo&storey=storey_SITE&stack=all' },
];

let browser: Browser;
let bench: Page;
beforeAll(async () => {
  browser = await launchMeasured();
  bench = await browser.newPage();
});
afterAll(() => browser?.close());

/** The page's clock begins at one moment of one day: what is due is told by it, and sheets are dated. */
function onThatDay(): void {
  const RealDate = Date;
  const now = (): number => RealDate.UTC(2026, 10, 20, 2) + performance.now();
  // The page makes dates of numbers and texts as ever; only now is another.
  window.Date = new Proxy(RealDate, {
    construct: (target, given: unknown[]) =>
      given.length === 0 ? new target(now()) : Reflect.construct(target, given),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}

function onThatDayInContrast(): void {
  localStorage.setItem('wardtwin.theme', 'contrast');
}

/** Until the page's figures are there and two pictures a moment apart are equal. */
async function still(page: Page): Promise<void> {
  let before = '';
  for (let i = 0; i < 60; i++) {
    const now = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
    if (now === before) return;
    before = now;
    await page.waitForTimeout(700);
  }
}

describe('what the page looks like', () => {
  it.each(SHOTS)(
    '$name',
    async ({ name, query, size = DESK, dark, contrast, english, shows, act }) => {
      const options: BrowserContextOptions = {
        ...size,
        locale: english ? 'en-GB' : 'zh-CN',
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      };
      const { page } = await openSite(browser, options, {
        query,
        ready: ['.plan-label:not([hidden]) >> nth=0'],
        before: contrast ? onThatDayInContrast : onThatDay,
      });
      await page.mouse.move(0, 0);
      if (shows) await page.getByText(shows).first().waitFor();
      // The rail says of each storey how it is covered once coverage is there.
      await page
        .getByText(/正在计算|Computing/)
        .first()
        .waitFor({ state: 'detached', timeout: 90_000 });
      await act?.(page);
      await still(page);
      const { share, file } = await comparePicture(bench, page, name);
      const cure = `look at .cache/pictures/${name}.webp beside ${file}; ACCEPT_PICTURES=1 keeps what is seen now`;
      if (process.env['ACCEPT_PICTURES'] !== '1') {
        expect(share, `no picture kept: ${cure}`).not.toBeNull();
        expect(share, cure).toBeLessThanOrEqual(MOST_DIFFERENT);
      }
      await page.context().close();
    },
    150_000,
  );
});
