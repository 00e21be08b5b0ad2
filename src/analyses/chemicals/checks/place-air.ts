import { isStorehouse, AIR_AND_ALARMS } from '../../../standards/chemicals/siting-rules';
import { knownIn, needsAir } from '../places/contents';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

/** Stores whose vapours or gases go nowhere: said to be unventilated, or, of bays and tanks, not said. O(stores · items). */
export const airFindings = ({ stores }: StorePlaces): ChemicalFinding[] =>
  stores.flatMap(({ store, place, space, outdoors, items }): ChemicalFinding[] => {
    const { form, ventilated } = store;
    const storehouse = isStorehouse(form, space?.use ?? null);
    // A cupboard that things are used from shares the air of its room.
    if (outdoors || ventilated === true || !(storehouse || form === 'safety-cabinet')) return [];
    const worst = knownIn(items).find(({ facts }) => needsAir(facts));
    if (worst === undefined || (ventilated === null && (!storehouse || form === 'cylinder-rack'))) return [];
    const severity = ventilated === null ? 'info' : storehouse ? 'major' : 'minor';
    const params = { asset: store.id, ventilated, ...namedParams(worst.item) };
    const id = `chemical.unventilated:${store.id}`;
    return [{ id, code: 'chemical.unventilated', severity, cite: AIR_AND_ALARMS, place, params }];
  });
