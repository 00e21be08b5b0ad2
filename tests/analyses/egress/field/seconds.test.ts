import { describe, expect, it } from 'vitest';
import { storeyField } from '../../../../src/analyses/egress/field/compute';
import type { FieldQuestion, StoreyField } from '../../../../src/analyses/egress/field/storey-field';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { makeId, type StoreyId } from '../../../../src/model/schema/ids';
import { speedOn, WALKERS, type Walker } from '../../../../src/standards/walking-speeds';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { randomHouse } from '../../way-out/fewest-rooms';
import { corridorHouse, door, G, stairHouse, U } from '../../way-out/houses';
import { doorEW, houseOf, stairwell } from '../houses';
import { asked } from './same-ways';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly metres: number;
  readonly seconds: number;
  readonly exit: string | null;
}

function fieldOf(plan: WalkingPlan, question: FieldQuestion): StoreyField {
  const field = storeyField(plan, question);
  if (field === null) throw new Error(`no storey ${question.storey}`);
  return field;
}

/** What a field says in each cell that holds floor, at the place that stands for it. */
function cellsOf(plan: WalkingPlan, field: StoreyField): Cell[] {
  const storey = plan.derived.storeys.indexOf(field.storey);
  const { samples } = plan.nav;
  return [...samples.cellSample[storey]!].flatMap((s, cell): Cell[] =>
    Number.isNaN(field.metres[cell]!)
      ? []
      : [
          {
            x: samples.planX[s]!,
            y: samples.planY[s]!,
            metres: field.metres[cell]!,
            seconds: field.seconds[cell]!,
            exit: field.exits[field.exitOf[cell]!]?.id ?? null,
          },
        ],
  );
}

const open = (plan: WalkingPlan, storey: StoreyId, walker: Walker): Cell[] =>
  cellsOf(plan, fieldOf(plan, asked(storey, { goal: 'open', walker })));

/** Of the stair of `stairHouse`, along the slope. */
const SLOPE = Math.hypot(5, 4);

describe('seconds to safety', () => {
  it.each(WALKERS)(
    'are the speeds over the lengths, straight down and up a stair, of a walker: %s',
    (walker) => {
      const level = speedOn(walker, 'level');
      let told = 0;
      for (const [exit, storey, on] of [
        ['G', U, 'stairs-down'],
        ['U', G, 'stairs-up'],
      ] as const) {
        for (const { x, y, metres, seconds } of open(stairHouse(exit), storey, walker)) {
          const isAhead = exit === 'G' ? y > 6 : y < 1;
          if (!isAhead || x < 1.01 || x > 1.99) continue;
          told++;
          const flat = exit === 'G' ? y - 6 + 1 : 1 - y + 6;
          const aside = x - 1.5;
          expect(metres).toBeCloseTo(Math.hypot(aside, flat + SLOPE), 5);
          // Straight on it is what the speeds say; aside of it a bit of level floor more, at most.
          const straight = flat / level + SLOPE / speedOn(walker, on);
          expect(seconds).toBeGreaterThan(straight - 1e-4);
          expect(seconds).toBeLessThan(straight + Math.abs(aside) / level + 1e-4);
          if (Math.abs(aside) < 1e-3) expect(seconds).toBeCloseTo(straight, 5);
        }
      }
      expect(told).toBeGreaterThan(100);
    },
  );

  it('are those of level floor on a ramp, and where no stair is on the way', () => {
    const random = seededRandom(41);
    const plans = [
      [stairHouse('G', { ramp: true }), U],
      [corridorHouse(), G],
      ...Array.from({ length: cases(10) }, () => [randomHouse(random).plan, G] as const),
    ] as const;
    for (const [plan, storey] of plans) {
      for (const { metres, seconds } of open(plan, storey, 'stick')) {
        expect(seconds).toBeCloseTo(metres / 0.81, 4);
      }
    }
  });

  /** The stair of `stairHouse` with an exit below it, and another exit on the level at the far end of the upper floor, at y = 18. */
  const twoExits = houseOf([
    boxFeature('space', [0, 0, 3, 8], { id: 'A', use: 'stair' }),
    boxFeature('space', [0, 6, 3, 18], { id: 'B', storey: 'U', use: 'corridor' }),
    boxFeature('flight', [1, 1, 2, 6], { id: 'F', z: [0, 4], axis: [0, 1] }),
    doorEW('below', [1, 2], 0, ['A', null], { exit: true }),
    doorEW('level', [1, 2], 18, ['B', null], { storey: 'U', exit: true }),
  ]);

  it('are of the quickest way, where another one is the shortest', () => {
    for (const walker of WALKERS) {
      const level = speedOn(walker, 'level');
      let longer = 0;
      for (const { x, y, metres, seconds, exit } of open(twoExits, U, walker)) {
        if (x < 1.01 || x > 1.99 || y < 6) continue;
        const ahead = 18 - y;
        const down = y - 6 + 1;
        // Half a metre aside at most.
        const [byLevel, byStair] = [ahead / level, down / level + SLOPE / speedOn(walker, 'stairs-down')];
        expect(seconds).toBeGreaterThan(Math.min(byLevel, byStair) - 1e-4);
        expect(seconds).toBeLessThan(Math.min(byLevel, byStair) + 0.5 / level);
        const isShorter = Math.hypot(x - 1.5, down + SLOPE) < Math.hypot(x - 1.5, ahead);
        expect(exit).toBe(door(isShorter ? 'below' : 'level'));
        if (isShorter && byLevel < byStair - 0.5) longer++;
        expect(metres).toBeCloseTo(Math.hypot(x - 1.5, Math.min(ahead, down + SLOPE)), 5);
      }
      expect(longer).toBeGreaterThan(walker === 'adult' ? 0 : 10);
    }
  });

  it('are never less than a run on the level, nor more than the shortest way takes', () => {
    for (const walker of WALKERS) {
      const slowest = Math.min(speedOn(walker, 'stairs-down'), speedOn(walker, 'stairs-up'));
      for (const plan of [stairwell(), twoExits]) {
        for (const storey of [G, U]) {
          for (const { metres, seconds } of open(plan, storey, walker)) {
            expect(seconds).toBeGreaterThan(metres / speedOn(walker, 'level') - 1e-3);
            expect(seconds).toBeLessThan(metres / slowest + 1e-3);
          }
        }
      }
    }
  });
});

