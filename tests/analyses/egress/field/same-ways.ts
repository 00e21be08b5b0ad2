import { expect } from 'vitest';
import { storeyField } from '../../../../src/analyses/egress/field/compute';
import type { FieldQuestion } from '../../../../src/analyses/egress/field/storey-field';
import { levelWays } from '../../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../../src/analyses/egress/ways';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { wayOut } from '../../../../src/analyses/way-out/compute';
import { goerSpeeds, goingTime } from '../../../../src/standards/goers';
import type { WalkLengths } from '../../../../src/standards/walking-time';
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

interface Told {
  readonly length: number;
  /** What it is walked on. */
  readonly lengths: WalkLengths | null;
}
const NO_WAY: Told = { length: Infinity, lengths: null };

/** A way as the search tells it that is made for one way; null = nothing is told there. */
export function wayFrom(
  plan: WalkingPlan,
  { goal, hour, closed, storey }: FieldQuestion,
  x: number,
  y: number,
): Told | null {
  const shut: readonly OpeningId[] = shutOpenings(plan.document, hour, closed);
  if (goal === 'exit') return egressWays(levelWays(plan, shut), { storey, x, y })[0] ?? NO_WAY;
  const way = wayOut(plan, { storey, x, y }, shut);
  if (way.kind === 'way') return way.way;
  return way.kind === 'no-way' ? NO_WAY : null;
}

/**
 * Holds a storey's field against the search for single ways, at so many of its cells by chance; returns how many had a way. Within a
 * millimetre, which is also what a cell's number loses as a `float32`. No way is quicker than its metres on the level, and the quickest
 * never slower than the shortest.
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
    const told = wayFrom(plan, question, x, y);
    if (told === null) continue;
    const { length, lengths } = told;
    const place = `${question.goal} ${question.storey} (${x}, ${y})`;
    if (length === Infinity) expect(field.metres[cell], place).toBe(Infinity);
    else {
      ways++;
      expect(Math.abs(field.metres[cell]! - length), `${place} ${field.metres[cell]} ${length}`).toBeLessThan(
        1e-3,
      );
      const seconds = field.seconds[cell]!;
      expect(seconds, place).toBeGreaterThan(length / goerSpeeds(question.walker)[0]! - 1e-3);
      if (lengths !== null) expect(seconds, place).toBeLessThan(goingTime(lengths, question.walker) + 1e-3);
    }
  }
  return ways;
}
