import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays, type EgressWay } from '../../../src/analyses/egress/ways';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { DrawnLine } from '../../../src/features/print/boxes';
import { escapeContent, type EscapeContent } from '../../../src/features/print/escape/escape-content';
import { escapeStorey } from '../../../src/features/print/escape/escape-storey';
import type { EscapeSign } from '../../../src/features/print/escape/escape-signs';
import { neededBounds } from '../../../src/features/print/escape/needed';
import { routeArrows } from '../../../src/features/print/escape/route-arrows';
import { turner } from '../../../src/features/print/escape/turner';
import { turning } from '../../../src/features/print/escape/turning';
import { translator } from '../../../src/i18n/translator';
import { storeyPlans, type StoreyPlan } from '../../../src/model/derive/storey-plan';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import type { StoreyId } from '../../../src/model/schema/ids';
import type { Point } from '../../../src/model/schema/polygon';
import { boxFeature, pointFeature } from '../../model/derive/read-plan';
import { doorEW, doorNS, houseOf, stairwell } from '../../analyses/egress/houses';
import { twoHalves } from '../../analyses/egress/two-halves';
import { G, U } from '../../analyses/way-out/houses';

/** What is up on the sheet is north: the turned frame is that of the plan. */
const NORTH = Math.PI / 2;

const planOf = ({ document }: WalkingPlan, id: StoreyId): StoreyPlan =>
  storeyPlans(document).find(({ storey }) => storey.id === id)!;

/** A storey as sheets draw it, with the ways from some places. */
function drawnFrom(plan: WalkingPlan, id: StoreyId, places: readonly Point[]) {
  const level = levelWays(plan, shutOpenings(plan.document, null));
  const { exits } = level.exits.find(({ storey }) => storey === id)!;
  const ways = places.map(([x, y]): readonly EgressWay[] => egressWays(level, { storey: id, x, y }));
  return { storey: escapeStorey(plan.document, planOf(plan, id), null, ways, exits), ways };
}

describe('arrows beyond doors of compartments', () => {
  /**
   * Two compartments with a fire door between at x = 20, of each a corridor to a door out at its far end, a ward, and another ward at the end of
   * a side corridor north of that door: there nobody goes whose sheet hangs in the first ward.
   */
  const house = houseOf([
    boxFeature('space', [0, 0, 19.9, 2], { id: 'W', use: 'corridor' }),
    boxFeature('space', [20.1, 0, 40, 2], { id: 'E', use: 'corridor' }),
    boxFeature('space', [0, 2.2, 2, 20], { id: 'NW', use: 'corridor' }),
    boxFeature('space', [38, 2.2, 40, 20], { id: 'NE', use: 'corridor' }),
    boxFeature('space', [12, 2.2, 16, 6.2], { id: 'RW', use: 'ward' }),
    boxFeature('space', [24, 2.2, 28, 6.2], { id: 'RE', use: 'ward' }),
    boxFeature('space', [2.2, 16, 6.2, 20], { id: 'FW', use: 'ward' }),
    boxFeature('space', [33.8, 16, 37.8, 20], { id: 'FE', use: 'ward' }),
    // Between walls alone corridors have arrows.
    boxFeature('wall', [-0.2, 4, 0, 20]),
    boxFeature('wall', [2, 4, 2.2, 16]),
    boxFeature('wall', [37.8, 4, 38, 16]),
    boxFeature('wall', [40, 4, 40.2, 20]),
    boxFeature('compartment', [0, 0, 20, 20], { id: 'KW' }),
    boxFeature('compartment', [20, 0, 40, 20], { id: 'KE' }),
    doorEW('rw', [13.5, 14.5], 2.1, ['RW', 'W']),
    doorEW('re', [25.5, 26.5], 2.1, ['RE', 'E']),
    doorNS('fw', 2.1, [17.5, 18.5], ['NW', 'FW']),
    doorNS('fe', 37.9, [17.5, 18.5], ['FE', 'NE']),
    doorEW('nw', [0.4, 1.6], 2.1, ['NW', 'W']),
    doorEW('ne', [38.4, 39.6], 2.1, ['NE', 'E']),
    doorNS('mid', 20, [0.4, 1.6], ['W', 'E'], { fireRating: '甲' }),
    doorNS('west', 0, [0.5, 1.5], ['W', null], { exit: true }),
    doorNS('east', 40, [0.5, 1.5], ['E', null], { exit: true }),
  ]);
  const places: readonly Point[] = [
    [14, 4],
    [26, 4],
    [4, 18],
    [36, 18],
  ];
  const { storey, ways } = drawnFrom(house, G, places);
  const arrowsAt = (reader: number): readonly number[] => {
    const drawn: EscapeContent = escapeContent(
      storey,
      turner(storey, [translator('en')])(NORTH),
      places[reader]!,
      ways[reader]!,
      'A3',
      () => 40,
      ['You are here'],
    );
    const { layout } = drawn.laid;
    const metre = layout.x(1) - layout.x(0);
    return drawn.arrows.map(({ x }) => (x - layout.x(0)) / metre);
  };

  it('are none: they would point back at the reader', () => {
    // Ways of both compartments are there to be drawn.
    expect(new Set(storey.routes.map(({ compartment }) => compartment)).size).toBe(2);
    const [west, east] = [arrowsAt(0), arrowsAt(1)];
    expect(west.length).toBeGreaterThan(0);
    expect(east.length).toBeGreaterThan(0);
    expect(west.every((x) => x < 20)).toBe(true);
    expect(east.every((x) => x > 20)).toBe(true);
  });
});

