import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildSight, forkSight } from '../../../src/geometry/visibility/build-sight';
import { setSeenThrough } from '../../../src/geometry/visibility/stops';
import { visibilityPolygon, visibleArea } from '../../../src/geometry/visibility/visibility-polygon';
import { EYE_KINDS, randomRoom } from './random-room';
import { linesOf, room } from './scenes';
import { cases } from '../../support/cases';

describe('setSeenThrough', () => {
  const walls = linesOf([
    room(10, 10),
    [
      [
        [5, 0],
        [5, 4],
      ],
      false,
    ],
    [
      [
        [5, 4],
        [5, 6],
      ],
      false,
    ],
    [
      [
        [5, 6],
        [5, 10],
      ],
      false,
    ],
  ]);

  it('opens and shuts a door', () => {
    const sight = buildSight({ walls });
    const shut = visibleArea(sight, 2, 5);
    expect(shut).toBeCloseTo(50, 12);
    setSeenThrough(sight, [2], true);
    // Beyond the door: a trapezium of 5 m depth, 2 m wide at the door, 2 · 8/3 at the far wall.
    expect(visibleArea(sight, 2, 5)).toBeCloseTo(50 + (5 * (2 + 16 / 3)) / 2, 9);
    setSeenThrough(sight, [2], false);
    expect(visibleArea(sight, 2, 5)).toBe(shut);
  });

  it('leaves the sight that it was forked from alone', () => {
    const sight = buildSight({ walls });
    const open = forkSight(sight);
    setSeenThrough(open, [1, 2, 3], true);
    expect(visibleArea(open, 2, 5)).toBeCloseTo(100, 9);
    expect(visibleArea(sight, 2, 5)).toBeCloseTo(50, 9);
  });

  it('gives exactly what building anew gives, lines and solids, in 200 random rooms', () => {
    for (let seed = 1; seed <= cases(200); seed++) {
      const { walls: lines, eye } = randomRoom(seed);
      const random = seededRandom(seed);
      const flags = Uint8Array.from(lines.closed, () => (random.next() < 0.4 ? 1 : 0));
      const fresh = buildSight({ walls: lines, seenThrough: flags });
      const toggled = buildSight({ walls: lines });
      for (const value of [1, 0]) {
        const changed = [...flags.keys()].filter((line) => flags[line] === value);
        setSeenThrough(toggled, [...changed, ...changed], value === 1);
      }
      expect(toggled.steps).toEqual(fresh.steps);
      expect(toggled.solid).toEqual(fresh.solid);
      for (const kind of EYE_KINDS) {
        const [x, y] = eye(kind);
        expect(visibilityPolygon(toggled, x, y)).toEqual(visibilityPolygon(fresh, x, y));
      }
    }
  });
});
