import { isStorehouse, STOREHOUSE_EXIT } from '../../../standards/chemicals/siting-rules';
import type { WalkingPlan } from '../../walking/walking-plan';
import { burnsEasily, knownIn } from '../places/contents';
import { storeyExitWalk } from '../places/storey-exits';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces } from '../store-places';

/** Storehouses of what burns easily that are far from the exits of their storey. Cost: a search each, kept with the floor. */
export function exitFindings(
  plan: WalkingPlan,
  { stores, shut }: StorePlaces,
  { profile }: ChemicalQuestion,
): ChemicalFinding[] {
  const { value: limit, cite } = STOREHOUSE_EXIT[profile ?? plan.document.campus.profile];
  return stores.flatMap(({ store, place, space, items }): ChemicalFinding[] => {
    if (!isStorehouse(store.form, space?.use ?? null)) return [];
    if (!knownIn(items).some(({ facts }) => burnsEasily(facts))) return [];
    const length = storeyExitWalk(plan, shut, store);
    if (length !== null && length <= limit) return [];
    const id = `chemical.exit-far:${store.id}`;
    const params = { asset: store.id, length, limit };
    return [{ id, code: 'chemical.exit-far', severity: 'major', cite, place, params }];
  });
}
