import { describe, expect, it } from 'vitest';
import { pole } from '../../../src/geometry/plane/pole';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { levelWays, type LevelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { makeId } from '../../../src/model/schema/ids';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { soundPlan } from '../../demo/support/hospitals';
import { boxFeature } from '../../model/derive/read-plan';
import { corridorHouse, door, G } from '../way-out/houses';
import { doorEW, doorNS, houseOf, stairwell } from './houses';

describe('the two best ways off a storey', () => {
  it('lead to two exits, the nearer first, through the door of the room', () => {
    const plan = corridorHouse();
    const [first, second, ...more] = egressWays(levelWays(plan, []), { storey: G, x: 5, y: 4 });
    expect(more).toEqual([]);
    expect([first!.exit.id, second!.exit.id]).toEqual([door('west'), door('east')]);
    expect(first!.points.at(0)).toEqual({ storey: G, x: 5, y: 4 });
    expect(first!.points.at(-1)).toEqual({ storey: G, x: 0, y: 1 });
    const lengths = [first!, second!].map(({ points }) =>
      points.reduce((sum, { x, y }, i) => {
        const before = points[i - 1];
        return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
      }, 0),
    );
    expect(lengths[0]).toBeCloseTo(first!.length, 9);
    expect(lengths[1]).toBeCloseTo(second!.length, 9);
    expect(first!.length).toBeLessThanOrEqual(second!.length);
    for (const { points, walked } of [first!, second!]) {
      expect([walked.at(0), walked.at(-1)]).toEqual([points.at(0), points.at(-1)]);
      // The door is one metre wide: the shortest way touches a jamb, a person goes through its middle and stays off the corridor's wall.
      const i = walked.findIndex(({ y }) => y < 2);
      const [inside, outside] = [walked[i - 1]!, walked[i]!];
      const at = inside.x + ((outside.x - inside.x) * (inside.y - 2)) / (inside.y - outside.y);
      expect(Math.abs(at - 4.5)).toBeLessThan(0.15);
      expect(walked.slice(i + 1).every(({ y }) => y > 0.4 && y < 1.6)).toBe(true);
    }
    for (const { length, lengths } of [first!, second!]) {
      expect(lengths).toEqual({ level: expect.closeTo(length, 9), stairsDown: 0, stairsUp: 0, ramp: 0 });
    }
  });

  it('are one where one exit is shut, none where all are, or no floor is near', () => {
    const plan = corridorHouse();
    const from = { storey: G, x: 5, y: 4 };
    expect(egressWays(levelWays(plan, [door('west')]), from).map(({ exit }) => exit.id)).toEqual([
      door('east'),
    ]);
    expect(egressWays(levelWays(plan, [door('west'), door('east')]), from)).toEqual([]);
    expect(egressWays(levelWays(plan, [door('room')]), from)).toEqual([]);
    expect(egressWays(levelWays(plan, []), { storey: G, x: 50, y: 50 })).toEqual([]);
  });

  it('end at the stair of an upper storey', () => {
    const level = levelWays(stairwell(), []);
    const ways = egressWays(level, { storey: level.exits[1]!.storey, x: 1, y: 1 });
    expect(ways.map(({ exit, kind }) => [exit.id, kind])).toEqual([[door('high'), 'stair']]);
    expect(ways[0]!.length).toBeCloseTo(19.1, 6);
  });

  it('lead into the open from a bridge, which has no exit of its own, and from a stair whose doors are shut', () => {
    const plan = soundPlan();
    const bridge = makeId('storey', 'AB-L02');
    const level = levelWays(plan, []);
    const { outline } = Object.values(plan.document.spaces).find(({ storey }) => storey === bridge)!;
    const [x, y] = outline.outer
      .reduce(([sx, sy], [px, py]) => [sx + px, sy + py], [0, 0])
      .map((sum) => sum / outline.outer.length) as [number, number];
    const out = wayOut(plan, { storey: bridge, x, y }, []);
    const [way] = egressWays(level, { storey: bridge, x, y });
    expect([way?.kind, way?.beyond]).toEqual(['final', null]);
    expect(out.kind === 'way' && Math.abs(out.way.length - way!.length) < 1e-6).toBe(true);
    const stair = stairwell();
    const inside = levelWays(stair, [door('high')]);
    const upper = inside.exits[1]!.storey;
    const landing = Object.values(stair.document.spaces).find(
      ({ storey, use }) => storey === upper && use === 'stair',
    )!;
    const { x: lx, y: ly } = pole([landing.outline.outer], 0.1);
    expect(egressWays(inside, { storey: upper, x: lx, y: ly })[0]?.kind).toBe('final');
  });

  /**
   * A west half that runs around a court, joined to the east half by a door at each end; its own door out lies at the far corner,
   * behind a door of the corridor that may be locked.
   */
  const halves = (isCornerLocked: boolean): WalkingPlan =>
    houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'W', use: 'corridor' }),
      boxFeature('space', [0, 2.2, 2, 12], { id: 'N', use: 'corridor' }),
      boxFeature('space', [0, 12.2, 20, 14], { id: 'V', use: 'corridor' }),
      boxFeature('space', [-4, 12.2, -0.2, 14], { id: 'X', use: 'corridor' }),
      boxFeature('space', [20.2, 0, 40, 14], { id: 'E', use: 'corridor' }),
      boxFeature('compartment', [-4, 0, 20.1, 14], { id: 'KW', type: 'fire' }),
      boxFeature('compartment', [20.1, 0, 40, 14], { id: 'KE', type: 'fire' }),
      doorEW('n', [0.5, 1.5], 2.1, ['W', 'N']),
      doorEW('v', [0.5, 1.5], 12.1, ['N', 'V']),
      doorNS('x', -0.1, [12.5, 13.5], ['X', 'V'], { locked: isCornerLocked }),
      doorNS('low', 20.1, [0.5, 1.5], ['W', 'E'], { fireRating: '甲' }),
      doorNS('high', 20.1, [12.5, 13.5], ['V', 'E'], { fireRating: '甲' }),
      doorNS('east', 40, [6, 7], ['E', null], { exit: true }),
      doorNS('west', -4, [12.5, 13.5], ['X', null], { exit: true }),
    ]);
  const endsOf = (plan: WalkingPlan, x: number): readonly string[] =>
    egressWays(levelWays(plan, shutOpenings(plan.document, null)), { storey: G, x, y: 1 }).map(
      ({ exit }) => exit.id.split('_')[1]!,
    );

  it('do not both lead into the next compartment while another exit is there', () => {
    const plan = halves(false);
    expect(endsOf(plan, 19)).toEqual(['low', 'west']);
    const [first, second] = egressWays(levelWays(plan, []), { storey: G, x: 19, y: 1 });
    expect(second!.beyond).toBeNull();
    expect(first!.beyond).toMatchObject({ on: { exit: { id: door('east') }, kind: 'final' } });
    // From the middle of the door (20.1 | 1) to that of the door out (40 | 6.5), around a jamb.
    const { on } = first!.beyond!;
    expect(on!.length).toBeGreaterThanOrEqual(Math.hypot(19.9, 5.5) - 1e-9);
    expect(on!.length).toBeLessThan(Math.hypot(19.9, 5.5) + 0.5);
    expect(on!.points.at(-1)).toEqual({ storey: G, x: 40, y: 6.5 });
    // Who is in the east goes out there first, and into the west by one of its doors second.
    expect(endsOf(plan, 36)).toEqual(['east', 'low']);
  });

  it('both lead into the next compartment where nothing else is left, and tell it', () => {
    const plan = halves(true);
    expect(endsOf(plan, 19)).toEqual(['low', 'high']);
    const level = levelWays(plan, shutOpenings(plan.document, null));
    const [first, second] = egressWays(level, { storey: G, x: 19, y: 1 });
    expect(first!.beyond!.compartment).toBe('compartment_KE');
    expect(second!.beyond!.compartment).toBe('compartment_KE');
  });

  it('lead into two compartments, or to what is nearest with all doors into the first one shut: every room of a demo storey', () => {
    const plan = soundPlan();
    const shut = shutOpenings(plan.document, null);
    const level = levelWays(plan, shut);
    const storey = plan.derived.storeys.findIndex((id) => id === 'storey_C-L05');
    const { exits } = level.exits[storey]!;
    const asked = level.rooms[storey]!.rooms.flatMap(({ space }) => {
      const { x, y } = pole([space.outline.outer, ...space.outline.holes], 0.1);
      const place = { storey: space.storey, x, y };
      const [first, second] = egressWays(level, place);
      return first?.beyond == null ? [] : [{ place, space, first, second }];
    });
    expect(asked.length).toBeGreaterThan(5);
    // Two compartments on this storey: all their doors lead into the other one.
    const across = exits.flatMap(({ kind, exit }) =>
      kind === 'compartment' && exit.kind === 'opening' ? [exit.id] : [],
    );
    const without = new Map<string, LevelWays>();
    for (const { first } of asked) {
      const own = exits.find(({ exit }) => exit.id === first.exit.id);
      // An own stair counts beside a fire door, however near.
      const near = exits.flatMap(({ exit, kind, place }) =>
        exit.kind === 'opening' &&
        kind === 'compartment' &&
        Math.hypot(place.x - own!.place.x, place.y - own!.place.y) < 5
          ? [exit.id]
          : [],
      );
      const all = [...new Set([...shut, ...across, ...near])].sort();
      if (!without.has(first.exit.id)) without.set(first.exit.id, levelWays(plan, all));
    }
    for (const { place, space, first, second } of asked) {
      expect(across, space.id).toContain(first.exit.id);
      const [other] = egressWays(without.get(first.exit.id)!, place);
      expect(second!.exit.id, space.id).toBe(other!.exit.id);
      expect(second!.length, space.id).toBeCloseTo(other!.length, 9);
      expect(second!.beyond, space.id).toBeNull();
    }
  }, 120_000);

  it('begin in every room of the demo hospital with the way that its table tells', () => {
    const plan = soundPlan();
    const level = levelWays(plan, shutOpenings(plan.document, null));
    const { storeys } = computeEgress(plan, USUAL_QUESTION);
    const storey = plan.derived.storeys.findIndex((id) => id === 'storey_C-L08');
    let asked = 0;
    for (const { farthest, inRoom, doors, space } of storeys[storey]!.rooms) {
      const room = level.rooms[storey]!.rooms.find((each) => each.space.id === space)!;
      const [own, ...others] = doors;
      if (room.isWay || others.length > 0 || room.ways[0]?.leads !== 'ways') continue;
      if (farthest === null || inRoom === null || own?.walked == null) continue;
      asked++;
      const [first] = egressWays(level, farthest);
      // Whoever cuts the corner at the jamb saves half a door's width before it and behind it.
      expect(first!.length, space).toBeLessThanOrEqual(inRoom + own.walked + 0.01);
      expect(first!.length, space).toBeGreaterThanOrEqual(inRoom + own.walked - own.clearWidth - 0.2);
    }
    expect(asked).toBeGreaterThan(20);
  }, 120_000);
});
