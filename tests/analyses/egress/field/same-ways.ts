import { expect } from 'vitest';
import { storeyField } from '../../../../src/analyses/egress/field/compute';
import type { FieldQuestion } from '../../../../src/analyses/egress/field/storey-field';
import { levelWays } from '../../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../../src/analyses/egress/ways';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../../src/analyses/way-out/compute';
import type { Random } from '../../../../src/base/random';
import { shutOpenings } from '../../../../src/model/query/shut-openings';
import type { OpeningId, StoreyId } from '../../../../src/model/schema/ids';

export const asked = (storey: StoreyId, part: Partial<FieldQuestion> = {}): FieldQuestion => ({
  storey,
  goal: 'exit',
  walker: 'adult',
  hour: null,
  closed: [],
  ...part,
});

/** Metres from a place as the search tells them that is made for one way; Infinity = there is none, null = nothing is told there. */
function lengthFrom(
  plan: WalkingPlan,
  { goal, hour, closed, storey }: FieldQuestion,
  x: number,
  y: number,
): number | null {
  const shut: readonly OpeningId[] = shutOpenings(plan.document, hour, closed);
  if (goal === 'exit') return egressWays(levelWays(plan, shut), { storey, x, y })[0]?.length ?? Infinity;
  const way = wayOut(plan, { storey, x, y }, shut);
  if (way.kind === 'way') return way.way.length;
  return way.kind === 'no-way' ? Infinity : null;
}

/**
 * Holds a storey's field against the search for single ways, at so many of its cells by chance; returns how many had a way. Within a
 * millimetre, which is also what a cell's number loses as a `float32`.
 */
export function expectSameWays(
  plan: WalkingPlan,
  question: FieldQuestion,
  random: Random,
  count: number,
): number {
  const field = storeyField(plan, question);
  if (field === null) throw new Error(`no storey ${question.storey}`);
  const cells = [...field.metres.keys()].filter((cell) => !Number.isNaN(field.metres[cell]!));
  const storey = plan.derived.storeys.indexOf(question.storey);
  const { samples } = plan.nav;
  let ways = 0;
  for (let i = 0; i < Math.min(count, cells.length); i++) {
    const cell = cells[random.index(cells.length)]!;
    const s = samples.cellSample[storey]![cell]!;
    const [x, y] = [samples.planX[s]!, samples.planY[s]!];
    const length = lengthFrom(plan, question, x, y);
    if (length === null) continue;
    const place = `${question.goal} ${question.storey} (${x}, ${y})`;
    if (length === Infinity) expect(field.metres[cell], place).toBe(Infinity);
    else {
      ways++;
      expect(Math.abs(field.metres[cell]! - length), `${place} ${field.metres[cell]} ${length}`).toBeLessThan(
        1e-3,
      );
    }
  }
  return ways;
}
