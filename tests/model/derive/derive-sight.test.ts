import { describe, expect, it } from 'vitest';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { visibilityPolygon } from '../../../src/geometry/visibility/visibility-polygon';
import { deriveSight } from '../../../src/model/derive/derive-sight';
import type { OpeningId } from '../../../src/model/schema/ids';
import { boxFeature, CLINIC, hasClinic, lineFeature, planText, readPlan, readPlanAt } from './read-plan';

/** Area seen from (2, 2) of storey G, m²; null when sight gets out. */
function seen(features: readonly unknown[], ...open: OpeningId[]): number | null {
  const sight = deriveSight(readPlan(planText(features)), 'storey_G', { open: new Set(open) });
  expect(sight.owners).toHaveLength(sight.walls.closed.length);
  return visibilityPolygon(buildSight(sight), 2, 2).area;
}

const wall = (x0: number, y0: number, x1: number, y1: number, rest: Record<string, unknown> = {}) =>
  boxFeature('wall', [x0, y0, x1, y1], rest);

/** A room of 4 × 4 m with walls of 0.2 m, the east one as given. */
const room = (...eastern: unknown[]) => [
  wall(-0.2, -0.2, 4.2, 0),
  wall(-0.2, 4, 4.2, 4.2),
  wall(-0.2, 0, 0, 4),
  ...eastern,
];

const halves = [wall(4, 0, 4.2, 1.5), wall(4, 2.5, 4.2, 4)];
const door = lineFeature(
  'door',
  [
    [4.1, 1.5],
    [4.1, 2.5],
  ],
  { id: 'D' },
);

describe('what stops sight', () => {
  it('obstacles do from the height of eyes on, and those of unknown height', () => {
    const closed = room(wall(4, 0, 4.2, 4));
    const box = (rest: Record<string, unknown>) =>
      seen([...closed, boxFeature('obstacle', [3, 1, 4, 3], rest)]);
    // From (2, 2) the rays past its near corners end in those of the room: hidden is 2 · ½ + 2 m².
    expect(box({})).toBeCloseTo(13, 9);
    expect(box({ height: 1.6 })).toBeCloseTo(13, 9);
    expect(box({ height: 1.59 })).toBeCloseTo(16, 9);
  });

  it('walls do, and columns, screens and machines of no height; glass does not', () => {
    expect(seen(room(wall(4, 0, 4.2, 4)))).toBeCloseTo(16, 9);
    expect(seen(room(wall(4, 0, 4.2, 4, { transparent: true })))).toBeNull();
    expect(
      seen(
        room(
          lineFeature(
            'wall',
            [
              [4, 0],
              [4, 4],
            ],
            { thickness: 0 },
          ),
        ),
      ),
    ).toBeCloseTo(16, 9);
    expect(
      seen(
        room(
          lineFeature(
            'wall',
            [
              [4.1, -0.1],
              [4.1, 4.1],
            ],
            { thickness: 0.2 },
          ),
        ),
      ),
    ).toBeCloseTo(16, 9);
    expect(seen(room(wall(4, 0, 4.2, 4, { base: 2.2 })))).toBeNull();
    for (const kind of ['column', 'obstacle']) {
      const shadow = 16 - seen(room(wall(4, 0, 4.2, 4), boxFeature(kind, [3, 1.5, 3.5, 2.5])))!;
      // The shadow of its near side to the wall: a trapezium of 1 and 2 m, 1 m deep.
      expect(shadow, kind).toBeCloseTo(1.5, 9);
    }
    expect(seen(room(wall(4, 0, 4.2, 4), boxFeature('obstacle', [3, 1, 3.5, 3], { height: 1 })))).toBeCloseTo(
      16,
      9,
    );
  });

  it('doors do while they are shut', () => {
    expect(seen(room(...halves, door), 'opening_D')).toBeNull();
    // The shut leaf stands in the middle of the wall: its half of the reveal is seen into.
    expect(seen(room(...halves, door))).toBeCloseTo(16 + 0.1 * 1, 1);
  });

  it('a leaf that is shorter than its hole leaves no crack', () => {
    const short = lineFeature(
      'door',
      [
        [4.1, 1.6],
        [4.1, 2.3],
      ],
      { id: 'D' },
    );
    expect(seen(room(...halves, short))).not.toBeNull();
  });

  it('windows do not, whether the wall was cut for them or not', () => {
    const window = lineFeature(
      'window',
      [
        [4.1, 1.5],
        [4.1, 2.5],
      ],
      { sill: 0.9 },
    );
    expect(seen(room(...halves, window))).toBeNull();
    expect(seen(room(wall(4, 0, 4.2, 4), window))).toBeNull();
    expect(
      seen(
        room(
          lineFeature(
            'wall',
            [
              [4.1, -0.1],
              [4.1, 4.1],
            ],
            { thickness: 0.2 },
          ),
          window,
        ),
      ),
    ).toBeNull();
    // Only through the hole: with a wall behind it the room beyond is seen as through a cut one.
    const yard = [
      wall(-0.2, -3, 8, -2.8),
      wall(8, -3, 8.2, 7),
      wall(-0.2, 7, 8.2, 7.2),
      wall(-0.4, -3, -0.2, 7.2),
    ];
    expect(seen([...room(wall(4, 0, 4.2, 4), window), ...yard])).toBeCloseTo(
      seen([...room(...halves), ...yard])!,
      2,
    );
  });

  it('an opening that was taken out does', () => {
    const out = lineFeature(
      'wall',
      [
        [4, 1.5],
        [4, 2.5],
      ],
      { thickness: 0, rejected: true },
    );
    expect(seen(room(...halves, out))).toBeCloseTo(16, 9);
  });
});

it.skipIf(!hasClinic)('a room of the clinic is seen whole, and not beyond its shut door', () => {
  const document = readPlanAt(CLINIC);
  const sight = deriveSight(document, 'storey_L1');
  // A consulting room without columns: the walls' faces bound what is seen of it.
  const space = Object.values(document.spaces).find(({ id }) => id === 'space_C112');
  expect(space).toBeDefined();
  const xs = space!.outline.outer.map(([x]) => x);
  const ys = space!.outline.outer.map(([, y]) => y);
  const eye: [number, number] = [
    (Math.min(...xs) + Math.max(...xs)) / 2,
    (Math.min(...ys) + Math.max(...ys)) / 2,
  ];
  const { area } = visibilityPolygon(buildSight(sight), ...eye);
  expect(area).not.toBeNull();
  expect(area).toBeLessThan(
    (Math.max(...xs) - Math.min(...xs) + 0.5) * (Math.max(...ys) - Math.min(...ys) + 0.5),
  );
});
