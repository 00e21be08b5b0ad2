import { describe, expect, it } from 'vitest';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { deriveNav, type DerivedNav } from '../../../src/model/derive/derive-nav';
import { resolveDoor } from '../../../src/model/derive/resolve-door';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature, FIXTURE, lineFeature, planText, readPlan, readPlanAt } from './read-plan';

interface Built {
  readonly document: CampusDocument;
  readonly derived: DerivedNav;
  readonly nav: Nav;
}

function built(document: CampusDocument): Built {
  const derived = deriveNav(document);
  return { document, derived, nav: buildNav(derived.input) };
}

const plan = (...features: unknown[]): Built => built(readPlan(planText(features)));

const codes = ({ derived }: Built): string[] => derived.warnings.map(({ code, place }) => `${code} ${place}`);

/** Walking length between two places of storeys given by index, with some doors shut; null when there is no way. */
function walk(
  { derived, nav }: Built,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  ...shut: string[]
): number | null {
  const closed = Uint8Array.from(derived.doors, (id) => (shut.includes(id) ? 1 : 0));
  const [a, b] = [locate(nav, ...from), locate(nav, ...to)];
  if (a === null || b === null) return null;
  expect([a.gap, b.gap]).toEqual([0, 0]);
  return shortestPath(openWalk(nav, closed), a, b)?.length ?? null;
}

const west = boxFeature('space', [0, 0, 4, 3], { id: 'A' });
const east = (x0: number) => boxFeature('space', [x0, 0, 8, 3], { id: 'B' });
const door = (x: number, rest: Record<string, unknown> = {}) =>
  lineFeature(
    'door',
    [
      [x, 1],
      [x, 2],
    ],
    { id: 'D', spaces: ['A', 'B'], ...rest },
  );

