import { isAtGround } from '../query/is-at-ground';
import type { StoreyShapes } from './storey-shapes';
import type { Throat } from './throat';

/**
 * Does the opening lead into the open? As said; else when one of its sides is nothing or open ground, on a storey at
 * ground, and lies outside every space (PLAN-GEOJSON, "Doors to outside").
 */
export function isFinalExit({ plan, areas }: StoreyShapes, { opening, sides }: Throat): boolean {
  if (opening.finalExit !== null) return opening.finalExit;
  if (!isAtGround(plan.storey) || opening.origin === 'derived') return false;
  const twice =
    opening.spaces !== null && opening.spaces[0] !== null && opening.spaces[0] === opening.spaces[1];
  if (sides.outside === null || twice) return false;
  const inner = sides.outside === 'left' ? sides.right : sides.left;
  return inner.area !== null && areas.isSpace(inner.area);
}
