import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import type { Page } from 'playwright-core';

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

/** What another program reads of an element's pixels, as they are on the screen. */
export async function decoded(page: Page, selector: string): Promise<string | undefined> {
  const png = (await page.locator(selector).first().screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: image.width, height: image.height };
  }, png);
  return read(Uint8ClampedArray.from(data), width, height)?.data;
}
