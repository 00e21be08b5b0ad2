import { describe, expect, it, vi } from 'vitest';
import { rolledWaysSteps } from '../../../../src/analyses/egress/rolling/rolled-ways';
import { findPath, floorAt } from '../../../../src/analyses/walking/find-path';
import { clearFloorOf } from '../../../../src/analyses/walking/mobility/clear-widths';
import { mobilityWalk } from '../../../../src/analyses/walking/mobility/mobility-walk';
import { tightTurns, type TightTurn } from '../../../../src/analyses/walking/mobility/tight-turns';
import { widestBetween } from '../../../../src/analyses/walking/mobility/widest-between';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { doorIndices } from '../../../../src/analyses/walking/door-indices';
import { seededRandom } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { GapTurns } from '../../../../src/geometry/nav/clearance/tight-gaps';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { makeId } from '../../../../src/model/schema/ids';
import { corridorForDoor, widthToTurn } from '../../../../src/geometry/nav/clearance/turning-room';
import { mobilityOf, MOVERS, type Mover } from '../../../../src/standards/mobility/mobility';
import { boxFeature, ringFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { doorEW, doorNS, houseOf } from '../../egress/houses';
import { fieldOf, rolledCells } from '../../egress/field/rolled-ways';
import { asked } from '../../egress/field/same-ways';
import { door, G } from '../../way-out/houses';

/** What a place may lack and be told as passed, metres. */
const LENIENT = 0.3;
const WALL = 0.2;
const near = (value: number): unknown => expect.closeTo(value, 3);

type At = readonly [x: number, y: number];

/** A ward of 6 by 4 m above a corridor that leads east to the open, its door in the corridor's side. */
const sideDoor = (corridor: number, width: number, rest: readonly unknown[] = []): WalkingPlan =>
  houseOf([...sideDoorFeatures(corridor, width, corridor + WALL / 2), ...rest]);

const sideDoorFeatures = (
  corridor: number,
  width: number,
  line: number,
  rest: Record<string, unknown> = {},
): readonly unknown[] => [
  boxFeature('space', [0, 0, 20, corridor], { id: 'C', use: 'corridor' }),
  boxFeature('space', [7, corridor + WALL, 13, corridor + WALL + 4], { id: 'R', use: 'ward' }),
  doorEW('room', [10, 10 + width], line, ['R', 'C'], rest),
  doorNS('out', 20, [0.05, corridor - 0.05], ['C', null], { exit: true }),
];

interface Drawn {
  readonly geometry: { readonly coordinates: unknown };
}

/** Features turned about the origin. */
const turned = (features: readonly unknown[], angle: number): readonly unknown[] => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turn = (at: unknown): unknown => {
    const [x, y] = at as readonly unknown[];
    return typeof x === 'number' && typeof y === 'number'
      ? [x * c - y * s, x * s + y * c]
      : (at as readonly unknown[]).map(turn);
  };
  return (features as readonly Drawn[]).map((feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: turn(feature.geometry.coordinates) },
  }));
};

/** A line drawn from its other end; outlines stay. */
const reversedLine = (feature: Drawn): Drawn => {
  const coordinates = feature.geometry.coordinates as readonly unknown[];
  return coordinates.length === 2
    ? { ...feature, geometry: { ...feature.geometry, coordinates: coordinates.toReversed() } }
    : feature;
};

/** What is told of a door; undefined = nothing. */
const toldOf = (plan: WalkingPlan, mover: Mover, id = 'room'): TightTurn | undefined =>
  tightTurns(plan, clearFloorOf(plan), mobilityOf(mover)).get(doorIndices(plan).get(door(id)) ?? -1);

/** A corridor `into` wide that comes from a ward in the south and turns west into one `arm` wide, which leads into the open. */
const bend = (arm: number, into: number): WalkingPlan =>
  houseOf([
    ringFeature(
      'space',
      [
        [10 - into, 0],
        [10, 0],
        [10, 8 + arm],
        [0, 8 + arm],
        [0, 8],
        [10 - into, 8],
      ],
      { id: 'C', use: 'corridor' },
    ),
    boxFeature('space', [6, -4 - WALL, 12, -WALL], { id: 'R', use: 'ward' }),
    doorEW('room', [10 - into + 0.02, 9.98], -WALL / 2, ['R', 'C']),
    doorNS('out', 0, [8.02, 8 + arm - 0.02], ['C', null], { exit: true }),
  ]);

function lengthOf(plan: WalkingPlan, mover: Mover, from: At, to: At): number | null {
  const floor = mobilityWalk(plan, mover, []);
  const [a, b] = [from, to].map(([x, y]) => floorAt(floor.plan, { storey: G, x, y })!);
  return findPath(floor, a!, b!).length;
}

