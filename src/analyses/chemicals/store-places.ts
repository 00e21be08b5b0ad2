import { finished, type Steps } from '../../base/steps';
import { assetsOf } from '../../model/query/assets-of';
import { shutOpenings } from '../../model/query/shut-openings';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { AssetId, OpeningId } from '../../model/schema/ids';
import { profileOf } from '../../standards/extinguishers/profile-of';
import { levelWalkWith, type WalkingPlan } from '../walking/walking-plan';
import { agentNeeds, agentsOf, type StoreAgents } from './places/store-agents';
import { exitWalks, type ExitWalks } from './places/exit-walks';
import { roomHazard } from './places/room-hazard';
import { placedStore, type PlacedStore } from './places/placed-store';
import type { ChemicalQuestion } from './result';
import type { StockItem } from './store-stock';

/** A store with what is in it and the walks from it. */
export interface StorePlacing extends PlacedStore {
  /** What the records have in it; none where nothing was recorded. */
  readonly items: readonly StockItem[];
  /** Walk to the nearest open exit, metres; 0 in the open, null = none, or off all floor. Searched when it is asked for first. */
  exit(): number | null;
  /** The extinguishers that what burns in it asks for. Searched when they are asked for first. */
  agents(): StoreAgents;
}

/** All chemical stores of a plan that are in use, in order of storey and id. */
export interface StorePlaces {
  readonly stores: readonly StorePlacing[];
  /** Doors that can't be gone through. */
  readonly shut: readonly OpeningId[];
  /** Searches the walks from a store, by its number, and from those beside it, in parts; nothing where they are known. */
  search(store: number): Steps<void>;
}

/** Stores whose ways out are measured in one go: more would keep others waiting. */
const TOGETHER = 8;

/** Where the stores of a plan stand and what is in them. What is measured is kept with the plan. O(stores · points of outlines there). */
export function storePlaces(plan: WalkingPlan, question: ChemicalQuestion): StorePlaces {
  const { document } = plan;
  const shut = shutOpenings(document, question.hour, question.closed);
  const stock = new Map<AssetId, readonly StockItem[]>(
    question.records.stores.map(({ store, items }) => [store, items]),
  );
  const profile = profileOf(question.profile ?? document.campus.profile);
  const all = storeysInOrder(document).flatMap(({ id }) => assetsOf(document, 'chemical-store', id));
  let exits: ExitWalks | null = null;
  const exitSteps = (number: number): Steps<void> => {
    exits ??= exitWalks(plan, shut);
    const first = number - (number % TOGETHER);
    return exits.prepare(all.slice(first, first + TOGETHER));
  };
  const exitOf = (number: number): number | null => {
    finished(exitSteps(number));
    return exits?.of(all[number]!) ?? null;
  };
  let hazardOf: ReturnType<typeof roomHazard> | null = null;
  const hazards = (): ReturnType<typeof roomHazard> => (hazardOf ??= roomHazard(document, profile));
  const stores = all.map((store, number): StorePlacing => {
    const placed = placedStore(document, store);
    const items = stock.get(store.id) ?? [];
    let agents: StoreAgents | null = null;
    return {
      ...placed,
      items,
      exit: () => exitOf(number),
      agents: () => {
        if (agents !== null) return agents;
        // Units of the plan are reckoned only for what burns.
        if (agentNeeds(items).length === 0) return (agents = []);
        const hazard = hazards()(placed.space?.id ?? null);
        agents = agentsOf(plan, shut, question.away, profile, placed, hazard, items);
        return agents;
      },
    };
  });
  function* search(number: number): Steps<void> {
    yield* exitSteps(number);
    if (hazardOf !== null || agentNeeds(stores[number]!.items).length === 0) return;
    yield;
    hazards();
    yield;
    levelWalkWith(plan, shut);
    yield;
  }
  return { stores, shut, search };
}
