import { FloorAreas } from './floor-areas';
import type { StoreyPlan } from './storey-plan';
import { wallBodies, type WallBodies } from './wall-bodies';

/** A storey's plan with what is needed to ask where things lie. */
export interface StoreyShapes {
  readonly plan: StoreyPlan;
  readonly areas: FloorAreas;
  readonly walls: WallBodies;
}

/** Indexes one storey. O(n log n) for n points. */
export const storeyShapes = (plan: StoreyPlan): StoreyShapes => ({
  plan,
  areas: new FloorAreas(plan.spaces, plan.outdoors),
  walls: wallBodies(plan.walls),
});
