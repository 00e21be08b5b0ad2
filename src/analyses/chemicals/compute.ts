import { finished, type Steps } from '../../base/steps';
import type { AssetId } from '../../model/schema/ids';
import type { WalkingPlan } from '../walking/walking-plan';
import { gravestFirst } from '../gravest-first';
import { checkStock } from './check';
import { placeFindingSteps } from './checks/place-findings';
import { majorHazardFinding } from './checks/stock-major-hazard';
import { majorHazardSum } from './major-hazard-sum';
import type { ChemicalQuestion, ChemicalResult, StoreSummary } from './result';
import { storePlaces, type StorePlaces } from './store-places';
import { storeSummary } from './store-summary';
import type { StockedStore } from './stocked-store';
import type { StockTrouble } from './store-stock';

/**
 * Hazardous chemicals of a plan on one day: what is in the stores, how it goes together, where they stand, and how much it comes
 * to. What is measured on the plan is kept with it, so that asking again after a movement costs no search.
 */
export const computeChemicals = (plan: WalkingPlan, question: ChemicalQuestion): ChemicalResult =>
  finished(chemicalSteps(plan, question));

/** `computeChemicals` in parts: the walks from each store, which are searched when they are asked for first, then the checks. */
export function* chemicalSteps(plan: WalkingPlan, question: ChemicalQuestion): Steps<ChemicalResult> {
  const places = storePlaces(plan, question);
  const stores = stockedStores(places, question);
  const summaries: StoreSummary[] = [];
  for (const [i, placing] of places.stores.entries()) {
    yield* places.search(i);
    summaries.push(storeSummary(placing, stores[i]!));
    yield;
  }
  const stock = checkStock(plan.document, stores, question);
  const sum = majorHazardSum(stores);
  yield;
  const findings = [
    ...stock.findings,
    ...(yield* placeFindingSteps(plan, places, question)),
    ...majorHazardFinding(stores, sum),
  ];
  return { findings: gravestFirst(findings), stores: summaries, pairs: stock.pairs, majorHazard: sum };
}

/** Each store with the lines of its ledger, in the order of places; what a store is not known to hold is nothing. */
function stockedStores({ stores }: StorePlaces, { records }: ChemicalQuestion): StockedStore[] {
  const troubles = new Map<AssetId, readonly StockTrouble[]>(
    records.stores.map((each) => [each.store, each.troubles]),
  );
  return stores.map(({ items: unsorted, ...placing }) => {
    const lines = unsorted.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const items = lines.filter(({ amount }) => amount > 0);
    return { ...placing, lines, items, troubles: troubles.get(placing.store.id) ?? [] };
  });
}
