import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { crowdMapSteps, QUEUE_SPEED, serviceLevel } from '../../../src/simulation/results/crowd-maps';
import { floorAreas, floorSquareOf, floorSquares } from '../../../src/simulation/results/floor-squares';
import { densestOf, STAIR_LEVELS, WALKWAY_LEVELS } from '../../../src/standards/egress/service-levels';
import { cases } from '../../support/cases';
import { crowdRun, ELEVATIONS, hall, read, recorded, rowsOf, stairHouse } from '../recording/recorded-scenes';

const SEEDS = [1, 2, 3].slice(0, cases(3));
const walkway = densestOf(WALKWAY_LEVELS);
const stair = densestOf(STAIR_LEVELS);
const densest = ({ flight }: { readonly flight: number }) => (flight >= 0 ? stair : walkway);

/** The floor of `hall`, as it is drawn. */
const ROOMS = [
  [0, 0, 10, 10],
  [10, 4, 13, 6],
  [-3, 4.4, 0, 5.6],
] as const;

/** m² of the hall's floor within a rectangle. */
const hallFloor = (x0: number, y0: number, x1: number, y1: number): number =>
  ROOMS.reduce(
    (sum, [a, b, c, d]) =>
      sum + Math.max(0, Math.min(x1, c) - Math.max(x0, a)) * Math.max(0, Math.min(y1, d) - Math.max(y0, b)),
    0,
  );

describe('floor in squares', () => {
  it.each([0.3, 0.5, 1.7])('is what of each square of %f m is drawn as floor', (size) => {
    const { head, sheetOf } = recorded(crowdRun(hall(), []), 0, [0]).floor;
    const { nav } = crowdRun(hall(), []).floor;
    const made = floorSquares(head, size);
    const areas = floorAreas(nav, sheetOf, head, made);
    const over = made.squares[0]!;
    for (let row = 0; row < over.rows; row++) {
      for (let column = 0; column < over.columns; column++) {
        const [x, y] = [over.minX + column * size + head.origin[0], over.minY + row * size + head.origin[1]];
        const at = over.first + row * over.columns + column;
        expect(areas[at]).toBeCloseTo(hallFloor(x, y, x + size, y + size), 9);
      }
    }
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(100 + 6 + 3.6, 9);
  });

  it('is in plan on stairs', () => {
    const run = crowdRun(stairHouse(), []);
    const { head, sheetOf } = recorded(run, 0, ELEVATIONS).floor;
    const made = floorSquares(head, 0.5);
    const areas = floorAreas(run.floor.nav, sheetOf, head, made);
    const of = (wanted: (sheet: (typeof head.sheets)[number]) => boolean): number =>
      made.squares.reduce((sum, over, sheet) => {
        if (over === null || !wanted(head.sheets[sheet]!)) return sum;
        const { first, columns, rows } = over;
        return sum + areas.subarray(first, first + columns * rows).reduce((all, area) => all + area, 0);
      }, 0);
    expect(of(({ flight }) => flight >= 0)).toBeCloseTo(2 * 1.4 * 4, 6);
    expect(of(({ low, flight }) => flight < 0 && low === 1.5)).toBeCloseTo(3 * 2, 6);
    expect(of(({ low, flight }) => flight < 0 && low === 3)).toBeCloseTo(12 * 6, 6);
  });

  it('has larger squares where there would be too many', () => {
    const { head } = recorded(crowdRun(hall(), []), 0, [0]).floor;
    const box = { minX: 0, minY: 0, maxX: 4e6, maxY: 4e6 };
    const made = floorSquares({ sheets: [{ ...head.sheets[0]!, box }] }, 1);
    expect(made.size).toBe(2048);
    expect(made.count).toBeLessThan(2 ** 23);
    expect(floorSquareOf(made, 0, 1e9, 0)).toBe(-1);
    expect(floorSquareOf(made, 1, 0, 0)).toBe(-1);
  });
});

