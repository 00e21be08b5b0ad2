import { describe, expect, it } from 'vitest';
import { floorAt, type PathResult } from '../../../../src/analyses/walking/find-path';
import { evacuationLifts } from '../../../../src/analyses/walking/mobility/lift-links';
import { mobilityWalk } from '../../../../src/analyses/walking/mobility/mobility-walk';
import { pathByLift } from '../../../../src/analyses/walking/mobility/path-by-lift';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { emptyDocument } from '../../../../src/model/schema/document';
import type { EntityInput } from '../../../../src/model/schema/entity-schemas';
import { makeId, type EntityKind } from '../../../../src/model/schema/ids';
import { polygonOf, type Polygon } from '../../../../src/model/schema/polygon';

const STOREYS = ['L1', 'L2', 'L3'] as const;
const box = (x0: number, y0: number, x1: number, y1: number): Polygon =>
  polygonOf([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);

interface Lift {
  readonly code: string;
  /** Left edge of the car, behind the hall's wall at y = 4. */
  readonly x: number;
  readonly serves: readonly (typeof STOREYS)[number][];
  readonly doorWidth?: number;
  readonly evacuation?: boolean;
}

/** Halls of 20 × 4 m over each other, no stairs, lifts along their north side. */
function halls(lifts: readonly Lift[]): WalkingPlan {
  let document = emptyDocument();
  const add = <K extends EntityKind>(kind: K, inputs: readonly EntityInput<K>[]): void => {
    document = applyPatch(document, addEntities(document, kind, inputs));
  };
  add('buildings', [{ id: makeId('building', 'A'), name: { en: 'House' } }]);
  STOREYS.forEach((code, i) => {
    const storey = makeId('storey', code);
    add('storeys', [
      { id: storey, building: makeId('building', 'A'), name: { en: code }, elevation: 4 * i, height: 4 },
    ]);
    add('spaces', [
      {
        id: makeId('space', `${code}.HALL`),
        storey,
        use: 'hall',
        outline: box(0, 0, 20, 4),
        name: { en: 'Hall' },
      },
    ]);
    for (const { code: lift, x, serves, doorWidth = 1.2 } of lifts) {
      if (!serves.includes(code)) continue;
      add('spaces', [
        {
          id: makeId('space', `${code}.${lift}`),
          storey,
          use: 'lift-shaft',
          outline: box(x, 4.2, x + 2, 6.8),
          name: { en: lift },
        },
      ]);
      add('openings', [
        {
          id: makeId('opening', `${code}.${lift}`),
          storey,
          kind: 'door',
          line: [
            [x + 0.3, 4.1],
            [x + 0.3 + doorWidth, 4.1],
          ],
        },
      ]);
    }
  });
  add(
    'lifts',
    lifts.map(({ code, x, serves, evacuation = true }) => ({
      id: makeId('lift', code),
      storey: makeId('storey', serves[0]!),
      outline: box(x, 4.2, x + 2, 6.8),
      serves: serves.map((storey) => makeId('storey', storey)),
      evacuation,
    })),
  );
  return walkingPlan(document);
}

type Spot = readonly [(typeof STOREYS)[number], number, number];

function ride(plan: WalkingPlan, mover: 'wheelchair' | 'bed', from: Spot, to: Spot): PathResult {
  const floor = mobilityWalk(plan, mover, []);
  const [a, b] = [from, to].map(([storey, x, y]) =>
    floorAt(floor.plan, { storey: makeId('storey', storey), x, y })!,
  );
  return pathByLift(floor, evacuationLifts(floor.plan), a!, b!);
}

const all = STOREYS;

describe('ways by lift', () => {
  it('are walked to the car and from it on, a ride adds nothing', () => {
    const plan = halls([{ code: 'B', x: 9, serves: all }]);
    // Straight in front of the door, 2 m before the middle of the car's depth.
    const { length, points } = ride(plan, 'bed', ['L1', 10, 3.5], ['L3', 10, 3.5]);
    expect(length).toBeCloseTo(2 * (5.5 - 3.5), 6);
    expect(points.map(({ storey }) => storey)).toEqual(
      ['L1', 'L1', 'L3', 'L3'].map((code) => makeId('storey', code)),
    );
    expect(points[1]).toMatchObject({ x: points[2]!.x, y: points[2]!.y });
  });

  it('on one storey are the plain walk', () => {
    const plan = halls([{ code: 'B', x: 9, serves: all }]);
    expect(ride(plan, 'bed', ['L1', 1, 1], ['L1', 19, 1])).toMatchObject({ length: 18 });
  });

  it('change lifts where none serves both ends, and are the shortest of what there is', () => {
    const low: Lift = { code: 'A', x: 1, serves: ['L1', 'L2'] };
    const high: Lift = { code: 'B', x: 15, serves: ['L2', 'L3'] };
    const changed = ride(halls([low, high]), 'bed', ['L1', 2, 3], ['L3', 16, 3]);
    expect(new Set(changed.points.map(({ storey }) => storey)).size).toBe(3);
    expect(changed.length!).toBeGreaterThan(14);
    const whole = ride(
      halls([low, high, { code: 'C', x: 9, serves: all }]),
      'bed',
      ['L1', 10, 3],
      ['L3', 10, 3],
    );
    expect(new Set(whole.points.map(({ storey }) => storey)).size).toBe(2);
  });

  it('leave out lifts that are not for an evacuation, and those whose door is too narrow', () => {
    const narrow = halls([{ code: 'B', x: 9, serves: all, doorWidth: 0.9 }]);
    const [from, to]: Spot[] = [
      ['L1', 10, 3],
      ['L2', 10, 3],
    ];
    expect(ride(narrow, 'wheelchair', from!, to!).length).not.toBeNull();
    expect(ride(narrow, 'bed', from!, to!)).toEqual({ length: null, points: [] });
    const goods = halls([{ code: 'G', x: 9, serves: all, evacuation: false }]);
    expect(ride(goods, 'bed', from!, to!)).toEqual({ length: null, points: [] });
    expect(evacuationLifts(halls([{ code: 'S', x: 9, serves: ['L1'] }]))).toEqual([]);
  });
});