describe('the sign of a door to another compartment', () => {
  const signsFor = (house: WalkingPlan, x: number): readonly EscapeSign[] => {
    const { storey, ways } = drawnFrom(house, G, [[x, 2]]);
    const turned = turner(storey, [translator('en')])(NORTH);
    return escapeContent(storey, turned, [x, 2], ways[0]!, 'A3', () => 40, ['You']).signs.map(
      ({ sign }) => sign,
    );
  };

  it('stands on the plans of both sides where each leads on', () => {
    for (const x of [20, 40]) expect(signsFor(twoHalves(), x)).toContain('compartment');
  });

  it('stands on those of one side alone where behind it one can only come back', () => {
    const locked = twoHalves({ east: { locked: true } });
    expect(signsFor(locked, 40)).toContain('compartment');
    expect(signsFor(locked, 20)).not.toContain('compartment');
  });
});

it('an arrow to an exit that is nobody’s best faces none, though there is room for one between two of the others', () => {
  const corridor: readonly DrawnLine[] = [0, 10].map((y): DrawnLine => [
    [-20, y],
    [220, y],
  ]);
  const points: readonly Point[] = [
    [0, 5],
    [190, 5],
  ];
  // The bold way's own heads keep arrows off a part of the corridor.
  const heads = [{ x: 95, y: 5, wide: 30, high: 6 }];
  const best = { points, isBest: true };
  const others = [
    { points: points.toReversed(), isBest: false },
    { points: [[70, 5] as Point, [-10, 5] as Point], isBest: false },
  ];
  const ahead = routeArrows([best], heads, corridor, 4);
  expect(ahead.length).toBeGreaterThan(4);
  expect(routeArrows([best, ...others], heads, corridor, 4)).toEqual(ahead);
});

it('what a sheet must show has the whole of the stair that a way ends at', () => {
  const plan = stairwell();
  const at: Point = [10, 1];
  const way = egressWays(levelWays(plan, []), { storey: U, x: at[0], y: at[1] });
  expect(way.map(({ exit }) => exit.id)).toEqual(['opening_high']);
  const far = { minX: -50, minY: -50, maxX: 50, maxY: 50 };
  // The stair is drawn from (20.2 | 0) to (23 | 8.5); four metres around.
  expect(neededBounds(planOf(plan, U), turning(NORTH), far, at, way)).toEqual({
    minX: expect.closeTo(6, 9),
    minY: expect.closeTo(-4, 9),
    maxX: expect.closeTo(27, 9),
    maxY: expect.closeTo(12.5, 9),
  });
});

describe('an evacuation chair', () => {
  /** It hangs in a corridor of 20 m, which is left in the west; in the east is a stair by one door or two. */
  const signs = (high: Record<string, unknown>, second: readonly unknown[] = []): readonly EscapeSign[] => {
    const plan = stairwell({
      high,
      rest: [
        pointFeature('asset', [15, 0.2], { id: 'CH', asset: 'evacuation-chair', storey: 'U' }),
        doorNS('west', 0, [0.5, 1.5], ['C2', null], { exit: true, storey: 'U' }),
        ...second,
      ],
    });
    return drawnFrom(plan, U, [[5, 4]]).storey.signs.map(({ sign }) => sign);
  };
  const beside = (locked: boolean): readonly unknown[] => [
    doorNS('too', 20.1, [1.55, 1.95], ['C2', 'S2'], { locked, storey: 'U' }),
  ];
  const open = { spaces: ['C2', 'S2'] };

  it('is shown where its stair can be entered', () => {
    expect(signs(open)).toContain('evacuation-chair');
    expect(signs({ ...open, locked: true }, beside(false))).toContain('evacuation-chair');
  });

  it('is not shown where each door to its stair is locked', () => {
    expect(signs({ ...open, locked: true })).not.toContain('evacuation-chair');
    expect(signs({ ...open, locked: true }, beside(true))).not.toContain('evacuation-chair');
  });
});

describe('doors to another compartment', () => {
  // A third one between the wards, far from the corridors' two.
  const plan = twoHalves({
    rest: [
      boxFeature('space', [16.2, 4.2, 29.9, 9], { id: 'SW', use: 'corridor' }),
      boxFeature('space', [30.1, 4.2, 35.8, 9], { id: 'SE', use: 'corridor' }),
      doorEW('sw', [20, 21.3], 4.1, ['SW', 'W']),
      doorEW('se', [33, 34.3], 4.1, ['SE', 'E']),
      doorNS('back', 30, [7, 8.3], ['SW', 'SE'], { fireRating: '甲' }),
    ],
  });
  const at: Point = [28, 1];
  const signsOf = ({ storey }: ReturnType<typeof drawnFrom>, ways: readonly EgressWay[]): number =>
    escapeContent(storey, turner(storey, [translator('en')])(NORTH), at, ways, 'A3', () => 40, [
      'You',
    ]).signs.filter(({ sign }) => sign === 'compartment').length;

  it('have a sign where ways of the reader or of rooms end at them, all of them where none does', () => {
    const drawn = drawnFrom(plan, G, [at]);
    const doors = drawn.storey.signs.filter(({ sign }) => sign === 'compartment').length;
    expect(doors).toBe(2);
    expect(drawn.ways[0]!.filter(({ kind }) => kind === 'compartment')).toHaveLength(1);
    expect(signsOf(drawn, drawn.ways[0]!)).toBe(1);
    expect(signsOf(drawnFrom(plan, G, []), [])).toBe(doors);
  });
});
