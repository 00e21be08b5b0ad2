import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const KEPT = resolve(import.meta.dirname, '../pictures');
/** What differs is put here, to be looked at. */
const SEEN = resolve(import.meta.dirname, '../../../.cache/pictures');
/** `ACCEPT_PICTURES=1 …` keeps what is seen now: for changes that were meant, after somebody looked at them. */
const ACCEPTING = process.env['ACCEPT_PICTURES'] === '1';

/** Pixels of the small copy in a square that is compared as one. */
const SQUARE = 8;
/** Mean difference of a square's channels that an eye sees, of 255. Edges of letters differ by less. */
const SEEN_AT = 14;

export interface Compared {
  /** Share of squares that look different, 0 … 1; null = there was no kept picture, or it was replaced. */
  readonly share: number | null;
  readonly file: string;
}

/** A picture at half size: small to keep, and what it leaves out nobody would call a change. */
async function half(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width / 2);
    canvas.height = Math.round(image.height / 2);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.9).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(text, 'base64');
}

const shareOf = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async ({ one, other, square, seenAt }) => {
      const pixels = async (source: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/webp;base64,${source}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [p, q] = [await pixels(one), await pixels(other)];
      if (p.width !== q.width || p.height !== q.height) return 1;
      let squares = 0;
      let different = 0;
      for (let y = 0; y + square <= p.height; y += square) {
        for (let x = 0; x + square <= p.width; x += square) {
          let sum = 0;
          for (let dy = 0; dy < square; dy++) {
            const row = 4 * ((y + dy) * p.width + x);
            for (let i = row; i < row + 4 * square; i++) sum += Math.abs((p.data[i] ?? 0) - (q.data[i] ?? 0));
          }
          squares++;
          if (sum / (3 * square * square) > seenAt) different++;
        }
      }
      return different / squares;
    },
    { one: a.toString('base64'), other: b.toString('base64'), square: SQUARE, seenAt: SEEN_AT },
  );

/**
 * Holds what the page shows against the picture that was kept under that name. `bench` is a page of the same browser
 * that nothing is looked at in: the work with pixels is done there.
 */
export async function comparePicture(bench: Page, page: Page, name: string): Promise<Compared> {
  const file = resolve(KEPT, `${name}.webp`);
  const now = await half(bench, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  const put = async (to: string): Promise<void> => {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, now);
  };
  if (ACCEPTING) {
    await put(file);
    return { share: null, file };
  }
  await put(resolve(SEEN, `${name}.webp`));
  if (!existsSync(file)) return { share: null, file };
  return { share: await shareOf(bench, now, await readFile(file)), file };
}
