import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { soundPlan } from '../../demo/support/hospitals';
import { corridorHouse, door, G } from '../way-out/houses';
import { stairwell } from './houses';

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
