import { describe, expect, it } from 'vitest';
import { SAFETY_GOALS } from '../../../../src/analyses/egress/field/storey-field';
import { rolledWaysSteps } from '../../../../src/analyses/egress/rolling/rolled-ways';
import type { Place } from '../../../../src/analyses/walking/find-path';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom, type Random } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { ROLLING, type Rolling } from '../../../../src/standards/mobility/mobility';
import { boxFeature } from '../../../model/derive/read-plan';
import { costly } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { doorEW, doorNS, houseOf } from '../houses';
import { fieldOf, pathLength, rolledCells, someCells } from './rolled-ways';
import { asked } from './same-ways';

const spot = (x: number, y: number): Place => ({ storey: G, x, y });
const OUT = [spot(0, 1), spot(30, 1)];

/** A screen across a ward from one of its walls, which leaves a gap at the other. */
function screen(random: Random, x0: number, x1: number, y: number): unknown {
  const gap = [0, 0.6, 0.9, 1.2][random.index(4)]!;
  const box = random.next() < 0.5 ? [x0, y, x1 - gap, y + 0.2] : [x0 + gap, y, x1, y + 0.2];
  return boxFeature('obstacle', box as [number, number, number, number]);
}

/**
 * A corridor of 30 m by 2 m with exits at both ends, and beside it three wards of 8 m by 7 m with one or two doors to it and no other; in
 * each, screens and things that stand anywhere. No way leads through another ward, for the corridor is straight and free.
 */
function furnishedWards(random: Random): WalkingPlan {
  const features: unknown[] = [
    boxFeature('space', [0, 0, 30, 2], { id: 'C', use: 'corridor' }),
    doorNS('west', 0, [0.4, 1.6], ['C', null], { exit: true, clearWidth: 1.2 }),
    doorNS('east', 30, [0.4, 1.6], ['C', null], { exit: true, clearWidth: 1.2 }),
  ];
  for (const [ward, x0] of [2, 11, 20].entries()) {
    const [id, x1] = [`W${ward}`, x0 + 8];
    features.push(boxFeature('space', [x0, 2.2, x1, 9.2], { id, use: 'ward' }));
    const doors = random.next() < 0.5 ? [0] : [0, 1];
    for (const n of doors) {
      const width = [0.9, 1.2, 1.2][random.index(3)]!;
      const x = x0 + 4 * n + random.between(0.3, 2.2);
      features.push(doorEW(`D${ward}${n}`, [x, x + width], 2.1, ['C', id], { clearWidth: width }));
    }
    for (const y of [3.9, 6.4]) {
      if (random.next() < 0.6) features.push(screen(random, x0, x1, y + random.between(0, 0.4)));
    }
    if (random.next() < 0.5) {
      // From wall to wall between the doors: the ward falls in two for everybody.
      const x = x0 + 3.8;
      features.push(boxFeature('obstacle', [x, 2.2, x + 0.2, random.next() < 0.5 ? 9.2 : 8.3]));
    }
    for (let n = random.index(4); n > 0; n--) {
      const [x, y] = [x0 + random.between(0, 6), 2.2 + random.between(1, 5)];
      features.push(boxFeature('obstacle', [x, y, x + random.between(0.4, 2), y + random.between(0.4, 2)]));
    }
  }
  return houseOf(features);
}

const rolled = (plan: WalkingPlan, mover: Rolling, place: Place) =>
  finished(rolledWaysSteps(plan, mover, [], place));

describe.each(ROLLING)('rooms that fall in pieces for a %s', (mover) => {
  it('are left from each by its own doors, as single searches tell it (seeded)', () => {
    const random = seededRandom(mover === 'bed' ? 821 : 822);
    const counts = { way: 0, narrow: 0, nobody: 0, moved: 0 };
    for (let i = 0; i < costly(16); i++) {
      const plan = furnishedWards(random);
      for (const goal of SAFETY_GOALS) {
        const field = fieldOf(plan, asked(G, { goal, walker: mover }));
        for (const at of someCells(rolledCells(plan, field), random, 25)) {
          const place = `${i}: ${goal} (${at.x}, ${at.y})`;
          const expected = pathLength(plan, mover, [], at, OUT);
          const { ways, moved, bar } = rolled(plan, mover, at);
          if (expected < Infinity) {
            counts.way++;
            expect(Math.abs(at.metres - expected), `${place}: ${at.metres} ${expected}`).toBeLessThan(1e-3);
            expect([at.hindered, moved, bar], place).toEqual(['not', 0, null]);
            expect(ways[0]?.length, place).toBeCloseTo(expected, 3);
            continue;
          }
          const isOnFoot = pathLength(plan, 'person', [], at, OUT) < Infinity;
          expect([at.metres, at.hindered], place).toEqual([Infinity, isOnFoot ? 'narrow' : 'not']);
          if (ways.length > 0) {
            counts.moved++;
            expect(moved, place).toBeGreaterThan(0);
            expect(moved, place).toBeLessThan(3);
            continue;
          }
          // There is no other room that anything could lead through, and no stair.
          const why = bar?.kind === 'tight' ? 'narrow' : bar?.kind;
          expect(why, place).toBe(isOnFoot ? 'narrow' : 'nobody');
          counts[isOnFoot ? 'narrow' : 'nobody']++;
          if (bar?.kind === 'narrow') expect(bar.width, place).toBeLessThan(bar.needed);
          if (bar?.kind === 'tight') expect(bar.room ?? 0, place).toBeLessThan(bar.needed ?? 1);
        }
      }
    }
    expect(Math.min(counts.way, counts.narrow, counts.nobody), JSON.stringify(counts)).toBeGreaterThan(
      costly(40),
    );
    expect(counts.moved).toBeLessThan(counts.narrow);
  });
});

describe('a ward', () => {
  it('is left by a bed from the near side of a screen with a narrow gap, and not from the far one, which is told', () => {
    for (const y of [5, 6, 7, 8]) {
      const plan = houseOf([
        boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
        doorNS('out', 0, [0.4, 1.6], ['C', null], { exit: true }),
        boxFeature('space', [2, 2.2, 6, 10.2], { id: 'W', use: 'ward' }),
        doorEW('w', [3.4, 4.6], 2.1, ['C', 'W']),
        boxFeature('obstacle', [2, y, 5.1, y + 0.2]),
      ]);
      expect(rolled(plan, 'bed', spot(4, 9.3))).toMatchObject({
        ways: [],
        moved: 0,
        bar: { kind: 'narrow', door: null, width: expect.closeTo(0.9, 6) as unknown },
      });
      const [way] = rolled(plan, 'bed', spot(4, 4)).ways;
      // Straight to the jamb, then to the middle of the exit.
      expect(way?.length).toBeCloseTo(Math.hypot(0.6, 2) + Math.hypot(3.4, 1), 6);
    }
  });
});
