import type { Random } from '../../base/random';
import type { Steps } from '../../base/steps';
import type { Located } from '../../geometry/nav/locate';
import type { Space } from '../../model/schema/space';
import type { WalkingPlan } from '../walking/walking-plan';
import { spreadOverSpace, type SpreadPeople } from './spread-over-space';
import type { Standing } from './standing';

/** Bodies down to this share of the widest are spread as if they were as wide. */
const ALIKE = 0.9;

/**
 * Spreads people of different radii over the floor of a space, those about as wide together, the widest first. Places come in the order of
 * the radii given; they are put into `standing`. Cost: as `spreadOverSpace`, for each of at most some thirty widths.
 */
export function* spreadBodies(
  plan: WalkingPlan,
  standing: Standing,
  space: Space,
  radii: readonly number[],
  random: Random,
): Steps<SpreadPeople> {
  const order = radii.map((_, k) => k).sort((a, b) => radii[b]! - radii[a]! || a - b);
  const places: Located[] = [];
  for (let from = 0; from < order.length;) {
    const widest = radii[order[from]!]!;
    let to = from + 1;
    while (to < order.length && radii[order[to]!]! >= ALIKE * widest) to++;
    const spread = yield* spreadOverSpace(plan, standing, space, to - from, widest, random);
    if (!spread.ok) return { ok: false, most: from + spread.most };
    for (const [at, place] of spread.places.entries()) places[order[from + at]!] = place;
    from = to;
  }
  return { ok: true, places };
}
