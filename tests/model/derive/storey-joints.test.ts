import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan, type WalkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { resolveDoor } from '../../../src/model/derive/resolve-door';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import type { EntityInput } from '../../../src/model/schema/entity-schemas';
import { makeId } from '../../../src/model/schema/ids';
import { polygonOf, type Point } from '../../../src/model/schema/polygon';

const box = (x0: number, y0: number, x1: number, y1: number) =>
  polygonOf([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);

const ROOM = makeId('space', 'room');
const LINK = makeId('space', 'link');
const DOOR = makeId('opening', 'door');

/** A room of 4 × 3 m whose east wall ends at x = 4.3, with a door in it, and what lies beyond on a storey of its own. */
function campus(
  door: Partial<EntityInput<'openings'>>,
  { elevation = 0, ground = false }: { elevation?: number; ground?: boolean },
): CampusDocument {
  const steps = [
    (d: CampusDocument) =>
      addEntities(d, 'storeys', [
        { id: makeId('storey', 'A'), building: null, elevation: 0, height: 4 },
        {
          id: makeId('storey', 'L'),
          building: null,
          elevation,
          height: 4,
          kind: ground ? ('ground' as const) : ('bridge' as const),
        },
      ]),
    (d: CampusDocument) =>
      addEntities(d, 'spaces', [
        { id: ROOM, storey: makeId('storey', 'A'), outline: box(0, 0, 4, 3), use: 'lobby' as const },
        ...(ground
          ? []
          : [
              {
                id: LINK,
                storey: makeId('storey', 'L'),
                outline: box(4.3, 0, 10, 3),
                use: 'corridor' as const,
              },
            ]),
      ]),
    (d: CampusDocument) =>
      addEntities(
        d,
        'outdoors',
        ground
          ? [
              {
                id: makeId('outdoor', 'yard'),
                storey: makeId('storey', 'L'),
                outline: box(-5, -5, 10, 8),
                form: 'ground' as const,
              },
            ]
          : [],
      ),
    (d: CampusDocument) =>
      addEntities(d, 'walls', [
        {
          id: makeId('wall', 'W'),
          storey: makeId('storey', 'A'),
          body: {
            form: 'line' as const,
            line: [
              [4.15, 0],
              [4.15, 3],
            ] as [Point, Point],
            thickness: 0.3,
          },
        },
      ]),
    (d: CampusDocument) =>
      addEntities(d, 'openings', [
        {
          id: DOOR,
          storey: makeId('storey', 'A'),
          kind: 'door' as const,
          line: [
            [4.15, 1],
            [4.15, 2],
          ] as [Point, Point],
          ...door,
        },
      ]),
  ];
  return steps.reduce((document, step) => applyPatch(document, step(document)), emptyDocument());
}

/** Metres from (2, 1.5) of the room to (8, 1.5) beyond. */
function length(plan: WalkingPlan, shut: readonly ReturnType<typeof makeId<'opening'>>[] = []) {
  const from = floorAt(plan, { storey: makeId('storey', 'A'), x: 2, y: 1.5 })!;
  const to = floorAt(plan, { storey: makeId('storey', 'L'), x: 8, y: 1.5 })!;
  expect([from.gap, to.gap]).toEqual([0, 0]);
  return findPath({ plan, walk: walkWith(plan, shut) }, from, to).length;
}

const codes = (plan: WalkingPlan): string[] =>
  plan.derived.warnings.map(({ code, place }) => `${code} ${place}`);

describe('a door whose sides lie on two storeys', () => {
  it.each([
    [ROOM, LINK],
    [LINK, ROOM],
  ])('is walked through when it is open, and is no exit (%s first)', (...spaces) => {
    const document = campus({ spaces }, {});
    const plan = walkingPlan(document);
    expect(length(plan)).toBeCloseTo(6, 9);
    expect(length(plan, [DOOR])).toBeNull();
    expect(codes(plan)).toEqual([]);
    expect(plan.nav.unjoined).toEqual([]);
    expect(resolveDoor(document, document.openings[DOOR]!)).toEqual({
      sides: spaces,
      finalExit: false,
      assumption: null,
    });
  });

  it.each([0.3, -0.3])('slopes within its wall where the floors differ a little (%f m)', (elevation) => {
    const plan = walkingPlan(campus({ spaces: [ROOM, LINK] }, { elevation }));
    expect(length(plan)).toBeCloseTo(5.7 + Math.hypot(0.3, 0.3), 9);
    expect(codes(plan)).toEqual([]);
  });

  it('joins nothing where the floors differ by a step or two, and says so', () => {
    const plan = walkingPlan(campus({ spaces: [ROOM, LINK] }, { elevation: 0.5 }));
    expect(length(plan)).toBeNull();
    expect(codes(plan)).toEqual([`plan.opening-space-not-beside ${DOOR}`]);
  });
});

describe('a final exit', () => {
  it('leads onto open ground that is a storey of its own, drawn through under the building too', () => {
    const plan = walkingPlan(
      campus({ spaces: [ROOM, null], finalExit: true }, { elevation: -0.3, ground: true }),
    );
    expect(length(plan)).toBeCloseTo(5.7 + Math.hypot(0.3, 0.3), 9);
    expect(length(plan, [DOOR])).toBeNull();
    expect(codes(plan)).toEqual([]);
  });

  it('does not lead onto ground when it is said to be none', () => {
    const plan = walkingPlan(
      campus({ spaces: [ROOM, null], finalExit: false }, { elevation: -0.3, ground: true }),
    );
    expect(length(plan)).toBeNull();
  });
});