describe('throats of doors', () => {
  it.each([4, 4.1, 4.2, 4.05])('span the gap wherever in it the line is drawn (x = %f)', (x) => {
    const one = plan(west, east(4.2), door(x));
    expect(walk(one, [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(4, 9);
    expect(walk(one, [0, 2, 1.5], [0, 6, 1.5], 'opening_D')).toBeNull();
    expect(codes(one)).toEqual([]);
  });

  it('keep a depth that was given, and say when it is too short', () => {
    expect(walk(plan(west, east(4.2), door(4.1, { depth: 0.3 })), [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(
      4,
      9,
    );
    const short = plan(west, east(4.2), door(4.1, { depth: 0.1 }));
    expect(walk(short, [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    expect(codes(short)).toEqual(['plan.opening-throat-too-short opening_D']);
  });

  it('cut walls that were drawn as lines, thick ones and thin ones', () => {
    for (const thickness of [0, 0.2]) {
      const wall = lineFeature(
        'wall',
        [
          [4, 0],
          [4, 3],
        ],
        { id: 'W', thickness },
      );
      const one = plan(west, east(4), wall, door(4));
      expect(walk(one, [0, 2, 1.5], [0, 6, 1.5]), String(thickness)).toBeCloseTo(4, 9);
      expect(walk(one, [0, 2, 1.5], [0, 6, 1.5], 'opening_D')).toBeNull();
      expect(walk(plan(west, east(4), wall), [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    }
  });

  it('shut also where spaces overlap in the throat, and where the leaf is shorter than its hole', () => {
    const walls = [boxFeature('wall', [3.9, 0, 4.1, 0.8]), boxFeature('wall', [3.9, 2.2, 4.1, 3])];
    for (const x0 of [3.7, 4]) {
      const one = plan(west, east(x0), ...walls, door(4));
      expect(walk(one, [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(4, 9);
      expect(walk(one, [0, 2, 1.5], [0, 6, 1.5], 'opening_D')).toBeNull();
    }
  });

  it('find rooms by probing where the plan names none, or one twice', () => {
    for (const spaces of [null, [null, null], ['A', 'A']]) {
      const one = plan(west, east(4.2), door(4.1, { spaces }));
      expect(resolveDoor(one.document, one.document.openings.opening_D!)).toMatchObject({
        sides: ['space_A', 'space_B'],
        finalExit: false,
        assumption: 'plan.opening-sides-probed',
      });
      expect(walk(one, [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(4, 9);
      expect(codes(one)).toEqual(['plan.opening-sides-probed opening_D']);
    }
  });

  it('turn to the side of the room that each name stands for', () => {
    const one = plan(west, east(4.2), door(4.1, { spaces: ['B', 'A'] }));
    expect(resolveDoor(one.document, one.document.openings.opening_D!)?.sides).toEqual([
      'space_B',
      'space_A',
    ]);
    const wrong = plan(
      west,
      east(4.2),
      boxFeature('space', [50, 0, 54, 3], { id: 'F' }),
      door(4.1, { spaces: ['A', 'F'] }),
    );
    expect(codes(wrong)).toEqual(['plan.opening-space-not-beside opening_D']);
  });
});

describe('doors to outside', () => {
  const exit = (storey: string, rest: Record<string, unknown> = {}) => {
    const room = boxFeature('space', [0, 0, 4, 3], { id: 'A', storey });
    const one = plan(room, door(4.1, { storey, spaces: ['A', null], ...rest }));
    return { ...one, resolved: resolveDoor(one.document, one.document.openings.opening_D!) };
  };

  it('are final exits on a storey at ground only, unless the plan says so', () => {
    expect(exit('G').resolved?.finalExit).toBe(true);
    expect(codes(exit('G'))).toEqual(['plan.opening-exit-assumed opening_D']);
    expect(exit('U').resolved?.finalExit).toBe(false);
    expect(codes(exit('U'))).toEqual(['plan.opening-leads-nowhere opening_D']);
    expect(exit('U', { exit: true }).resolved?.finalExit).toBe(true);
    expect(exit('G', { exit: false }).resolved?.finalExit).toBe(false);
  });

  it('lead nowhere when a room lies on the side that is said to be nothing', () => {
    const one = plan(west, east(4.2), door(4.1, { spaces: ['A', null] }));
    expect(resolveDoor(one.document, one.document.openings.opening_D!)?.finalExit).toBe(false);
    expect(walk(one, [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    expect(codes(one)).toEqual(['plan.opening-leads-nowhere opening_D']);
  });

  it('are walked through to open ground', () => {
    const yard = boxFeature('outdoor', [4.3, -5, 20, 9], { id: 'Y' });
    const one = plan(west, yard, door(4.1, { spaces: ['A', null] }));
    expect(walk(one, [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(4, 9);
    expect(resolveDoor(one.document, one.document.openings.opening_D!)?.finalExit).toBe(true);
  });
});

describe('what is no way', () => {
  it('a window between spaces that touch, a contact that is too narrow, an opening that was taken out', () => {
    const walls = (from: number, to: number) => [
      boxFeature('wall', [3.9, 0, 4.1, from]),
      boxFeature('wall', [3.9, to, 4.1, 3]),
    ];
    const window = plan(
      west,
      east(4),
      ...walls(1, 2),
      lineFeature(
        'window',
        [
          [4, 1],
          [4, 2],
        ],
        { id: 'W', sill: 0.9 },
      ),
    );
    expect(walk(window, [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    expect(codes(window)).toEqual(['plan.window-not-a-way opening_W']);
    const [drawn] = Object.values(window.document.openings);
    const spaces = [makeId('space', 'A'), makeId('space', 'B')] as const;
    const hatch = built({ ...window.document, openings: { [drawn!.id]: { ...drawn!, spaces } } });
    expect(walk(hatch, [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    expect(codes(hatch)).toEqual([]);
    const slit = plan(west, east(4), ...walls(1, 1.5));
    expect(walk(slit, [0, 2, 1.5], [0, 6, 1.5])).toBeNull();
    expect(codes(slit)).toEqual(['plan.contact-too-narrow space_A']);
    const open = plan(west, east(4));
    expect(walk(open, [0, 2, 1.5], [0, 6, 1.5])).toBeCloseTo(4, 9);
    expect(walk(open, [0, 2, 1.5], [0, 6, 1.5], 'opening_derived~A~B')).toBeNull();
    const rejected = { thickness: 0, rejected: true, spaces: ['A', 'B'] };
    expect(
      walk(
        plan(
          west,
          east(4),
          lineFeature(
            'wall',
            [
              [4, 0],
              [4, 3],
            ],
            rejected,
          ),
        ),
        [0, 2, 1.5],
        [0, 6, 1.5],
      ),
    ).toBeNull();
  });
});

describe('the small plan', () => {
  const small = built(readPlanAt(FIXTURE));

  it('hangs together but for the lift shaft', () => {
    const { pieces } = findPieces(small.nav);
    expect(pieces.map(({ storey, component }) => [storey, component])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(small.nav.unjoined).toEqual([]);
    expect(small.derived.stairs).toEqual([['flight_f1', 'flight_f2'], ['flight_yard-ramp']]);
  });

  it('is walked upstairs along the slope: door, flight, landing, flight, door', () => {
    const up = walk(small, [0, 0.9, 8.4], [1, 2.2, 8.4])!;
    const slope = Math.hypot(2.2, 2);
    // Straight up both flights, and between them across the landing, round their inner edges.
    expect(up).toBeGreaterThan(2 * slope + 0.1);
    expect(up).toBeLessThan(2 * slope + 1.3);
  });

  it('leaves no floor where the flights come up, nor in columns, desks, walls', () => {
    const free = (s: number, x: number, y: number): boolean => locate(small.nav, s, x, y)?.gap === 0;
    expect([free(1, 0.9, 9.5), free(1, 2.2, 9.5), free(1, 2.2, 7.8)]).toEqual([false, false, true]);
    expect([free(0, 10, 6), free(0, 9, 9.4), free(0, 16, 1), free(0, 5, 4.9)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    // A hole in a room, and a beam overhead that stands in nobody's way.
    expect([free(1, 15, 2), free(0, 7, 7)]).toEqual([false, true]);
  });

  it('shuts the cubicle and the store with their doors', () => {
    expect(walk(small, [0, 10, 1], [0, 7, 1])).not.toBeNull();
    expect(walk(small, [0, 10, 1], [0, 7, 1], 'opening_d-cubicle')).toBeNull();
    expect(walk(small, [0, 14, 1], [0, 18, 1])).not.toBeNull();
    expect(walk(small, [0, 14, 1], [0, 18, 1], 'opening_d-s')).toBeNull();
  });

  it('lists every assumption', () => {
    expect(codes(small).sort()).toEqual(
      [
        'plan.flight-direction-assumed flight_f1',
        'plan.flight-direction-assumed flight_f2',
        'plan.landing-assumed flight_f1',
        'plan.opening-leads-nowhere opening_u-east',
        'plan.opening-sides-probed opening_d-cubicle',
        'plan.opening-sides-probed opening_u-s2',
        'plan.opening-derived opening_derived~C~H',
        'plan.opening-exit-assumed opening_d-east',
        'plan.wall-overhead wall_lintel',
      ].sort(),
    );
  });
});

describe('deriving again', () => {
  const document = readPlanAt(FIXTURE);
  const first = deriveNav(document);

  it('keeps everything when no floor changes', () => {
    const moved = { ...document.assets.asset_e1!, x: 3 };
    const edited = { ...document, assets: { ...document.assets, asset_e1: moved } };
    expect(deriveNav(edited, { previous: first }).input).toBe(first.input);
  });

  it('makes only the storey anew that was edited', () => {
    const { wall_w31: _gone, ...walls } = document.walls;
    const again = deriveNav({ ...document, walls }, { previous: first });
    expect(again.input.floors.map((floor, i) => floor === first.input.floors[i])).toEqual([
      true,
      false,
      true,
    ]);
  });
});
