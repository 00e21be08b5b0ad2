import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import type { StoreyId } from '../schema/ids';
import { doorIn, type ResolvedDoor } from './resolve-door';
import { storeyPlans, type StoreyPlan } from './storey-plan';
import { storeyShapes, type StoreyShapes } from './storey-shapes';
import { throatOf } from './throat';

const known = new WeakMap<StoreyPlan, StoreyShapes>();

/** Shapes of a storey, kept for its plan; null for a storey without any. O(n log n) once for each state of it. */
export function shapesOn(document: CampusDocument, storey: StoreyId): StoreyShapes | null {
  const plan = storeyPlans(document).find((each) => each.storey.id === storey);
  if (plan === undefined) return null;
  const made = known.get(plan) ?? storeyShapes(plan);
  known.set(plan, made);
  return made;
}

/**
 * What an opening joins and whether it leads into the open, told from its place alone: what a person said of that is left
 * out. Null where its line has no length. O(n log n) once for a state of its storey, else O(log n).
 */
export function doorByPlace(document: CampusDocument, opening: Opening): ResolvedDoor | null {
  const shapes = shapesOn(document, opening.storey);
  const throat = shapes && throatOf(shapes, { ...opening, finalExit: null });
  return shapes && throat && doorIn(shapes, throat);
}
