import { finished, type Steps } from '../../base/steps';
import { spaceAt } from '../../model/query/space-at';
import type { OpeningId, StoreyId } from '../../model/schema/ids';
import { floorToCover } from '../walking/floor-to-cover';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import { describedWay } from './compute';
import { farthestByDepartment } from './farthest-by-department';
import { floorWithoutWay } from './floor-without-way';
import type { StoreyWorst, WorstWay } from './result';
import { wayFieldSteps, type WayField } from './way-field';
import { wayFloor } from './way-floor';

/** The longest ways out of every storey with a roof over it, lowest storey first. Cost: as `worstOfStoreySteps`, for all. */
export const worstWays = (plan: WalkingPlan, shut: readonly OpeningId[]): StoreyWorst[] =>
  plan.derived.storeys.flatMap((storey) => finished(worstOfStoreySteps(plan, shut, storey)) ?? []);

/** The field that was asked for last of each plan, as far as it is made. */
const fields = new WeakMap<WalkingPlan, { key: string; made: WayField | null; steps: Steps<WayField> }>();

/**
 * The longest way out of a storey, and of each department on it, in parts; null where nothing of it counts, since it lies
 * in the open (ground, bare roofs). Cost: the fields of `wayFieldSteps` once for all storeys (kept, also half made), then a search a department.
 */
export function* worstOfStoreySteps(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  id: StoreyId,
): Steps<StoreyWorst | null> {
  const storey = storeyIndex(plan, id);
  if (storey < 0 || !floorToCover(plan, storey).any) return null;
  const field = yield* fieldOf(plan, shut);
  const floor = wayFloor(plan, shut);
  const areas: StoreyWorst['areas'][number][] = [];
  for (const [department, place] of farthestByDepartment(plan, storey, field)) {
    yield;
    const way = describedWay(plan, floor, place);
    if (way === null) continue;
    const { length, lengths, exit, doors, through } = way;
    const worst: WorstWay = {
      place,
      length,
      lengths,
      exit,
      exitDoor: doors.find((door) => door.id === exit.id) ?? null,
      leaves: doors.findLast((door) => door.place.storey === id) ?? null,
      through,
    };
    areas.push({ department, worst });
  }
  areas.sort((a, b) => b.worst.length - a.worst.length);
  // The throat of a door is no place of its own, unless nothing on the storey is farther.
  const told = areas.filter(
    ({ department, worst: { place } }, i) =>
      i === 0 || department !== null || spaceAt(plan.document, place.storey, place.x, place.y) !== null,
  );
  return { id, worst: told[0]?.worst ?? null, areas: told, ...floorWithoutWay(plan, storey, field.samples) };
}

/** A field whose making failed is begun anew by whoever asks again. */
function nextOf(plan: WalkingPlan, steps: Steps<WayField>): ReturnType<Steps<WayField>['next']> {
  try {
    return steps.next();
  } catch (error) {
    fields.delete(plan);
    throw error;
  }
}

function* fieldOf(plan: WalkingPlan, shut: readonly OpeningId[]): Steps<WayField> {
  const key = [...shut].sort().join(' ');
  let known = fields.get(plan);
  if (known?.key !== key) fields.set(plan, (known = { key, made: null, steps: wayFieldSteps(plan, shut) }));
  while (known.made === null) {
    const step = nextOf(plan, known.steps);
    if (step.done) known.made = step.value;
    else yield;
  }
  return known.made;
}
