import { finished, type Steps } from '../../base/steps';
import { isolationOf } from '../../standards/chemicals/isolation';
import type { AssetId } from '../../model/schema/ids';
import type { WalkingPlan } from '../walking/walking-plan';
import { dangerZone } from './places/danger-zone';
import { routesThrough } from './places/routes-through';
import type { ChemicalQuestion, Endangered } from './result';
import { storePlaces } from './store-places';

/** What a store endangers with what is in it; null for what is no store in use. Cost: as `endangeredSteps`. */
export const endangered = (
  plan: WalkingPlan,
  question: ChemicalQuestion,
  store: AssetId,
): Endangered | null => finished(endangeredSteps(plan, question, store));

/** `endangered` in parts. Cost: as `routesThrough`. */
export function* endangeredSteps(
  plan: WalkingPlan,
  question: ChemicalQuestion,
  store: AssetId,
): Steps<Endangered | null> {
  const { stores, shut } = storePlaces(plan, question);
  const placing = stores.find((each) => each.store.id === store);
  if (placing === undefined) return null;
  const { radius, cite } = isolationOf(placing.items);
  const zone = dangerZone(plan, placing, radius);
  yield;
  const routes = yield* routesThrough(plan, shut, zone);
  return { store, radius, rule: cite, spaces: zone.spaces, exits: zone.exits, routes };
}
