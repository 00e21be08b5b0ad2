import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { openWalk } from '../../../src/geometry/nav/walk';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import { locate } from '../../../src/geometry/nav/locate';
import { wallEnds } from '../../../src/simulation/floor/walls';
import { doorwaySteps } from '../../../src/simulation/ground/doorways';
import { openingsOf } from '../../../src/simulation/ground/openings';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { flightScene } from '../support/stair-scenes';
import type { Box } from '../support/scenes';

const floorOf = (boxes: readonly Box[]) => {
  const drawing = new FloorDrawing();
  for (const box of boxes) drawing.floor(...box);
  return openWalk(buildNav(building([drawing.build()])));
};

/** Lines in plan, each from its lower to its higher end. */
function openings(boxes: readonly Box[]): string[] {
  const walk = floorOf(boxes);
  const { nav } = walk;
  const { ends, sheet } = openingsOf(
    walk,
    wallEnds(nav, walk.twin, () => false),
  );
  return [...sheet.keys()]
    .map((line) => {
      const at = (k: number): string =>
        [ends[4 * line + k]! + nav.origin[0], ends[4 * line + k + 1]! + nav.origin[1]]
          .map((value) => value.toFixed(1))
          .join(',');
      return [at(0), at(2)].sort().join(' – ');
    })
    .sort();
}

describe('openings of a floor', () => {
  it('a door through a wall has one at either face', () => {
    const boxes: Box[] = [
      [0, 0, 5, 5],
      [5, 2, 5.2, 3],
      [5.2, 0, 10, 5],
    ];
    expect(openings(boxes)).toEqual(['5.0,2.0 – 5.0,3.0', '5.2,2.0 – 5.2,3.0']);
  });

  it('a passage has one at either end, however long', () => {
    const boxes: Box[] = [
      [0, 0, 5, 5],
      [5, 2, 25, 3],
      [25, 0, 30, 5],
    ];
    expect(openings(boxes)).toEqual(['25.0,2.0 – 25.0,3.0', '5.0,2.0 – 5.0,3.0']);
  });

  it('none in a room, along a corridor, at its corner, or where it is wider than 2.6 m', () => {
    expect(openings([[0, 0, 30, 2]])).toEqual([]);
    const corner: Box[] = [
      [0, 0, 10, 2],
      [8, 0, 10, 10],
    ];
    expect(openings(corner)).toEqual([]);
    const wide: Box[] = [
      [0, 0, 5, 5],
      [5, 1, 5.2, 3.7],
      [5.2, 0, 10, 5],
    ];
    expect(openings(wide)).toEqual([]);
  });

  it('two doors side by side have none between them', () => {
    const boxes: Box[] = [
      [0, 0, 5, 5],
      [5, 0.5, 5.2, 1.5],
      [5, 2, 5.2, 3],
      [5.2, 0, 10, 5],
    ];
    expect(openings(boxes)).toHaveLength(4);
  });
});

describe('who keeps farther apart', () => {
  const walk = floorOf([
    [0, 0, 5, 5],
    [5, 2, 5.2, 3],
    [5.2, 0, 10, 5],
  ]);
  const exit = {
    storey: 0,
    line: [
      [10, 2],
      [10, 3],
    ],
    beyond: 0,
  } as const;
  const doorways = finished(doorwaySteps(walk, [exit], { openings: 2, exits: 3 }));
  const spacing = (x: number, y: number, toX: number, toY: number): number => {
    const crowd: Crowd = newCrowd(1);
    const at = locate(walk.nav, 0, x, y)!;
    crowd.x[0] = at.x;
    crowd.y[0] = at.y;
    crowd.triangle[0] = at.triangle;
    crowd.toX[0] = toX - walk.nav.origin[0];
    crowd.toY[0] = toY - walk.nav.origin[1];
    return doorways.spacingAt(crowd, 0);
  };

  it.each([
    ['before a door', 4.2, 2.5, 5.2, 2.5, 2],
    ['in it', 5.1, 2.5, 9, 2.5, 2],
    ['behind it', 6.1, 2.5, 9, 2.5, 2],
    ['beside it, on the way to it', 4.5, 1.5, 5, 2.2, 2],
    ['too far from it', 3.9, 2.5, 5.2, 2.5, 1],
    ['along the wall past it', 4.6, 2.5, 4.6, 5, 1],
    ['before an exit’s line', 9.2, 2.5, 10, 2.5, 3],
    ['in the room', 2, 2, 5, 2.5, 1],
  ])('%s', (_, x, y, toX, toY, most) => {
    expect(spacing(x, y, toX, toY)).toBe(most);
  });

  it('before the end of a flight too, from its level side', () => {
    const { nav } = flightScene(1.2, 'up', 0);
    const stairs = finished(doorwaySteps(openWalk(nav), [], { openings: 2, exits: 3 }));
    const crowd = newCrowd(1);
    const at = locate(nav, 0, 4, -0.5)!;
    crowd.x[0] = at.x;
    crowd.y[0] = at.y;
    crowd.triangle[0] = at.triangle;
    crowd.toX[0] = at.x;
    crowd.toY[0] = at.y + 5;
    expect(stairs.spacingAt(crowd, 0)).toBe(2);
    crowd.toY[0] = at.y;
    crowd.toX[0] = at.x + 5;
    expect(stairs.spacingAt(crowd, 0)).toBe(1);
  });
});
