import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CrowdPage } from './pages/crowd';
import { startFrameWatch, stillPicture } from './support/frame-watch';
import { launchMeasured } from './support/launch';
import { serveSources, type Served } from './support/serve';
import { yardstick } from './support/yardstick';

const PACKAGES = [
  '@react-three/fiber',
  'comlink',
  'flatbush',
  'flatqueue',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'robust-predicates',
  'three',
  'zod',
  'zustand',
  'zustand/vanilla',
];
const PEOPLE = 10_000;
const SECONDS = 20;
/** Milliseconds of script a frame while they walk. */
const MOST_SCRIPT = 4;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveSources(PACKAGES);
  browser = await launchMeasured();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

async function openCrowd(errors: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(startFrameWatch);
  await page.goto(`${served.url}tests/browser/pages/crowd.html`);
  const drawn = () => 'crowd' in window && window.frameWatch.calls > 0;
  await page.waitForFunction(drawn, null, { timeout: 60_000 });
  return page;
}

it.each([
  ['from above', '2d', 120],
  ['as figures', '3d', 30],
] as const)(
  '10,000 people walk, %s',
  async (name, mode, span) => {
    const errors: string[] = [];
    const page = await openCrowd(errors);
    await page.evaluate(
      ([people, seconds, as, metres]) => (window.crowd satisfies CrowdPage).show(people, seconds, as, metres),
      [PEOPLE, SECONDS, mode, span] as const,
    );
    await stillPicture(page);
    await page.evaluate(() => {
      window.frameWatch.begin();
      window.crowd.playback.play();
    });
    await page.waitForTimeout(5000);
    const frames = await page.evaluate(() => window.frameWatch.end());
    const [seconds, drawn] = await page.evaluate(() => {
      window.crowd.playback.pause();
      return [window.crowd.playback.seconds, window.crowd.playback.crowd?.count ?? 0] as const;
    });
    const script = frames.map((frame) => frame.script);
    const piece = await yardstick(page);
    console.log(
      `${drawn} people ${name}: script ${quantile(script, 0.5).toFixed(2)} ms a frame in the median, ${quantile(script, 0.95).toFixed(2)} ms in 95 of 100 ` +
        `(bar ${MOST_SCRIPT}), ×${(quantile(script, 0.5) / piece).toFixed(2)} of a fixed piece of work here (${piece.toFixed(1)} ms), over ${frames.length} frames`,
    );
    expect(frames.length).toBeGreaterThan(20);
    expect(drawn).toBeGreaterThan(PEOPLE / 2);
    expect(seconds).toBeGreaterThan(3);
    // Paused, nothing is drawn.
    await stillPicture(page);
    expect(errors).toEqual([]);
    await page.close();
  },
  180_000,
);

it('a click on somebody follows them, and a pan ends it', async () => {
  const errors: string[] = [];
  const page = await openCrowd(errors);
  await page.evaluate(() => window.crowd.show(10_000, 8, '2d', 30));
  await stillPicture(page);
  // In the middle of all.
  const who = 4545;
  const click = async (): Promise<void> => {
    const [x, y] = await page.evaluate((each) => window.crowd.pixelOf(each), who);
    // A hand that moves: the crowd may come into the picture a moment later than the floor.
    const over = async (): Promise<string | null> => {
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x, y);
      return page.locator('.plan-scene').getAttribute('data-person');
    };
    await expect.poll(over).toBe('over');
    await page.mouse.click(x, y);
  };
  await click();
  expect(await page.evaluate(() => window.crowd.followed())).toBe(who);
  const middle = () => page.evaluate((each) => window.crowd.pixelOf(each), who);
  await expect.poll(middle).toEqual([640, 400]);
  await page.evaluate(() => window.crowd.playback.play());
  await page.waitForTimeout(2500);
  await page.evaluate(() => window.crowd.playback.pause());
  // They have walked some metres, and are where they were in the picture.
  await expect.poll(middle).toEqual([640, 400]);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -200);
  expect(await page.evaluate(() => window.crowd.followed())).toBe(who);
  await page.mouse.down();
  await page.mouse.move(360, 330, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => window.crowd.followed())).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
}, 120_000);
