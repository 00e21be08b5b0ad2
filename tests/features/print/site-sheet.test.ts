import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { siteMarks, RING, type SiteCamera } from '../../../src/features/print/cameras/site-marks';
import {
  GAP,
  HEAD,
  ROW,
  TABLE,
  tableBeside,
  tableBlocks,
  tableSheets,
} from '../../../src/features/print/cameras/site-table';
import { drawingOf, fittingScales, frameOf, layOut, PAPERS } from '../../../src/features/print/paper';

const BOUNDS = { minX: 100, minY: 50, maxX: 130, maxY: 70 };

describe.each(['A4', 'A3'] as const)('the table on a sheet of %s', (paper) => {
  it.each([1, 7, 40, 63, 120])(
    'stands beside the drawing, within the frame, with each of %d rows once',
    (count) => {
      const beside = tableBeside(paper, count);
      for (const landscape of [true, false]) {
        const size = landscape
          ? { width: PAPERS[paper].height, height: PAPERS[paper].width, landscape }
          : { ...PAPERS[paper], landscape };
        const frame = frameOf(size);
        const drawing = drawingOf(size, beside);
        const blocks = tableBlocks(paper, landscape, count);
        expect(
          blocks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        ).toEqual(Array.from({ length: count }, (_, i) => i));
        blocks.forEach(({ x, y, from, to }) => {
          const bottom = y + HEAD + (to - from) * ROW;
          const beyond = landscape ? x >= drawing.x + drawing.width : y >= drawing.y + drawing.height;
          expect(beyond).toBe(true);
          if (drawing.width <= 0 || drawing.height <= 0) return;
          expect(x + TABLE).toBeLessThanOrEqual(frame.x + frame.width);
          expect(bottom).toBeLessThanOrEqual(frame.y + frame.height + 1e-9);
        });
        for (let i = 1; i < blocks.length; i++) {
          expect(blocks[i]!.x - blocks[i - 1]!.x).toBeCloseTo(TABLE + GAP, 9);
        }
      }
      const apart = tableSheets(paper, count).flat();
      expect(apart.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(count);
    },
  );

  it('leaves the drawing true to scale in what is left', () => {
    const beside = tableBeside(paper, 12);
    const scales = fittingScales(BOUNDS, paper, beside);
    for (const scale of scales) {
      const layout = layOut(BOUNDS, paper, scale, beside)!;
      const drawing = drawingOf(layout, beside);
      expect((layout.x(110) - layout.x(100)) / 10).toBeCloseTo(1000 / scale, 9);
      expect(layout.x(BOUNDS.minX)).toBeGreaterThanOrEqual(drawing.x);
      expect(layout.x(BOUNDS.maxX)).toBeLessThanOrEqual(drawing.x + drawing.width);
      expect(layout.y(BOUNDS.maxY)).toBeGreaterThanOrEqual(drawing.y);
      expect(layout.y(BOUNDS.minY)).toBeLessThanOrEqual(drawing.y + drawing.height);
    }
    expect(scales.length).toBeGreaterThan(0);
    expect(fittingScales(BOUNDS, paper)[0]).toBeLessThanOrEqual(scales[0]!);
  });
});

describe('cameras on the sheet', () => {
  const layout = layOut(BOUNDS, 'A3', 100)!;
  const frame = drawingOf(layout);
  const within = {
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
    wide: frame.width / 2,
    high: frame.height / 2,
  };

  it('have each their number, none over another, and lines as long as they say', () => {
    const random = seededRandom(3);
    const cameras = Array.from({ length: 40 }, (_, i): SiteCamera => {
      const [x, y] = [random.between(101, 129), random.between(51, 69)];
      const metres = random.between(0.1, 4);
      const heading = random.between(-3, 3);
      const to = { x: x + metres * Math.cos(heading), y: y + metres * Math.sin(heading) };
      return {
        number: i + 1,
        x,
        y,
        headings: [heading],
        walls: [{ ...to, metres, heading, to: 'face' }],
      };
    });
    const marks = siteMarks(cameras, layout, [], within);
    expect(marks.map(({ number }) => number)).toEqual(cameras.map(({ number }) => number));
    for (const [i, { ring, x, y, dimensions }] of marks.entries()) {
      for (const other of marks.slice(i + 1)) {
        const apart = Math.max(Math.abs(ring[0] - other.ring[0]), Math.abs(ring[1] - other.ring[1]));
        expect(apart).toBeGreaterThanOrEqual(2 * RING);
      }
      expect(ring[0] - RING).toBeGreaterThanOrEqual(frame.x);
      expect(ring[0] + RING).toBeLessThanOrEqual(frame.x + frame.width);
      for (const { x: wx, y: wy, metres, words } of dimensions) {
        expect(Math.hypot(wx - x, wy - y)).toBeCloseTo(metres * layout.perMetre, 6);
        if (words) expect(Math.abs(words.turn)).toBeLessThanOrEqual(90 + 1e-3);
      }
    }
  });

  it('have no line to the wall that they hang on, and their number even where all hang at one place', () => {
    const one = {
      x: 110,
      y: 60,
      headings: [],
      walls: [{ metres: 0, x: 110, y: 60, heading: 0, to: 'face' as const }],
    };
    const marks = siteMarks(
      [
        { ...one, number: 1 },
        { ...one, number: 2 },
      ],
      layout,
      [],
      within,
    );
    expect(marks.map(({ dimensions }) => dimensions)).toEqual([[], []]);
    expect(marks[0]!.ring).not.toEqual(marks[1]!.ring);
  });
});
