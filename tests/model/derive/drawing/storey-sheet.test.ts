import { describe, expect, it } from 'vitest';
import { storeySheet } from '../../../../src/model/derive/drawing/storey-sheet';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import type { Opening } from '../../../../src/model/schema/opening';
import type { Space } from '../../../../src/model/schema/space';

const [ward] = storeyPlans(smallWard());
const someDoor = ward!.openings.find(({ kind }) => kind === 'door')!;
const someSpace = ward!.spaces[0]!;

const square = (minY: number, maxY: number): Space['outline'] => ({
  outer: [
    [0, minY],
    [4, minY],
    [4, maxY],
    [0, maxY],
  ],
  holes: [],
});

/** A door from (1, 0) to (2, 0) between a room above and one below. */
function doorOf(more: Partial<Opening>) {
  const above: Space = { ...someSpace, id: 'space_above', outline: square(0.1, 3) };
  const below: Space = { ...someSpace, id: 'space_below', outline: square(-3, -0.1) };
  const door: Opening = {
    ...someDoor,
    leaf: 'single',
    line: [
      [1, 0],
      [2, 0],
    ],
    ...more,
  };
  const sheet = storeySheet({ ...ward!, spaces: [above, below], openings: [door] });
  return sheet.doors[0]!.leaves;
}

describe('a storey for paper', () => {
  it('has doors swing where the plan says, hinged on the side that one sees from within', () => {
    // Seen from the room above, looking down at the door, west lies to the right.
    expect(doorOf({ opensInto: 'space_above', swing: 'right' })).toEqual([
      { hinge: [1, 0], shut: [2, 0], open: [1, 1], turnsLeft: true },
    ]);
    expect(doorOf({ opensInto: 'space_above', swing: 'left' })).toEqual([
      { hinge: [2, 0], shut: [1, 0], open: [2, 1], turnsLeft: false },
    ]);
    expect(doorOf({ opensInto: 'space_below', swing: 'right' })).toEqual([
      { hinge: [2, 0], shut: [1, 0], open: [2, -1], turnsLeft: true },
    ]);
    expect(doorOf({ opensInto: 'space_below', swing: 'left' })).toEqual([
      { hinge: [1, 0], shut: [2, 0], open: [1, -1], turnsLeft: false },
    ]);
  });

  it('gives a double door two leaves that meet in the middle', () => {
    const leaves = doorOf({ opensInto: 'space_above', leaf: 'double' });
    expect(leaves.map(({ hinge, shut }) => [hinge, shut])).toEqual([
      [
        [1, 0],
        [1.5, 0],
      ],
      [
        [2, 0],
        [1.5, 0],
      ],
    ]);
  });

  it('makes up no swing that nobody has said', () => {
    expect(doorOf({ opensInto: null, swing: 'left' })).toEqual([]);
    expect(doorOf({ opensInto: 'space_above', swing: null })).toEqual([]);
    expect(doorOf({ opensInto: 'space_above', swing: 'left', leaf: 'sliding' })).toEqual([]);
  });

  it('draws what stands on the storey: walls, doors, flights with treads across them', () => {
    const sheet = storeySheet(ward!);
    expect(sheet.walls.length).toBeGreaterThan(0);
    expect(sheet.doors.length).toBe(
      ward!.openings.filter(({ kind, rejected }) => kind === 'door' && !rejected).length,
    );
    expect(sheet.flights.length).toBe(ward!.flights.length);
    for (const { treads, up } of sheet.flights) {
      const [low, high] = up;
      for (const [a, b] of treads) {
        const across = (b[0] - a[0]) * (high[0] - low[0]) + (b[1] - a[1]) * (high[1] - low[1]);
        expect(Math.abs(across)).toBeLessThan(1e-9);
      }
    }
  });

  it('leaves out what a person rejected', () => {
    expect(storeySheet({ ...ward!, openings: [{ ...someDoor, rejected: true }] }).doors).toEqual([]);
  });
});
