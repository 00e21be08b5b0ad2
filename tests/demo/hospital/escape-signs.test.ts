import { describe, expect, it } from 'vitest';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { escapeStorey, middleOf, type EscapeStorey } from '../../../src/features/print/escape/escape-storey';
import { makeId } from '../../../src/model/schema/ids';
import { openingMiddle } from '../../../src/model/query/opening-middle';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { isRoomUse } from '../../../src/standards/ways-through-rooms';
import { toldPlan } from '../support/hospitals';

const near = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** All that sheets of a storey show, with the ways of the middles of its rooms. */
function shownAt(code: string, hour: string) {
  const plan = toldPlan();
  const storey = makeId('storey', code);
  const level = levelWays(plan, shutOpenings(plan.document, hour));
  const { plan: drawn } = plan.derived.parts.find((each) => each.plan.storey.id === storey)!;
  const ways = drawn.spaces
    .filter(({ use }) => isRoomUse(use))
    .map(({ outline }) => {
      const [x, y] = middleOf(outline);
      return egressWays(level, { storey, x, y });
    });
  const { exits } = level.exits.find((each) => each.storey === storey)!;
  return { ways, shown: escapeStorey(plan.document, drawn, hour, ways, exits) };
}

const doorAt = (id: string): readonly [number, number] =>
  openingMiddle(toldPlan().document.openings[makeId('opening', id)]!);

const marked = (shown: EscapeStorey, sign: string, at: readonly [number, number], within: number): boolean =>
  shown.signs.some((each) => each.sign === sign && near(each.at, at) <= within);

describe.each(['10:00', '02:00'])('the ground storey of the outpatient building at %s', (hour) => {
  const { ways, shown } = shownAt('A-L01', hour);

  it('has a sign at each door that leads out then', () => {
    // By the drawing: doors of stairs and of the halls that no schedule locks at night; leaves beside each other share a sign.
    for (const id of ['SA1-OUT', 'SA3-OUT', 'SA4-OUT', 'PW-OUT', 'EH-OUT', 'RES-OUT']) {
      expect(marked(shown, 'exit', doorAt(`A-L01.${id}`), 0.1), id).toBe(true);
    }
    for (const id of ['VES-OUT', 'VES-OUT.2', 'VES-OUT.3', 'VES-OUT.4']) {
      expect(marked(shown, 'exit', doorAt(`A-L01.${id}`), 3), id).toBe(true);
    }
    expect(marked(shown, 'exit', doorAt('A-L01.SA2-OUT'), 3)).toBe(false);
    expect(marked(shown, 'exit', doorAt('A-L01.ST-OUT'), 3)).toBe(hour === '10:00');
  });

  it('sends nobody up a stair: ways go through its foot to its door out', () => {
    expect(shown.signs.some(({ sign }) => sign === 'stairs')).toBe(false);
    const out = ['SA1-OUT', 'SA3-OUT', 'SA4-OUT'].map((id) => doorAt(`A-L01.${id}`));
    const byStairs = ways.flat().filter(({ kind }) => kind === 'stair');
    expect(byStairs.length).toBeGreaterThan(3);
    for (const { points, walked } of byStairs) {
      const end = walked.at(-1)!;
      expect(Math.min(...out.map((at) => near(at, [end.x, end.y])))).toBeLessThan(0.5);
      // What is told ends at the stair's own door.
      const told = points.at(-1)!;
      expect(walked).toContainEqual(told);
    }
  });
});

describe('an upper storey of the tower at 02:00, one stair locked', () => {
  const { shown } = shownAt('C-L08', '02:00');

  it('has no sign at the locked stair, and no chair to go down it with', () => {
    expect(marked(shown, 'stairs', doorAt('C-L08.LB3-ST3'), 3)).toBe(false);
    expect(marked(shown, 'stairs', doorAt('C-L08.LB2-ST2'), 0.1)).toBe(true);
    const chairs = Object.values(toldPlan().document.assets).filter(
      ({ kind, storey }) => kind === 'evacuation-chair' && storey === makeId('storey', 'C-L08'),
    );
    expect(chairs).toHaveLength(3);
    for (const { x, y } of chairs) {
      expect(marked(shown, 'evacuation-chair', [x, y], 0.1)).toBe(near([x, y], doorAt('C-L08.LB3-ST3')) > 5);
    }
  });
});
