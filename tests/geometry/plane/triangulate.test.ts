import { describe, expect, it } from 'vitest';
import { ringWindings } from '../../../src/geometry/plane/ring-windings';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import type { Triangulation } from '../../../src/geometry/plane/triangulation';
import { messyLines, type MessyLines } from './messy-lines';
import {
  distanceToPath,
  expectLinesCovered,
  expectSound,
  linePath,
  totalArea,
  triangleArea,
} from './triangulation-check';
import { cases } from '../../support/cases';

const TOLERANCE = 1e-6;
/** Snapping a line a few times over moves it by that many tolerances at most. */
const SLACK = 4 * TOLERANCE;
const SEEDS = cases(200);

/** Winding number of a ring around a point, by crossings of the ray to the east. */
function windingAt(x: number, y: number, path: readonly (readonly [number, number])[]): number {
  let winding = 0;
  for (let i = 1; i < path.length; i++) {
    const [ax, ay] = path[i - 1]!;
    const [bx, by] = path[i]!;
    if (ay > y === by > y) continue;
    const left = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (by > ay && left > 0) winding++;
    if (by < ay && left < 0) winding--;
  }
  return winding;
}

function expectWindings(t: Triangulation, { lines, ringClass }: MessyLines): void {
  const windings = ringWindings(t, ringClass, 3);
  const paths = Array.from(ringClass, (_, line) => linePath(lines, line, t.origin));
  const faults: string[] = [];
  for (let triangle = 0; triangle < t.triangleCount; triangle++) {
    const [a, b, c] = [0, 1, 2].map((i) => t.corners[3 * triangle + i]!) as [number, number, number]; // corners
    const x = (t.x[a]! + t.x[b]! + t.x[c]!) / 3;
    const y = (t.y[a]! + t.y[b]! + t.y[c]!) / 3;
    if (paths.some((path) => path.length > 0 && distanceToPath([x, y], path) < SLACK)) continue;
    for (let kind = 0; kind < 3; kind++) {
      let winding = 0;
      paths.forEach((path, line) => {
        if (ringClass[line] === kind) winding += windingAt(x, y, path);
      });
      if (winding !== windings[3 * triangle + kind]) faults.push(`triangle ${triangle} class ${kind}`);
    }
  }
  expect(faults).toEqual([]);
}

describe('triangulate on messy lines', () => {
  it('is sound, covers every line, fills its frame and winds as the rings do', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const messy = messyLines(seed, TOLERANCE);
      const t = triangulate(messy.lines, { tolerance: TOLERANCE, frame: 1 });
      try {
        expectSound(t);
        expectLinesCovered(t, messy.lines, SLACK);
        const width = Math.max(...t.x) - Math.min(...t.x);
        const height = Math.max(...t.y) - Math.min(...t.y);
        expect(Math.abs(totalArea(t) / (width * height) - 1)).toBeLessThan(1e-12);
        expectWindings(t, messy);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
  });

  it('keeps every coordinate bit for bit where nothing is near', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { lines, jittered } = messyLines(seed, TOLERANCE);
      if (jittered) continue;
      const t = triangulate(lines, { tolerance: TOLERANCE });
      const there = new Set(Array.from(t.x, (x, v) => `${x} ${t.y[v]!}`));
      const turned = Array.from(lines.coords).some((value) => !Number.isInteger(value));
      if (turned) continue;
      for (let i = 0; i < lines.coords.length; i += 2) {
        const key = `${lines.coords[i]! - t.origin[0]} ${lines.coords[i + 1]! - t.origin[1]}`;
        expect(there.has(key), `seed ${seed}: ${key}`).toBe(true);
      }
    }
  });

  it('has no triangle without area', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { lines, jittered } = messyLines(seed, TOLERANCE);
      if (jittered) continue;
      const t = triangulate(lines, { tolerance: TOLERANCE, frame: 2 });
      for (let triangle = 0; triangle < t.triangleCount; triangle++) {
        expect(triangleArea(t, triangle)).toBeGreaterThan(0);
      }
    }
  });
});
