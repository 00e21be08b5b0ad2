import { locate, type Located } from '../../geometry/nav/locate';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import type { ExtinguisherSource } from './input';

/** An extinguisher hangs on a wall: its place may be drawn so far off the floor, metres. */
export const REACH = 1;

/** Where one takes hold of an extinguisher: the floor nearest to it on its storey; null beyond `REACH`. */
export function sourcePlace(
  plan: WalkingPlan,
  source: Pick<ExtinguisherSource, 'storey' | 'x' | 'y'>,
): Located | null {
  const storey = storeyIndex(plan, source.storey);
  const place = storey < 0 ? null : locate(plan.nav, storey, source.x, source.y);
  return place !== null && place.gap <= REACH ? place : null;
}
