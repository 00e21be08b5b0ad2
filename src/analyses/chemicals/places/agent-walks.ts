import { nearestWay } from '../../../geometry/nav/shortest-path';
import { assetsOf } from '../../../model/query/assets-of';
import type { Agent } from '../../../model/schema/assets/agents';
import type { Extinguisher } from '../../../model/schema/assets/asset-registry';
import type { AssetId, OpeningId, StoreyId } from '../../../model/schema/ids';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { FireClass } from '../../../model/schema/space-hazard';
import { countsFor } from '../../../standards/extinguishers/counted-rating';
import { isImpossible } from '../../../standards/extinguishers/possible-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { sourcePlace } from '../../extinguishers/source-places';
import { floorAt, type Place } from '../../walking/find-path';
import { levelWalkWith, type WalkingPlan } from '../../walking/walking-plan';
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

interface KnownWalk {
  /** The extinguishers that it was found among. */
  readonly among: readonly Extinguisher[];
  readonly walk: AgentWalk | null;
}

const known = new WeakMap<DerivedNav, Map<string, KnownWalk>>();

/**
 * The nearest extinguisher of the storey that counts against a fire, carried or on wheels, with some doors shut and some
 * extinguishers away; null where none can be walked to. Each place is searched once for each need, as long as the floor
 * and the extinguishers of its storey stay as they are. Cost: of what is nearer than it.
 */
export function agentWalks(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  away: readonly AssetId[],
  profile: ExtinguisherProfile,
): AgentWalks {
  const gone = new Set(away);
  const walks = known.get(plan.derived) ?? new Map<string, KnownWalk>();
  known.set(plan.derived, walks);
  const doors = shut.join(' ');
  const inUse = new Map<StoreyId, readonly Extinguisher[]>();
  const unitsOf = (storey: StoreyId): readonly Extinguisher[] => {
    const units =
      inUse.get(storey) ?? assetsOf(plan.document, 'extinguisher', storey).filter(({ id }) => !gone.has(id));
    inUse.set(storey, units);
    return units;
  };
  return (place, need, wheeled) => {
    const { storey, x, y } = place;
    const among = unitsOf(storey);
    const key = `${storey} ${x} ${y} ${need.fireClass} ${need.polar} ${wheeled} ${profile.id} ${doors}`;
    const last = walks.get(key);
    if (last !== undefined && sameUnits(last.among, among)) return last.walk;
    const right = among.filter((unit) => unit.wheeled === wheeled && putsOut(profile, unit, need));
    const walk = nearestUnit(plan, shut, place, right);
    walks.set(key, { among, walk });
    return walk;
  };
}

const sameUnits = (a: readonly Extinguisher[], b: readonly Extinguisher[]): boolean =>
  a === b || (a.length === b.length && a.every((unit, i) => unit === b[i]));

function nearestUnit(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  place: Place,
  units: readonly Extinguisher[],
): AgentWalk | null {
  const at = floorAt(plan, place);
  if (at === null || at.gap > BESIDE) return null;
  const spots = units.flatMap((unit) => {
    const spot = sourcePlace(plan, unit);
    return spot === null ? [] : [{ id: unit.id, at: spot }];
  });
  if (spots.length === 0) return null;
  const way = nearestWay(
    levelWalkWith(plan, shut),
    at,
    spots.map((spot) => spot.at),
  );
  return way && { asset: spots[way.target]!.id, length: way.length };
}

/** Of what is mixed with water only alcohol-resistant foam stands on what mixes with water itself, whatever a nameplate says of other liquids. */
const BROKEN_DOWN: ReadonlySet<Agent> = new Set<Agent>(['foam', 'water', 'water-mist', 'wet-chemical']);

/** Does a unit count against a fire? By the code's rows, and on polar solvents by what they leave of the agent. */
export function putsOut(
  profile: ExtinguisherProfile,
  unit: Pick<Extinguisher, 'agent' | 'rating' | 'wheeled'>,
  { fireClass, polar }: AgentNeed,
): boolean {
  if (polar && fireClass === 'B' && unit.agent !== null && BROKEN_DOWN.has(unit.agent)) return false;
  const rating = isImpossible(profile, unit) ? null : unit.rating;
  return countsFor(profile, { agent: unit.agent, rating }, fireClass) !== 'no';
}
