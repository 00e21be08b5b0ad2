import { storeyField } from '../../../../src/analyses/egress/field/compute';
import type { FieldQuestion, StoreyField } from '../../../../src/analyses/egress/field/storey-field';
import { moverPlanSteps } from '../../../../src/analyses/walking/mobility/mover-plan';
import { mobilityWalk } from '../../../../src/analyses/walking/mobility/mobility-walk';
import { floorAt, type Place } from '../../../../src/analyses/walking/find-path';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { present } from '../../../../src/base/assert';
import type { Random } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { nearestWay } from '../../../../src/geometry/nav/shortest-path';
import type { OpeningId } from '../../../../src/model/schema/ids';
import { isRolling } from '../../../../src/standards/goers';
import type { Mover } from '../../../../src/standards/mobility/mobility';

/** By their codes (`HINDERED`). */
const NAMES = ['not', 'stairs', 'narrow'] as const;

/** A cell of a field, at the place that stands for it. */
export interface RolledCell extends Place {
  readonly metres: number;
  readonly seconds: number;
  readonly hindered: (typeof NAMES)[number];
  readonly exit: string | null;
}

export function fieldOf(plan: WalkingPlan, question: FieldQuestion): StoreyField {
  return present(storeyField(plan, question), `storey ${question.storey}`);
}

/** What a field says in each cell that holds floor. */
export function rolledCells(plan: WalkingPlan, field: StoreyField): RolledCell[] {
  const { walker } = field;
  const { nav } = isRolling(walker) ? finished(moverPlanSteps(plan, walker)) : plan;
  const number = plan.derived.storeys.indexOf(field.storey);
  return [...nav.samples.cellSample[number]!].flatMap((s, cell): RolledCell[] =>
    Number.isNaN(field.metres[cell]!)
      ? []
      : [
          {
            storey: field.storey,
            x: nav.samples.planX[s]!,
            y: nav.samples.planY[s]!,
            metres: field.metres[cell]!,
            seconds: field.seconds[cell]!,
            hindered: NAMES[field.hindered[cell]!]!,
            exit: field.exits[field.exitOf[cell]!]?.id ?? null,
          },
        ],
  );
}

/** So many of them by chance. */
export const someCells = (cells: readonly RolledCell[], random: Random, count: number): RolledCell[] =>
  Array.from({ length: Math.min(count, cells.length) }, () => cells[random.index(cells.length)]!);

/** Metres of the single search of a mover (`path --for`) to the nearest of some places, with some doors shut; Infinity = no way. */
export function pathLength(
  plan: WalkingPlan,
  mover: Mover,
  shut: readonly OpeningId[],
  from: Place,
  ends: readonly Place[],
): number {
  const { plan: on, walk } = mobilityWalk(plan, mover, shut);
  const places = ends.map((end) => present(floorAt(on, end), 'floor at an end'));
  return nearestWay(walk, present(floorAt(on, from), 'floor at a start'), places)?.length ?? Infinity;
}