/** Whether a path leads from a place to another, and whether the storey's field has a way for a bed from there, which must agree. */
function passes(plan: WalkingPlan, from: At, to: At): boolean {
  const isPath = lengthOf(plan, 'bed', from, to) !== null;
  const cells = rolledCells(plan, fieldOf(plan, asked(G, { walker: 'bed' }))).filter(
    ({ x, y }) => Math.hypot(x - from[0], y - from[1]) < 0.3,
  );
  expect(cells.length).toBeGreaterThan(0);
  for (const { metres, hindered } of cells) {
    expect(metres < Infinity).toBe(isPath);
    expect(hindered).toBe(isPath ? 'not' : 'narrow');
  }
  return isPath;
}

const BED = mobilityOf('bed').footprint!;
const IN_ROOM: At = [10, 4.5];

describe('room to turn', () => {
  it('through a door in the side of a corridor is what the closed form asks for, on the path and in the field (seeded)', () => {
    const random = seededRandom(51);
    for (let i = 0; i < cases(12); i++) {
      const width = random.between(1.1, 1.5);
      const needed = corridorForDoor(BED, width, WALL);
      const least = Math.max(1.15, needed - 0.9);
      const lacking =
        needed - LENIENT < least ? [] : [[random.between(least, needed - LENIENT), false] as const];
      for (const [corridor, expected] of [[needed + random.between(0.001, 1), true] as const, ...lacking]) {
        const plan = sideDoor(corridor, width);
        const said = `${width} off ${corridor}, needed ${needed}`;
        expect(passes(plan, IN_ROOM, [18, corridor / 2]), said).toBe(expected);
        expect(lengthOf(plan, 'person', IN_ROOM, [18, corridor / 2]), said).not.toBeNull();
      }
    }
  });

  it('round a bend is what the closed form asks for, on the path and in the field (seeded)', () => {
    const random = seededRandom(52);
    for (let i = 0; i < cases(12); i++) {
      const into = random.between(1.2, 1.9);
      const needed = widthToTurn(BED, into);
      const least = Math.max(1.15, needed - 0.9);
      const lacking =
        needed - LENIENT < least ? [] : [[random.between(least, needed - LENIENT), false] as const];
      for (const [arm, expected] of [[needed + random.between(0.001, 0.4), true] as const, ...lacking]) {
        const plan = bend(arm, into);
        const said = `${into} into ${arm}, needed ${needed}`;
        expect(passes(plan, [9, -2], [2, 8 + arm / 2]), said).toBe(expected);
        expect(lengthOf(plan, 'person', [9, -2], [2, 8 + arm / 2]), said).not.toBeNull();
      }
    }
  });

  it('is told with the door, the depth of the way before it and what it takes', () => {
    const plan = sideDoor(1.6, 1.2);
    const needed = corridorForDoor(BED, 1.2, WALL);
    const floor = mobilityWalk(plan, 'bed', []);
    const [from, to] = [IN_ROOM, [18, 0.8] as const].map(([x, y]) =>
      floorAt(floor.plan, { storey: G, x, y })!,
    );
    const found = widestBetween(plan, 'bed', from!, to!, [])!;
    expect(found).toMatchObject({
      door: door('room'),
      at: { storey: G, x: near(10.6), y: near(1.7) },
      tight: { room: near(1.6), needed: near(needed) },
    });
    const { ways, bar } = finished(rolledWaysSteps(plan, 'bed', [], { storey: G, x: 10, y: 4.5 }));
    expect(ways).toEqual([]);
    expect(bar).toMatchObject({ kind: 'tight', door: door('room'), room: near(1.6), needed: near(needed) });
  });

  it('is no matter where the door is come to straight, at the end of a corridor or out of a wide hall', () => {
    // The room's door as before; what lies across it is another room, whose wide door stands open.
    const across = sideDoor(1.6, 1.2, [
      boxFeature('space', [7, -4.2, 13, -WALL], { id: 'H', use: 'hall' }),
      doorEW('wide', [9.5, 11.7], -WALL / 2, ['H', 'C']),
    ]);
    expect(lengthOf(across, 'bed', IN_ROOM, [10, -2])).not.toBeNull();
    expect(passes(sideDoor(3, 1.2), IN_ROOM, [18, 1.5])).toBe(true);
    // Out of the corridor's end, which is no wider.
    expect(passes(sideDoor(1.2, 1.2), [2, 0.6], [18, 0.6])).toBe(true);
  });

  it('is nowhere for a person, and where it is for a bed there may be enough for a wheelchair', () => {
    const plan = sideDoor(1.6, 1.2);
    const counts = MOVERS.map((mover) => tightTurns(plan, clearFloorOf(plan), mobilityOf(mover)).size);
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBe(0);
    expect(counts[2]).toBeGreaterThan(0);
  });

  it('is as much where something stands across the door', () => {
    const thing = boxFeature('obstacle', [9, 0, 12, 1.4], { id: 'rack' });
    expect(passes(sideDoor(3, 1.2, [thing]), IN_ROOM, [18, 1.5])).toBe(false);
    // Beds are moved with it.
    const bed = boxFeature('obstacle', [9, 0, 12, 1.4], { id: 'rack', name: 'Bed' });
    expect(passes(sideDoor(3, 1.2, [bed]), IN_ROOM, [18, 1.5])).toBe(true);
  });

  it('is told alike wherever in its wall a door is drawn, however the building is turned (seeded)', () => {
    const random = seededRandom(53);
    for (let i = 0; i < cases(8); i++) {
      const corridor = random.between(1.25, 1.6);
      const [told, passed] = [
        { room: near(corridor), needed: near(corridorForDoor(BED, 1.2, WALL)) },
        undefined,
      ];
      for (const line of [corridor, corridor + WALL / 2, corridor + WALL]) {
        for (const angle of [0, random.between(-3, 3)]) {
          // Both ways round: its left is to the room, or to the corridor.
          const [first, ...rest] = turned(sideDoorFeatures(corridor, 1.2, line), angle) as readonly Drawn[];
          const plan = houseOf([first, ...rest.map(i % 2 === 0 ? (each) => each : reversedLine)]);
          const said = `${corridor}, line at ${line}, turned by ${angle}`;
          expect(toldOf(plan, 'bed'), said).toEqual(told);
          expect(toldOf(plan, 'wheelchair'), said).toBe(passed);
        }
      }
    }
  });

  it('keeps a wheelchair from a bend that the closed form says is too narrow, and leaves a person through', () => {
    const wheelchair = mobilityOf('wheelchair').footprint!;
    const width = 0.85;
    const needed = widthToTurn(wheelchair, width);
    // No narrower than a way has to be.
    const lacking = mobilityOf('wheelchair').clear!.width + 0.01;
    expect(needed - lacking).toBeGreaterThan(0.15);
    const [wide, narrow] = [needed + 0.01, lacking].map((arm) => bend(arm, width));
    for (const mover of ['person', 'wheelchair'] as const)
      expect(lengthOf(wide!, mover, [9.6, -2], [2, 8.4]), mover).not.toBeNull();
    expect(lengthOf(narrow!, 'person', [9.6, -2], [2, 8.4])).not.toBeNull();
    expect(lengthOf(narrow!, 'wheelchair', [9.6, -2], [2, 8.4])).toBeNull();
  });

  it('lies between what is free of a door, taken of whichever jamb lets it through', () => {
    // In a corner: what one jamb leaves is more than what both do. Its leaf is not drawn.
    const plan = (corridor: number, clear: number): WalkingPlan =>
      houseOf(sideDoorFeatures(corridor, 1.6, corridor + WALL / 2, { clearWidth: clear }));
    for (const clear of [1.15, 1.3, 1.6]) {
      const needed = corridorForDoor(BED, clear, WALL);
      expect(toldOf(plan(needed + 0.01, clear), 'bed')).toBeUndefined();
      expect(toldOf(plan(needed - LENIENT, clear), 'bed')).toMatchObject({ needed: near(needed) });
    }
  });
});

