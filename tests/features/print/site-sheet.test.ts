import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { seamsOf } from '../../../src/features/print/cameras/site-content';
import { labelBox, freeLabels } from '../../../src/features/print/free-labels';
import {
  cameraBoxes,
  siteMarks,
  RING,
  wallLines,
  type SiteCamera,
} from '../../../src/features/print/cameras/site-marks';
import { siteParts, siteScales, usualSiteScale } from '../../../src/features/print/cameras/site-parts';
import { liesIn, meet, type Box } from '../../../src/features/print/boxes';
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
      const apart = tableSheets(paper, true, count).flat();
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

describe('a storey in parts', () => {
  const random = seededRandom(11);
  const wide = { minX: -40, minY: 10, maxX: 80, maxY: 70 };
  const places = Array.from({ length: 90 }, () => ({
    x: random.between(-40, 80),
    y: random.between(10, 70),
  }));

  it('has each camera on one sheet, within its cell, all true to one scale, with its cell in the drawing', () => {
    for (const paper of ['A4', 'A3'] as const) {
      for (const apart of [false, true]) {
        const scales = siteScales(wide, places, paper, apart);
        expect(scales.length).toBeGreaterThan(3);
        for (const { scale, parts } of scales) {
          expect(new Set(parts.map(({ layout }) => layout.landscape)).size).toBe(1);
          const told = parts.flatMap(({ cameras }) => cameras);
          expect(told.toSorted((a, b) => a - b)).toEqual(places.map((_, i) => i));
          for (const { cell, cameras, layout, isWhole } of parts) {
            expect(layout.perMetre).toBe(1000 / scale);
            expect(isWhole).toBe(seamsOf(cell, wide).length === 0);
            const drawing = drawingOf(layout, tableBeside(paper, apart ? 0 : cameras.length));
            expect(layout.x(cell.minX)).toBeGreaterThanOrEqual(drawing.x);
            expect(layout.x(cell.maxX)).toBeLessThanOrEqual(drawing.x + drawing.width);
            expect(layout.y(cell.maxY)).toBeGreaterThanOrEqual(drawing.y);
            expect(layout.y(cell.minY)).toBeLessThanOrEqual(drawing.y + drawing.height);
            for (const i of cameras) {
              const { x, y } = places[i]!;
              expect(x >= cell.minX - 1e-9 && x <= cell.maxX + 1e-9).toBe(true);
              expect(y >= cell.minY - 1e-9 && y <= cell.maxY + 1e-9).toBe(true);
            }
          }
        }
      }
    }
  });

  it('is one sheet while that holds few cameras, and no more parts than it takes to hold many', () => {
    const few = siteScales(wide, places.slice(0, 12), 'A3', false);
    expect(usualSiteScale(few, 'A3')!.parts).toHaveLength(1);
    const many = siteScales(wide, places, 'A3', false);
    const usual = usualSiteScale(many, 'A3')!;
    expect(Math.max(...usual.parts.map(({ cameras }) => cameras.length))).toBeLessThanOrEqual(40);
    for (const { parts } of many.filter((each) => each.parts.length < usual.parts.length)) {
      expect(Math.max(...parts.map(({ cameras }) => cameras.length))).toBeGreaterThan(40);
    }
    expect(usual.scale).toBe(many.find(({ parts }) => parts.length === usual.parts.length)!.scale);
    expect(siteParts({ ...wide, maxX: 90_000 }, places, 'A4', 50, false)).toBeNull();
  });
});

describe('names of rooms on the sheet', () => {
  const layout = layOut(BOUNDS, 'A3', 100)!;
  const frame = drawingOf(layout);
  const within: Box = {
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
    wide: frame.width / 2,
    high: frame.height / 2,
  };
  const room = (key: string, x: number, y: number, wide: number, deep: number) => ({
    key,
    number: key,
    name: '挂号收费处',
    places: [{ x, y, wide, deep }],
  });

  it('hide no camera and no other name, and cameras’ numbers hide none of them (seeded)', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 6; round++) {
      const rooms = Array.from({ length: 24 }, (_, i) =>
        room(`A${i}`, 102.5 + 5 * (i % 6), 52.5 + 5 * Math.floor(i / 6), 2.2, 2.2),
      );
      const cameras = Array.from({ length: 24 }, (_, i): SiteCamera => {
        const [x, y] = [random.between(101, 129), random.between(51, 69)];
        const wall = { x: x + 2, y, metres: 2, heading: 0, to: 'face' as const };
        return { number: i + 1, x, y, headings: i % 5 === 0 ? [] : [random.between(-3, 3)], walls: [wall] };
      });
      const drawn = cameraBoxes(cameras, layout);
      const labels = freeLabels(rooms, layout, drawn, wallLines(cameras, layout), within);
      expect(labels.length).toBe(24);
      const boxes = labels.map((label) => labelBox(label));
      const rings = siteMarks(cameras, layout, boxes, within).map(({ ring: [x, y] }): Box => ({
        x,
        y,
        wide: RING,
        high: RING,
      }));
      const all = [...boxes, ...rings];
      for (const [i, box] of all.entries()) {
        expect(liesIn(box, within)).toBe(true);
        for (const other of all.slice(i + 1)) expect(meet(box, other)).toBe(false);
        for (const other of drawn) expect(meet(box, other)).toBe(false);
      }
    }
  });

  it('stand beside a room that is full, with a line to it, and nowhere where the room is off the sheet', () => {
    const full: Box = { x: layout.x(110), y: layout.y(60), wide: 3, high: 3 };
    const [label] = freeLabels([room('A1', 110, 60, 0.3, 0.3)], layout, [full], [], within);
    expect(label!.leader).toEqual([layout.x(110), layout.y(60)]);
    expect(meet(labelBox(label!), full)).toBe(false);
    expect(label!.lines).toEqual(['A1']);
    expect(freeLabels([room('A1', 900, 60, 0.3, 0.3)], layout, [full], [], within)).toEqual([]);
  });

  it('give way to a dimension line where there is room, and rather cross it than say less', () => {
    const y = layout.y(60);
    const line = [[layout.x(100), y] as const, [layout.x(120), y] as const] as const;
    const [free] = freeLabels([room('A1', 110, 60, 3, 3)], layout, [], [line], within);
    expect(free!.lines).toEqual(['A1', '挂号收费处']);
    expect(Math.abs(free!.y - y)).toBeGreaterThanOrEqual(labelBox(free!).high - 1e-9);
    const [tight] = freeLabels([room('A1', 110, 60, 0.6, 0.28)], layout, [], [line], within);
    expect(tight!.lines).toEqual(['A1', '挂号收费处']);
  });
});
