import type { Page } from 'playwright-core';

/** An element as it is on the screen: four bytes a pixel (red, green, blue, alpha), row by row from its top. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What another program reads of the first element that a selector finds. */
export async function pixelsOf(page: Page, selector: string): Promise<Pixels> {
  const png = (await page.locator(selector).first().screenshot()).toString('base64');
  const { letters, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    // A text of millions of letters comes over much faster than a list of as many numbers.
    let letters = '';
    for (let i = 0; i < pixels.data.length; i += 4096)
      letters += String.fromCharCode(...pixels.data.subarray(i, i + 4096));
    return { letters: btoa(letters), width: image.width, height: image.height };
  }, png);
  return { data: new Uint8ClampedArray(Buffer.from(letters, 'base64')), width, height };
}
