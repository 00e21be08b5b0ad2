import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { pixelsOf } from './pixels-of';

// The package is CommonJS inside, whatever its types say.
const read: typeof jsQR = createRequire(import.meta.url)('jsqr').default;

/** Points of a millimetre, as PDF has them. */
const POINTS = 72 / 25.4;

/** Sizes of a document's pages, millimetres. */
export async function sheets(page: Page): Promise<readonly (readonly [number, number])[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((found) => {
    const [, , wide = '0', high = '0'] = found[1]!.trim().split(/\s+/);
    return [Math.round(Number(wide) / POINTS), Math.round(Number(high) / POINTS)] as const;
  });
}

/** What another program reads of the code that an element shows. */
export async function decoded(page: Page, selector: string): Promise<string | undefined> {
  const { data, width, height } = await pixelsOf(page, selector);
  return read(data, width, height)?.data;
}
