import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressFinding } from '../../../../src/analyses/egress/result';
import { turnsOf } from '../../../../src/analyses/egress/signs/way-turns';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import type { EntityInput } from '../../../../src/model/schema/entity-schemas';
import { makeId } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import type { Point } from '../../../../src/model/schema/polygon';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { doorEW, houseOf } from '../houses';

const [EAST, NORTH, WEST, SOUTH] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];
type Sign = readonly [x: number, y: number, facing: number | null];

/** A corridor of 20 m to the east that turns north round a corner at 20, 2, both `wide` metres; its exit is at the north end. */
function found(signs: readonly Sign[], wide = 2, profile: Profile = 'cn'): EgressFinding[] {
  const { document } = houseOf([
    boxFeature('space', [0, 2 - wide, 20 + wide, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [20, 2, 20 + wide, 30], { id: 'N', use: 'corridor' }),
    boxFeature('space', [1, 2.2, 5, 6], { id: 'R', use: 'office' }),
    boxFeature('space', [6, 2.2, 10, 6], { id: 'Q', use: 'office' }),
    doorEW('room', [2, 3], 2.1, ['R', 'C']),
    doorEW('other', [7, 8], 2.1, ['Q', 'C']),
    doorEW('out', [20.5, 21.5], 30, ['N', null], { exit: true }),
  ]);
  const assets = signs.map(([x, y, facing], i) => ({
    id: makeId('asset', `T${i}`),
    kind: 'exit-sign',
    storey: makeId('storey', 'G'),
    number: `T${i}`,
    shows: 'left',
    x,
    y,
    facing,
  }));
  const edited = applyPatch(document, addEntities(document, 'assets', assets as EntityInput<'assets'>[]));
  return computeEgress(walkingPlan(edited), { ...USUAL_QUESTION, profile }).findings.filter(
    ({ code }) => code === 'egress.turn-unsigned',
  );
}

describe('GB 50016 10.3.5: a sign within 1 m of a turn', () => {
  it('is missing where none hangs, told once whoever comes by', () => {
    const [one, ...more] = found([]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'egress.turn-unsigned:space_C',
      severity: 'major',
      place: { space: 'space_C', x: 20, y: 2 },
      params: { limit: 1, turns: 1 },
    });
  });

  it.each([
    ['on the wall that faces those who come', [21.95, 1, WEST], true],
    ['on the outer wall before the turn', [20.5, 0.05, NORTH], true],
    ['from the ceiling, nobody says which way', [21, 1, null], true],
    ['0.8 m before the turn', [19.2, 1.95, SOUTH], true],
    ['1.5 m before the turn', [18.5, 1.95, SOUTH], false],
    ['0.8 m behind the turn', [20.05, 2.8, EAST], true],
    ['1.7 m behind the turn', [20.05, 3.7, EAST], false],
    ['its face to the wall', [21.95, 1, EAST], false],
    ['in the room round the corner', [9, 4, SOUTH], false],
  ] as const)('%s', (_, sign, isSigned) => {
    expect(found([sign])).toHaveLength(isSigned ? 0 : 1);
  });

  it('is asked for by that code alone, and in no hall', () => {
    expect(found([], 2, 'nfpa')).toEqual([]);
    expect(found([], 2, 'uk')).toEqual([]);
    expect(found([], 3)).toHaveLength(1);
    expect(found([], 6)).toEqual([]);
  });
});

describe('turns of a way', () => {
  const at = (...points: Point[]): Point[] => turnsOf(points).map((turn) => [...turn.at]);

  it('are none on a straight line, or of few points', () => {
    expect(at()).toEqual([]);
    expect(at([0, 0])).toEqual([]);
    expect(at([0, 0], [10, 0])).toEqual([]);
    expect(at([0, 0], [10, 0], [20, 1])).toEqual([]);
  });

  it('are where a corridor turns, not at a niche, nor round a thing', () => {
    expect(at([0, 0], [10, 0], [10, 10])).toEqual([[10, 0]]);
    expect(at([0, 0], [10, 0], [10, 2])).toEqual([]);
    expect(at([0, 0], [2, 0], [2, 10])).toEqual([]);
    expect(at([0, 0], [10, 0], [11, 1], [12, 0], [22, 0])).toEqual([]);
  });

  it('are one round a chamfer, two round a block', () => {
    expect(at([0, 0], [10, 0], [10.5, 0.5], [10.5, 10])).toEqual([[10, 0]]);
    expect(at([0, 0], [10, 0], [10, 10], [0, 10])).toEqual([
      [10, 0],
      [10, 10],
    ]);
  });

  it('are told alike wherever the way lies, and from its other end', () => {
    const random = seededRandom(1035);
    for (let i = 0; i < cases(100); i++) {
      const points = Array.from({ length: 3 + random.index(5) }, (): Point => [
        random.between(0, 40),
        random.between(0, 40),
      ]);
      const [angle, dx, dy] = [random.between(0, 7), random.between(-9, 9), random.between(-9, 9)];
      const moved = points.map(([x, y]): Point => [
        x * Math.cos(angle) - y * Math.sin(angle) + dx,
        x * Math.sin(angle) + y * Math.cos(angle) + dy,
      ]);
      const turns = turnsOf(points);
      expect(turnsOf(moved)).toHaveLength(turns.length);
      expect(turnsOf(points.toReversed())).toHaveLength(turns.length);
      for (const { into, out } of turns) {
        expect(Math.hypot(...into)).toBeCloseTo(1, 9);
        expect(into[0] * out[0] + into[1] * out[1]).toBeLessThanOrEqual(Math.SQRT1_2 + 1e-9);
      }
    }
  });
});