describe('a storey to which safety is', () => {
  const nowhere = (plan: WalkingPlan, question: FieldQuestion): void => {
    const field = fieldOf(plan, question);
    const cells = cellsOf(plan, field);
    expect(cells.length).toBeGreaterThan(100);
    expect(new Set(cells.map(({ metres, seconds, exit }) => `${metres} ${seconds} ${exit}`))).toEqual(
      new Set(['Infinity Infinity null']),
    );
    expect(field.exits).toEqual([]);
    expect([field.farthest, field.slowest]).toEqual([null, null]);
    expect(field.without).toBeGreaterThan(5);
  };

  it('nowhere says so: no exit, every door shut, a stair without an upper end', () => {
    const sealed = houseOf([boxFeature('space', [0, 0, 10, 5], { id: 'A', use: 'corridor' })]);
    const short = [boxFeature('flight', [20.4, 2, 21.6, 7], { id: 'F', z: [0, 2], axis: [0, 1] })];
    for (const goal of ['exit', 'open'] as const) {
      nowhere(sealed, asked(G, { goal }));
      nowhere(corridorHouse(), asked(G, { goal, closed: ['west', 'east'].map(door) }));
      nowhere(stairwell({ flight: short }), asked(U, { goal }));
      nowhere(stairwell({ flight: [] }), asked(U, { goal }));
    }
  });

  it('that is not there is none', () => {
    expect(storeyField(stairwell(), asked(makeId('storey', 'Z')))).toBeNull();
  });

  it('is not asked of the open, of shafts and their doorways', () => {
    const lift = houseOf([
      boxFeature('space', [0, 0, 20, 2], { id: 'C', use: 'corridor' }),
      boxFeature('space', [3, 2.2, 5, 4.2], { id: 'L', use: 'lift-shaft' }),
      boxFeature('space', [8, 2, 10, 4], { id: 'V', use: 'void' }),
      doorEW('lift', [3.5, 4.5], 2.1, ['L', 'C']),
      doorEW('out', [1, 2], 0, ['C', null], { exit: true }),
    ]);
    for (const goal of ['exit', 'open'] as const) {
      const field = fieldOf(lift, asked(G, { goal, closed: [door('lift')] }));
      const cells = cellsOf(lift, field);
      expect(cells.length).toBeGreaterThan(100);
      // The corridor, and the doorways up to the line of the leaf.
      expect(cells.every(({ y }) => y < 2.1)).toBe(true);
      expect(field.without).toBeLessThan(0.3);
    }
  });

  it('near ends where it is left, and is farthest where nothing is farther', () => {
    const plan = corridorHouse();
    const field = fieldOf(plan, asked(G));
    const cells = cellsOf(plan, field);
    expect(field.exits.map(({ id }) => id).toSorted()).toEqual([door('east'), door('west')]);
    for (const { x, y, exit } of cells) {
      if (y < 2) expect(exit).toBe(door(x < 10 ? 'west' : 'east'));
    }
    const { farthest, slowest, without } = field;
    expect(without).toBe(0);
    // Half way between the exits, at a wall.
    expect(farthest!.x).toBeCloseTo(10, 0);
    expect(farthest!.seconds).toBeCloseTo(farthest!.metres / 1.2, 6);
    expect(slowest).toEqual(farthest);
    expect(farthest!.metres).toBeGreaterThanOrEqual(Math.max(...cells.map(({ metres }) => metres)) - 1e-5);
  });
});
