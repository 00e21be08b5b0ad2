import type { Citation } from '../../../base/finding';
import type { AssetId, OpeningId } from '../../../model/schema/ids';
import { FIRE_CLASSES, type FireClass, type HazardClass } from '../../../model/schema/space-hazard';
import { isPolarSolvent } from '../../../standards/chemicals/polar-solvents';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { StockItem } from '../store-stock';
import { agentWalks, type AgentNeed, type AgentWalk } from './agent-walks';
import type { PlacedStore } from './placed-store';

/** The nearest extinguishers against one class of fire, and how far the code allows them. */
export interface AgentReach extends AgentNeed {
  /** By the share of what is allowed the better of those that are carried and those on wheels; null = none can be walked to. */
  readonly walk: AgentWalk | null;
  /** Metres allowed for it; null where the code sets none. */
  readonly limit: number | null;
  readonly cite: Citation | null;
}

/** One for each class of fire that what is in a store feeds, in order of class; none where nothing in it burns. */
export type StoreAgents = readonly AgentReach[];

/** The extinguishers right for what burns in a store. Cost: a search for each class, once for each place of a plan. */
export function agentsOf(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  away: readonly AssetId[],
  profile: ExtinguisherProfile,
  { store }: PlacedStore,
  hazard: HazardClass,
  items: readonly StockItem[],
): StoreAgents {
  const walks = agentWalks(plan, shut, away, profile);
  return agentNeeds(items).map((need): AgentReach => {
    const reaches = [false, true].map((wheeled): AgentReach => {
      const rule = profile.travel(need.fireClass, hazard, wheeled);
      const walk = walks(store, need, wheeled);
      return { ...need, walk, limit: rule?.value ?? null, cite: rule?.cite ?? null };
    });
    return reaches.reduce((best, each) => (shareOf(each) < shareOf(best) ? each : best));
  });
}

const shareOf = ({ walk, limit }: AgentReach): number =>
  walk === null ? Infinity : walk.length / (limit ?? 1);

/** Classes of fire that what is there feeds. Where one thing of class B breaks foam down, foam is right for none. O(items). */
export function agentNeeds(items: readonly StockItem[]): AgentNeed[] {
  const polar = new Map<FireClass, boolean>();
  for (const { facts, amount } of items) {
    if (facts === null || amount <= 0) continue;
    for (const fireClass of facts.fireClasses) {
      const breaks = fireClass === 'B' && isPolarSolvent(facts);
      polar.set(fireClass, breaks || (polar.get(fireClass) ?? false));
    }
  }
  return FIRE_CLASSES.flatMap((fireClass) => {
    const breaks = polar.get(fireClass);
    return breaks === undefined ? [] : [{ fireClass, polar: breaks }];
  });
}

/** The extinguisher that is told of a store: that of the class of fire that is worst off; null when one has none. */
export function toldAgent(agents: StoreAgents): AgentWalk | null {
  let told: AgentWalk | null = null;
  for (const { walk } of agents) {
    if (walk === null) return null;
    if (told === null || walk.length > told.length) told = walk;
  }
  return told;
}
