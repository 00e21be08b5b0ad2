import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atSpot } from '../../src/analyses/cameras/at-spot';
import { HEIGHTS } from '../../src/analyses/cameras/storey-scene';
import { viewsOf } from '../../src/analyses/cameras/views-of';
import { present } from '../../src/base/assert';
import { hospital } from '../../src/demo/hospital/hospital';
import { imagePoint } from '../../src/geometry/viewing/image-point';
import { makeId } from '../../src/model/schema/ids';
import { axeFinds } from './support/axe-check';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch';
import { openSite } from './support/open-site';
import { sharedPage } from './support/shared-page';
import { steady } from './support/steady';

const STOREY = makeId('storey', 'A-L01');
/** Milliseconds. */
const PATIENCE = 60_000;
/** Metres from the top of the picture of the plan to its foot. */
const SPAN = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A camera of the demonstration, and where a person is put before it. */
const CASES = [
  { name: 'a dome', camera: makeId('asset', 'A-L01.V13'), at: [104.2, 72] },
  { name: 'a fisheye', camera: makeId('asset', 'A-L01.V19'), at: [104.2, 72] },
] as const;

/** Puts the person by a click: the plan is looked at from straight above, its middle at x, y. */
async function clickAt(page: Page, [x, y]: readonly [number, number], middle: readonly [number, number]) {
  const box = present(await page.locator('.plan-scene').boundingBox(), 'the plan');
  const pixels = box.height / SPAN;
  await page.mouse.click(
    box.x + box.width / 2 + (x - middle[0]) * pixels,
    box.y + box.height / 2 - (y - middle[1]) * pixels,
  );
}

/** Where the plan is looked at for somebody who is put at x, y: a bit beside them. */
const middleOf = ([x, y]: readonly [number, number]) => [Math.round(x) - 2, Math.round(y) - 1] as const;

/** How many colours a picture has, and where in it the person stands: shares of it from its left and its top. */
const looked = (page: Page) =>
  page.locator('.live-picture').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { width, height } = canvas;
    // A copy, which may be read as often as one likes.
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const bytes = copy.getImageData(0, 0, width, height).data;
    const colours = new Set<number>();
    const person = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (let i = 0; i < bytes.length; i += 4) {
      const [r, g, b] = [bytes[i]!, bytes[i + 1]!, bytes[i + 2]!];
      colours.add((r << 16) | (g << 8) | b);
      // Nothing else of the plan is so orange.
      if (r < 80 || r < 2 * g || r < 3 * b) continue;
      const [x, y] = [((i / 4) % width) / width, Math.floor(i / 4 / width) / height];
      person.left = Math.min(person.left, x);
      person.right = Math.max(person.right, x + 1 / width);
      person.top = Math.min(person.top, y);
      person.bottom = Math.max(person.bottom, y + 1 / height);
    }
    return { colours: colours.size, person };
  });

const document = hospital();

/** The plan of the storey around a point, and one camera of it. */
const queryOf = (camera: string, middle: readonly [number, number]): string =>
  `?plan=demo&about=cameras&mode=2d&storey=${STOREY}&select=${camera}&cam=${middle.join(',')},${SPAN},0,0`;
const DRAWN = '.live-picture[data-drawn="true"]';

describe('the picture of', () => {
  // Each test goes to its camera, and takes the person away again.
  const page = sharedPage(() =>
    openSite(
      browser,
      { viewport: { width: 1280, height: 800 } },
      { query: queryOf(CASES[0].camera, middleOf(CASES[0].at)), ready: [DRAWN] },
    ),
  );

  it.each(CASES)(
    '$name shows more than one colour, the person where the core has them, and tells the core’s density',
    { timeout: 2 * PATIENCE },
    async ({ camera, at }) => {
      const asset = present(document.assets[camera], camera);
      const middle = middleOf(at);
      const { page: open } = await page();
      await goTo(open, queryOf(camera, middle));
      await steady(open);
      await open.locator(DRAWN).waitFor();
      expect((await looked(open)).colours).toBeGreaterThan(20);
      expect((await looked(open)).person.left).toBe(Infinity);
      await open.getByRole('button', { name: '选位置' }).click();
      await clickAt(open, at, middle);
      const section = open.locator('.camera-picture');
      await section.locator('.spot-face').waitFor({ timeout: PATIENCE });
      const [x, y] = at;
      const asked = { storey: STOREY, doors: 'closed', away: [], held: [], x, y } as const;
      const seen = present(
        atSpot(document, asked).find((each) => each.camera === camera),
        'the camera sees the person',
      );
      // A click is as exact as a pixel: 3 cm here.
      const told = Number((await section.locator('.spot-face strong').innerText()).replace(/[^\d.]/g, ''));
      expect(Math.abs(told / seen.face - 1)).toBeLessThan(0.02);
      expect(told).toBeGreaterThan(0);
      const view = present(asset.kind === 'camera' ? viewsOf(asset)[seen.head] : undefined, 'its view');
      const place = (z: number) => present(imagePoint(view, x, y, z), 'in the picture');
      const chest = place(1.2);
      await expect.poll(async () => Number.isFinite((await looked(open)).person.left)).toBe(true);
      const { person } = await looked(open);
      expect(chest.u).toBeGreaterThan(person.left);
      expect(chest.u).toBeLessThan(person.right);
      expect(chest.v).toBeGreaterThan(person.top);
      expect(chest.v).toBeLessThan(person.bottom);
      const tall = Math.hypot(place(1.7).u - place(0).u, place(1.7).v - place(0).v);
      // Furniture may stand before their feet.
      const low = HEIGHTS.find((_, i) => seen.heights[i] !== null) ?? 0;
      const clear = Math.hypot(place(1.7).u - place(low).u, place(1.7).v - place(low).v);
      const shown = Math.hypot(person.right - person.left, person.bottom - person.top);
      expect(shown).toBeGreaterThan(0.8 * clear);
      expect(shown).toBeLessThan(1.6 * tall);
      expect(await axeFinds(open, { within: '.camera-picture' })).toEqual([]);
      await open.getByRole('button', { name: '撤走' }).click();
      await expect.poll(async () => (await looked(open)).person.left).toBe(Infinity);
    },
  );
});