describe('maps of a crowd', () => {
  it.each(SEEDS)('are what counting everybody against everybody gives (seed %i)', (seed) => {
    const run = crowdRun(hall(), rowsOf(90, seed, 1, 2));
    const made = recorded(run, 900, [0]);
    const recording = read(made.bytes);
    const { head } = recording;
    const floor = floorSquares(head, 0.5);
    const areas = floorAreas(run.floor.nav, made.floor.sheetOf, head, floor);
    const maps = finished(crowdMapSteps(recording, floor, areas, densest));
    const usage = new Float64Array(floor.count);
    const queue = new Float64Array(floor.count);
    const peak = new Float64Array(floor.count);
    const peakAt = new Float64Array(floor.count);
    const crowded = new Map<number, Map<number, number>>();
    const service = new Float64Array(6);
    const { minX, minY, columns, first } = floor.squares[0]!;
    const mm = (value: number): number => Math.round(value * 1000) / 1000;
    const cell = (value: number, from: number): number => Math.floor((mm(value) - from) / 0.5);
    const due = made.seen.filter(({ step }) => step % 5 === 0);
    due.forEach((then, f) => {
      const next = due[f + 1];
      for (const i of then.alive) {
        const [column, row] = [cell(then.x[i]!, minX), cell(then.y[i]!, minY)];
        const near = [...then.alive].filter(
          (j) =>
            Math.abs(cell(then.x[j]!, minX) - column) <= 2 && Math.abs(cell(then.y[j]!, minY) - row) <= 2,
        );
        const [x, y] = [minX + 0.5 * (column - 2) + head.origin[0], minY + 0.5 * (row - 2) + head.origin[1]];
        const ground = Math.max(1, hallFloor(x, y, x + 2.5, y + 2.5));
        const density = near.length === 1 ? 1 / 6.25 : near.length / ground;
        const left = made.steps.leftAt[i]!;
        const until = Math.min(then.step + 5, made.steps.step, left < 0 ? Infinity : left);
        const seconds = (until - then.step) * 0.02;
        const square = first + row * columns + column;
        usage[square]! += seconds;
        // As large as the map can tell.
        if (Math.fround(density) > Math.fround(peak[square]!)) peakAt[square] = then.step * 0.02;
        peak[square] = Math.max(peak[square]!, density);
        if (density > walkway[3]!) {
          const frames = crowded.get(square) ?? new Map<number, number>();
          crowded.set(square, frames.set(f, (Math.min(then.step + 5, made.steps.step) - then.step) * 0.02));
        }
        service[walkway.filter((most) => density > most).length]! += seconds;
        if (next === undefined || !next.alive.includes(i) || then.walking[i] === 0 || next.walking[i] === 0)
          continue;
        // In whole millimetres: 0.2 m/s is 20 of them a frame.
        const gone = [then.x, then.y].map((from, axis) => {
          const to = axis === 0 ? next.x : next.y;
          return Math.round(to[i]! * 1000) - Math.round(from[i]! * 1000);
        });
        if (gone[0]! ** 2 + gone[1]! ** 2 < (QUEUE_SPEED * 100) ** 2) queue[square]! += seconds;
      }
    });
    const worst = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
      Array.from(a, (value, i) => Math.abs(value - b[i]!)).reduce((most, off) => Math.max(most, off), 0);
    expect(maps.levels).toBe(6);
    expect(worst(maps.usage, usage)).toBeLessThan(1e-9);
    expect(worst(maps.queue, queue)).toBeLessThan(1e-9);
    expect(worst(maps.peak, peak)).toBeLessThan(1e-4);
    expect(worst(maps.service, service)).toBeLessThan(1e-9);
    expect(worst(maps.peakAt, peakAt)).toBeLessThan(1e-4);
    const times = Array.from(usage, (_, square) =>
      [...(crowded.get(square)?.values() ?? [])].reduce((sum, seconds) => sum + seconds, 0),
    );
    expect(worst(maps.crowded, times)).toBeLessThan(1e-9);
    expect(times.some((seconds) => seconds > 0)).toBe(true);
    expect(queue.some((seconds) => seconds > 0)).toBe(true);
  });

  it('give all the time that everybody is in the building, by square as by level', () => {
    const run = crowdRun(stairHouse(), rowsOf(40, 5, 2, 1));
    const made = recorded(run, 2000, ELEVATIONS);
    const recording = read(made.bytes);
    const floor = floorSquares(recording.head);
    const areas = floorAreas(run.floor.nav, made.floor.sheetOf, recording.head, floor);
    const maps = finished(crowdMapSteps(recording, floor, areas, densest));
    const { leftAt, step } = made.steps;
    const all = leftAt.reduce((sum, left) => sum + (left < 0 ? step : left) * 0.02, 0);
    const sum = (numbers: Float64Array): number => numbers.reduce((so, value) => so + value, 0);
    expect(sum(maps.usage)).toBeCloseTo(all, 6);
    expect(sum(maps.service)).toBeCloseTo(all, 6);
    expect(sum(maps.queue)).toBeLessThan(all);
    expect(maps.service.subarray(6).some((seconds) => seconds > 0)).toBe(true);
  });

  it('find nobody crowded who is alone, between walls as in a hall', () => {
    const run = crowdRun(hall(), [{ storey: 0, x: 10.6, y: 5.1 }]);
    const made = recorded(run, 20, [0]);
    const recording = read(made.bytes);
    const floor = floorSquares(recording.head, 0.5);
    const areas = floorAreas(run.floor.nav, made.floor.sheetOf, recording.head, floor);
    const maps = finished(crowdMapSteps(recording, floor, areas, densest));
    expect(Math.max(...maps.peak)).toBeCloseTo(1 / 6.25, 5);
    expect(maps.service[0]).toBeCloseTo(0.4, 9);
  });

  it('take floor that walls leave less than a square metre of for that', () => {
    const two = [
      { storey: 0, x: 5.1, y: 5.1 },
      { storey: 0, x: 5.1, y: 5.6 },
    ];
    const run = crowdRun(hall(), two);
    const recording = read(recorded(run, 20, [0]).bytes);
    const floor = floorSquares(recording.head);
    const maps = finished(crowdMapSteps(recording, floor, new Float64Array(floor.count), densest));
    expect(Math.max(...maps.peak)).toBeCloseTo(2, 4);
  });

  it('of nobody are empty', () => {
    const run = crowdRun(hall(), []);
    const made = recorded(run, 5, [0]);
    const recording = read(made.bytes);
    const floor = floorSquares(recording.head);
    const areas = floorAreas(run.floor.nav, made.floor.sheetOf, recording.head, floor);
    const maps = finished(crowdMapSteps(recording, floor, areas, densest));
    expect([...maps.usage, ...maps.queue, ...maps.peak, ...maps.service].every((value) => value === 0)).toBe(
      true,
    );
  });
});

describe('levels of service', () => {
  it('begin where the next better one has too little floor a person', () => {
    // 1 ft² = 0.092903 m².
    const at = (feet: number): number => 1 / (feet * 0.09290304);
    const table = [
      [36, 0, 0],
      [35, 0, 0],
      [34, 1, 0],
      [24, 2, 0],
      [19, 2, 1],
      [14, 3, 2],
      [9, 4, 3],
      [6, 4, 4],
      [4.5, 5, 4],
      [3.9, 5, 5],
    ] as const;
    for (const [feet, onLevel, onStairs] of table) {
      expect(serviceLevel(at(feet), walkway)).toBe(onLevel);
      expect(serviceLevel(at(feet), stair)).toBe(onStairs);
    }
    expect([serviceLevel(0, walkway), serviceLevel(Infinity, walkway), serviceLevel(1, [])]).toEqual([
      0, 5, 0,
    ]);
  });
});
