import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { hospital } from '../../src/demo/hospital/hospital';
import { formats } from '../../src/i18n/formats';
import { messagesZh } from '../../src/i18n/messages/all.zh';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Of the private area: missing everywhere, so that the test is seen to tell. */
const PRIVATE = '\uE123';

/** Every character that the page or the demo can say in Chinese: sources of functions tell their words too. */
function characters(): string[] {
  const said = Object.values(messagesZh).map(String);
  const texts = [...said, JSON.stringify(hospital()), formats('zh').metres(12.34)];
  const found = new Set(texts.flatMap((text) => [...text]));
  return [...found].filter((each) => /\p{L}|\p{N}|\p{P}|\p{S}/u.test(each)).sort();
}

it('has a glyph for every character that it can say: none is drawn as the box of a missing one', async () => {
  const { page } = await openSite(browser, { viewport: { width: 1280, height: 800 } });
  const all = characters();
  expect(all.filter((each) => /\p{Script=Han}/u.test(each)).length).toBeGreaterThan(800);
  const missing = await page.evaluate(
    (wanted) => {
      const canvas = document.createElement('canvas');
      canvas.width = 32;
      canvas.height = 32;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) return ['no canvas'];
      context.font = `24px ${getComputedStyle(document.body).fontFamily}`;
      context.textBaseline = 'top';
      const picture = (text: string): string => {
        context.clearRect(0, 0, 32, 32);
        context.fillText(text, 2, 2);
        return context.getImageData(0, 0, 32, 32).data.join();
      };
      // Two code points that no font may have: what is drawn for them is drawn for whatever is missing.
      const boxes = new Set([picture('\uFFFF'), picture('\u{10FFFF}'), picture(' ')]);
      return wanted.filter((each) => boxes.has(picture(each)));
    },
    [...all, PRIVATE],
  );
  expect(missing).toEqual([PRIVATE]);
  await page.context().close();
});

it('draws the quotes of English as narrow as Latin letters, whatever Chinese font is there', async () => {
  const { page } = await openSite(browser, { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const widths = await page.evaluate(() =>
    ['’', '“', '·', 'm'].map((letter) => {
      const span = document.createElement('span');
      span.textContent = letter;
      document.body.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    }),
  );
  const [widest = 0] = widths.slice(-1);
  for (const width of widths.slice(0, -1)) {
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThan(widest / 1.5);
  }
  await page.context().close();
});