describe('what is told of room to turn', () => {
  const LOCK = { lockSchedule: [{ from: '20:00', to: '06:00' }] };
  const turnsOf = (plan: WalkingPlan) => tightTurns(plan, clearFloorOf(plan), mobilityOf('bed'));
  const edited = (plan: WalkingPlan, kind: 'spaces' | 'openings', id: string, fields: object): WalkingPlan =>
    walkingPlan(
      applyPatch(plan.document, updateEntities(plan.document, kind, [id as never], fields as never)),
      plan,
    );

  it('stays, as it is, with the number of a room, and is not found anew for the hours of a lock', () => {
    const plan = sideDoor(1.6, 1.2);
    const before = turnsOf(plan);
    expect(before.size).toBeGreaterThan(0);
    expect(turnsOf(edited(plan, 'spaces', makeId('space', 'R'), { number: '101' }))).toBe(before);
    const locked = edited(plan, 'openings', door('room'), LOCK);
    const clear = clearFloorOf(locked);
    const moved = vi.spyOn(GapTurns.prototype, 'tightness');
    const after = tightTurns(locked, clear, mobilityOf('bed'));
    expect(moved).not.toHaveBeenCalled();
    expect([...after]).toEqual([...before]);
    moved.mockRestore();
  });

  it('is another with the width of the door, and with what stands before it', () => {
    const plan = sideDoor(1.6, 1.5);
    expect(toldOf(plan, 'bed')).toBeUndefined();
    const narrower = edited(plan, 'openings', door('room'), { clearWidth: 1.12 });
    expect(toldOf(narrower, 'bed')).toMatchObject({ needed: near(corridorForDoor(BED, 1.12, WALL)) });
    expect(toldOf(edited(narrower, 'openings', door('room'), { clearWidth: 1.5 }), 'bed')).toBeUndefined();
  });
});
