import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator';
import { axeFinds } from './support/axe-check';
import { launchBrowser } from './support/launch';
import { openSite, type OpenPage } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const { t } = translator('zh');
/** A sheet as small as one can be. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const STORE = '?plan=demo&mode=2d&role=inspector&storey=storey_A-L01&select=asset_A-L01.CH1&page=stock';
const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;
const DESK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const READY = ['.inspector', '.plan-scene__canvas'] as const;

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const pick = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

async function sayWho(page: Page, name: string): Promise<void> {
  await button(page, t('who.set')).click();
  const dialog = page.getByRole('dialog', { name: t('who.title') });
  await dialog.getByRole('combobox', { name: t('who.name') }).fill(name);
  await dialog.getByRole('button', { name: t('who.save'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('stock of a store', () => {
  it(
    'is received and issued by two, found again after a reload, and refused with the reason while the form stays',
    { timeout: 240_000 },
    async () => {
      const { page, complaints } = await openSite(browser, DESK, { query: STORE, ready: READY });
      await page.getByRole('heading', { name: '药房二级库易燃品柜' }).waitFor({ timeout: 60_000 });
      await sayWho(page, '王小明');

      await button(page, t('stock.do-received')).click();
      await box(page, t('stock.substance')).fill('gmsj');
      await page
        .getByRole('button', { name: /^高锰酸钾/ })
        .first()
        .click();
      expect(await box(page, t('stock.cas')).inputValue()).toBe('7722-64-7');
      await box(page, t('stock.amount')).fill('-500');
      await pick(page, t('stock.unit')).selectOption({ label: 'g' });
      await box(page, t('stock.voucher')).fill('送货单 88');
      await button(page, t('stock.save')).click();
      // Each reason stands at its field and once more above the button.
      await page.getByText(t('stock.negative-amount')).first().waitFor();
      await page.getByText(t('stock.second-missing')).first().waitFor();
      expect(await box(page, t('stock.voucher')).inputValue()).toBe('送货单 88');

      await box(page, t('stock.amount')).fill('500');
      await pick(page, t('stock.second')).fill('王小明');
      await page.getByText(t('stock.same-person')).first().waitFor();
      await page.getByText(new RegExp(`${t('check.kept')}$`)).waitFor();
      await pick(page, t('stock.second')).fill('李四');
      await button(page, t('stock.save')).click();
      await page
        .getByRole('status')
        .filter({ hasText: '已记录：入库 高锰酸钾' })
        .waitFor({ timeout: 15_000 });

      await page
        .getByRole('button', { name: /^高锰酸钾/ })
        .first()
        .click();
      await button(page, t('stock.do-issued')).click();
      await box(page, t('stock.amount')).fill('600');
      await pick(page, t('stock.second')).fill('李四');
      await button(page, t('stock.save')).click();
      await page
        .getByText(t('stock.not-enough', { there: 500_000, dimension: 'mass' }))
        .first()
        .waitFor();
      expect(await box(page, t('stock.amount')).inputValue()).toBe('600');
      await box(page, t('stock.amount')).fill('200');
      await button(page, t('stock.save')).click();
      await page
        .getByRole('status')
        .filter({ hasText: /已记录：领用 高锰酸钾.*账面结存 300.g/ })
        .waitFor({ timeout: 15_000 });

      // What was booked a moment ago is taken back: the note no longer tells the balance of then.
      const history = page.getByRole('list', { name: t('stock.history') });
      await history.getByRole('button', { name: /领用 −200.g/ }).click();
      await button(page, t('stock.withdraw')).click();
      await box(page, t('stock.withdraw-reason')).fill('称错了');
      await button(page, t('stock.withdraw-do')).click();
      const note = page.getByRole('status').filter({ hasText: /账面结存/ });
      await note.filter({ hasText: /500.g/ }).waitFor();
      expect(await note.innerText()).not.toContain('300');
      await button(page, t('stock.do-issued')).click();
      await box(page, t('stock.amount')).fill('150');
      await pick(page, t('stock.second')).fill('李四');
      await button(page, t('stock.save')).click();
      await page
        .getByRole('status')
        .filter({ hasText: /已记录：领用 高锰酸钾.*账面结存 350.g/ })
        .waitFor({ timeout: 15_000 });

      await page.reload();
      await history.getByRole('button', { name: /领用 −150.g/ }).waitFor({ timeout: 60_000 });
      const lines = await history.getByRole('button').allInnerTexts();
      expect(lines).toHaveLength(3);
      const [standing, gone] = [
        lines.filter((each) => !each.includes('称错了')),
        lines.filter((each) => each.includes('称错了')),
      ];
      expect(gone).toHaveLength(1);
      for (const line of standing) expect(line).toContain('王小明、李四');
      expect(await axeFinds(page, { within: '.inspector' })).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('on a phone', () => {
  // One page for both: each books what the other doesn't.
  let open: OpenPage;
  beforeAll(async () => {
    open = await openSite(browser, PHONE, { query: STORE, ready: READY });
    await button(open.page, t('stock.do-received')).waitFor({ timeout: 60_000 });
    await sayWho(open.page, '王小明');
  }, 120_000);
  afterAll(() => open?.page.context().close());

  it(
    'what is written twice stands side by side, is told to be real by mistake, and one of both is withdrawn; targets have room for a thumb',
    { timeout: 240_000 },
    async () => {
      const { page, complaints } = open;
      for (const again of [false, true]) {
        await button(page, t('stock.do-received')).click();
        await box(page, t('stock.substance')).fill('64-17-5');
        await page.getByRole('button', { name: /^乙醇/ }).first().click();
        await box(page, t('stock.amount')).fill('3');
        await pick(page, t('stock.unit')).selectOption({ label: 'L' });
        await box(page, t('stock.voucher')).fill('送货单 9');
        const small = await page.evaluate(
          () =>
            [
              ...document.querySelectorAll(
                '.form-page button, .form-page input:not([type=radio],[hidden]), .form-page select',
              ),
            ]
              .map((each) => each.getBoundingClientRect())
              .filter(({ height, width }) => width > 0 && height < 44).length,
        );
        expect(small).toBe(0);
        await button(page, t('stock.save')).click();
        if (again) {
          // The same once more is asked about before it is written down.
          await page
            .getByText(/记过同样的一笔/)
            .first()
            .waitFor();
          await button(page, t('stock.save-anyway')).click();
        }
        await page.getByRole('status').filter({ hasText: '已记录：入库' }).waitFor({ timeout: 15_000 });
      }
      await page.getByText(/^乙醇 95%：两笔很像同一笔/).waitFor();
      const withdraw = button(page, t('stock.withdraw-this'));
      expect(await withdraw.count()).toBe(2);
      await button(page, t('stock.both-real')).click();
      await button(page, t('stock.both-real-do')).click();
      await page.getByText(/两笔很像同一笔/).waitFor({ state: 'detached' });
      await page.getByText(t('stock.apart')).click();
      await button(page, t('stock.apart-withdraw')).click();
      await page.getByRole('textbox', { name: t('stock.withdraw-reason') }).fill('看错了单据');
      await button(page, t('stock.withdraw-do')).click();
      await page.getByText(/^乙醇 95%：两笔很像同一笔/).waitFor();
      await page.getByText(/看错了单据/).waitFor();
      expect(await axeFinds(page, { within: '.inspector' })).toEqual([]);
      await withdraw.last().click();
      await page.getByRole('button', { name: t('stock.withdraw-do'), exact: true }).click();
      await page.getByText(t('stock.withdraw-missing')).waitFor();
      await page.getByRole('textbox', { name: t('stock.withdraw-reason') }).fill('记了两次');
      await page.getByRole('button', { name: t('stock.withdraw-do'), exact: true }).click();
      await page.getByText(/两笔很像同一笔/).waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
    },
  );

  it(
    'a substance is described from its safety data sheet, which is kept, opened from its card and saved again as it came',
    { timeout: 240_000 },
    async () => {
      const { page, complaints } = open;
      await button(page, t('stock.do-received')).click();
      await box(page, t('stock.substance')).fill('旧试剂');
      await box(page, t('stock.amount')).fill('2');
      await pick(page, t('stock.unit')).selectOption({ label: 'L' });
      await button(page, t('stock.save')).click();
      await page.getByText(t('stock.no-class')).first().waitFor();
      await button(page, t('stock.describe-this')).click();
      expect(await box(page, t('stock.field-zh')).inputValue()).toBe('旧试剂');
      await button(page, t('stock.save')).click();
      await page.getByText(t('substance.state-missing')).waitFor();
      await page.getByText(t('substance.no-class')).waitFor();
      await pick(page, t('stock.state')).selectOption({ label: t('physical.liquid') });
      await page.getByText(t('stock.part-physical')).click();
      await page.getByRole('checkbox', { name: new RegExp(`^${t('ghs.flam-liq-2')}`) }).check();
      await box(page, t('stock.field-un')).fill('199');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        button(page, t('stock.sheet-add')).click(),
      ]);
      // What is no sheet is refused when it is chosen, not at the end.
      await chooser.setFiles({ name: 'SDS.txt', mimeType: 'text/plain', buffer: PDF });
      await page.getByText(t('substance.sheet-type')).waitFor();
      expect(await page.getByText('SDS.txt').count()).toBe(0);
      await chooser.setFiles({ name: '旧试剂 SDS.pdf', mimeType: 'application/pdf', buffer: PDF });
      await page.getByText('旧试剂 SDS.pdf').waitFor();
      await button(page, t('stock.save')).click();
      await page.getByText(t('substance.bad-un')).waitFor();
      await page.reload();
      await button(page, t('check.restart')).waitFor({ timeout: 60_000 });
      await page.getByText('旧试剂 SDS.pdf').waitFor();
      await box(page, t('stock.field-un')).fill('1993');
      expect(await axeFinds(page, { within: '.inspector' })).toEqual([]);
      await button(page, t('stock.save')).click();

      // The page was reloaded: the receipt waits behind its button, and may be saved now.
      const waiting = t('stock.go-on', { form: t('stock.do-received') });
      await button(page, waiting).click({ timeout: 60_000 });
      expect(await box(page, t('stock.substance')).inputValue()).toBe('旧试剂');
      expect(await box(page, t('stock.amount')).inputValue()).toBe('2');
      await button(page, t('stock.save')).click();
      await page.getByRole('status').filter({ hasText: '已记录：入库 旧试剂' }).waitFor({ timeout: 15_000 });
      await page
        .getByRole('button', { name: /^旧试剂/ })
        .first()
        .click();
      await page.getByText('UN 1993').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, t('stock.sheet-save')).click(),
      ]);
      expect(download.suggestedFilename()).toBe('旧试剂 SDS.pdf');
      expect(readFileSync(await download.path())).toEqual(PDF);
      expect(complaints).toEqual([]);
    },
  );
});

/** The theme follows the system: the same page is looked at in both. */
async function fitInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-theme="${colorScheme}"]`).first().waitFor({ state: 'attached' });
    // Colours go over into those of the other theme, however short that is.
    await page.evaluate(async () => {
      const going = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.all(going.map((each) => each.finished.catch(() => null)));
    });
    expect(await axeFinds(page, { within: '.inspector' }), colorScheme).toEqual([]);
  }
}

describe('the register', () => {
  it(
    'and the ledger are found fit by axe in English, light and dark; only lines that are seen are there, reversed days are told',
    { timeout: 240_000 },
    async () => {
      const english = translator('en').t;
      const query = '?plan=demo&mode=2d&role=inspector&page=chemicals';
      const options = { ...PHONE, locale: 'en-GB', colorScheme: 'light' } as const;
      const { page, complaints } = await openSite(browser, options, { query, ready: READY });
      const register = page.getByRole('list', { name: english('stock.register'), exact: true });
      await register.getByRole('button').first().waitFor({ timeout: 60_000 });
      const all = await register.getByRole('listitem').first().getAttribute('aria-setsize');
      expect(Number(all)).toBeGreaterThan(100);
      expect(await register.getByRole('listitem').count()).toBeLessThan(60);
      await fitInBoth(page);
      const find = page.getByRole('searchbox', { name: english('stock.find') });
      await find.fill('7647-01-0');
      await register
        .getByRole('button', { name: /^Hydrochloric acid 37%/ })
        .first()
        .waitFor();
      await find.fill('');
      await page.getByText(english('stock.more')).click();
      await button(page, english('stock.movements')).click();
      const ledger = page.getByRole('list', { name: english('stock.movements'), exact: true });
      await ledger.getByRole('button').first().waitFor({ timeout: 30_000 });
      const rows = await ledger.getByRole('listitem').first().getAttribute('aria-setsize');
      expect(Number(rows)).toBeGreaterThan(5000);
      expect(await ledger.getByRole('listitem').count()).toBeLessThan(60);
      // What lies thousands of lines below is there when it is come to. A page that was just turned to begins at its head: whoever
      // scrolled before that scrolls again, which where it is at the end already moves nothing.
      await expect
        .poll(async () => {
          await ledger.evaluate((list) => list.scrollIntoView({ block: 'end' }));
          return ledger.locator(`[aria-posinset="${rows}"]`).count();
        })
        .toBe(1);
      await page.getByText(english('stock.filter')).click();
      await page.getByLabel(english('stock.from-day'), { exact: true }).fill('2025-06-02');
      await page.getByLabel(english('stock.to-day'), { exact: true }).fill('2025-06-01');
      await page.getByText(english('stock.days-reversed')).waitFor();
      await page.getByText(english('stock.no-movements')).waitFor();
      await page.getByLabel(english('stock.to-day'), { exact: true }).fill('2025-06-20');
      await page.getByText(english('stock.days-reversed')).waitFor({ state: 'detached' });
      await ledger.getByRole('button').first().waitFor();
      await fitInBoth(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
