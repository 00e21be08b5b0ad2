import { cite } from '../../../standards/cite';
import { isEscapeWay } from '../../../standards/chemicals/escape-ways';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

/** Nothing that narrows or endangers a way of escape stands in it. */
const KEPT_CLEAR = cite('消防法', '2021', '28', 'V1');

/** Stores in corridors, lobbies, stairs and refuges; cylinders there are told by themselves. O(stores). */
export function escapeWayFindings({ stores }: StorePlaces): ChemicalFinding[] {
  return stores.flatMap(({ store, place, space }): ChemicalFinding[] => {
    if (space === null || !isEscapeWay(space.use)) return [];
    const code =
      store.form === 'cylinder-rack' ? 'chemical.cylinder-in-escape-way' : 'chemical.in-escape-way';
    const params = { asset: store.id, space: space.id };
    return [{ id: `${code}:${store.id}`, code, severity: 'critical', cite: KEPT_CLEAR, place, params }];
  });
}
