import { nearestWay } from '../../../geometry/nav/shortest-path';
import { assetsOf } from '../../../model/query/assets-of';
import type { Extinguisher } from '../../../model/schema/assets/asset-registry';
import type { AssetId } from '../../../model/schema/ids';
import type { FireClass } from '../../../model/schema/space-hazard';
import { countsFor } from '../../../standards/extinguishers/counted-rating';
import { isImpossible } from '../../../standards/extinguishers/possible-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { sourcePlace } from '../../extinguishers/source-places';
import { floorAt, type Place } from '../../walking/find-path';
import { levelWalkWith, type WalkingPlan } from '../../walking/walking-plan';
import type { OpeningId } from '../../../model/schema/ids';
import { BESIDE } from './exit-walks';

/** The walk to an extinguisher, metres. */
export interface AgentWalk {
  readonly asset: AssetId;
  readonly length: number;
}

/** What is to be put out. */
export interface AgentNeed {
  readonly fireClass: FireClass;
  /** It mixes with water, which breaks ordinary foam down. */
  readonly polar: boolean;
}

export type AgentWalks = (place: Place, need: AgentNeed, wheeled: boolean) => AgentWalk | null;

/**
 * The nearest extinguisher of the storey that counts against a fire, carried or on wheels, with some doors shut and some
 * extinguishers away; null where none can be walked to. Each place is searched once for each need. Cost: of what is nearer than it.
 */
export function agentWalks(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  away: readonly AssetId[],
  profile: ExtinguisherProfile,
): AgentWalks {
  const gone = new Set(away);
  const walk = levelWalkWith(plan, shut);
  const found = new Map<string, AgentWalk | null>();
  const measure = (place: Place, need: AgentNeed, wheeled: boolean): AgentWalk | null => {
    const at = floorAt(plan, place);
    if (at === null || at.gap > BESIDE) return null;
    const spots = assetsOf(plan.document, 'extinguisher', place.storey).flatMap((unit) => {
      if (unit.wheeled !== wheeled || gone.has(unit.id) || !putsOut(profile, unit, need)) return [];
      const spot = sourcePlace(plan, unit);
      return spot === null ? [] : [{ id: unit.id, at: spot }];
    });
    if (spots.length === 0) return null;
    const way = nearestWay(
      walk,
      at,
      spots.map((spot) => spot.at),
    );
    return way && { asset: spots[way.target]!.id, length: way.length };
  };
  return (place, need, wheeled) => {
    const key = `${place.storey} ${place.x} ${place.y} ${need.fireClass} ${need.polar} ${wheeled}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const measured = measure(place, need, wheeled);
    found.set(key, measured);
    return measured;
  };
}

/** Does a unit count against a fire? By the code's rows; of foams only the alcohol-resistant one stands on what mixes with water. */
export function putsOut(
  profile: ExtinguisherProfile,
  unit: Pick<Extinguisher, 'agent' | 'rating' | 'wheeled'>,
  { fireClass, polar }: AgentNeed,
): boolean {
  if (polar && fireClass === 'B' && unit.agent === 'foam') return false;
  const rating = isImpossible(profile, unit) ? null : unit.rating;
  return countsFor(profile, { agent: unit.agent, rating }, fireClass) !== 'no';
}
