import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMeasured } from './support/launch';
import { openSite } from './support/open-site';
import { startFrameWatch, stillPicture } from './support/frame-watch';
import { yardstick } from './support/yardstick';

const DESK = { viewport: { width: 1280, height: 800 } };
/** Calls to the graphics card a frame, all passes together. */
const MOST_CALLS = 200;
/** Milliseconds of script a frame while the view turns, median. */
const MOST_SCRIPT = 4;
const TURNS = 60;

let browser: Browser;
beforeAll(async () => {
  browser = await launchMeasured();
});
afterAll(() => browser?.close());

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Turns the view by dragging, one move a frame, and answers what each frame cost. */
async function orbit(page: Page) {
  const box = await page.locator('.plan-scene').boundingBox();
  if (!box) throw new Error('no drawing area');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.frameWatch.begin());
  for (let i = 1; i <= TURNS; i++) {
    await page.mouse.move(x + 3 * i, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const frames = await page.evaluate(() => window.frameWatch.end());
  await page.mouse.up();
  return frames;
}

declare global {
  interface Window {
    /** Programs that the card was given, by their text, and whether a first result was on the page by then. */
    programs: { readonly text: string; readonly late: boolean }[];
  }
}

function notePrograms(): void {
  window.programs = [];
  const { prototype } = WebGL2RenderingContext;
  const link = prototype.linkProgram;
  prototype.linkProgram = function (program) {
    const shaders = this.getAttachedShaders(program) ?? [];
    window.programs.push({
      text: shaders.map((shader) => this.getShaderSource(shader)).join('\n'),
      late: document.querySelector('.coverage-head .figure-value') !== null,
    });
    link.call(this, program);
  };
}

const VIEWS = [
  ['the campus with all that stands on it', '?plan=demo&storey=storey_SITE&mode=3d&stack=all'],
  ['the tower with its storeys apart', '?plan=demo&storey=storey_C-L14&mode=3d&stack=exploded'],
  ['one storey', '?plan=demo&storey=storey_C-L05&mode=3d'],
] as const;

describe('what a frame costs', () => {
  it.each(VIEWS)(
    '%s',
    async (name, query) => {
      const { page, complaints } = await openSite(browser, DESK, {
        query,
        before: startFrameWatch,
        ready: ['.plan-scene__canvas'],
      });
      // All that is drawn is there: the tint of the floor comes last.
      await page.locator('.coverage-head .figure-value').waitFor({ timeout: 100_000 });
      await stillPicture(page);
      const still = await page.evaluate(() => window.frameWatch.calls);
      await page.waitForTimeout(2000);
      expect(await page.evaluate(() => window.frameWatch.calls)).toBe(still);

      const frames = await orbit(page);
      const calls = Math.max(...frames.map((frame) => frame.calls));
      const script = median(frames.map((frame) => frame.script));
      const piece = await yardstick(page);
      console.log(
        `${name}: ${calls} calls a frame (at most ${MOST_CALLS}), script ${script.toFixed(2)} ms a frame in the median (bar ${MOST_SCRIPT}), ` +
          `×${(script / piece).toFixed(2)} of a fixed piece of work here (${piece.toFixed(1)} ms), over ${frames.length} frames; none in 2 s of rest`,
      );
      expect(frames.length).toBeGreaterThan(TURNS / 2);
      expect(calls).toBeGreaterThan(3);
      expect(calls).toBeLessThanOrEqual(MOST_CALLS);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    180_000,
  );
});

it('programs are made once each, that of the tint while the worker measures', async () => {
  const { page, complaints } = await openSite(browser, DESK, {
    query: '?plan=demo&storey=storey_C-L05',
    before: notePrograms,
    ready: ['.plan-scene__canvas'],
  });
  await page.locator('.coverage-head .figure-value').waitFor({ timeout: 100_000 });
  // The tint is drawn with the next frames.
  await page.waitForTimeout(3000);
  const programs = await page.evaluate(() => window.programs);
  const names = programs.map(({ text }) => /(?:uniform|attribute) \w+ \w+;[^]*?void main/.exec(text)?.[0]);
  expect(new Set(programs.map(({ text }) => text)).size, names.join('\n\n')).toBe(programs.length);
  const tint = programs.filter(({ text }) => text.includes('uniform float least;'));
  expect(tint.map(({ late }) => late)).toEqual([false]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 180_000);
