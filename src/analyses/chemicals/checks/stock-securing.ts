import type { Profile } from '../../../model/schema/profiles';
import { SECURED_CYLINDERS } from '../../../standards/chemicals/secured-cylinders';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/**
 * Cylinders that may fall over: each store of which somebody wrote that they are loose, and once a building that nobody wrote
 * anything of some. O(stores · items).
 */
export function securingFindings(stores: readonly StockedStore[], profile: Profile): ChemicalFinding[] {
  const unknown = new Map<string, ChemicalFinding>();
  const findings: ChemicalFinding[] = [];
  for (const store of stores) {
    const { id, secured } = store.store;
    if (secured !== 'loose' && secured !== null) continue;
    const item = knownItems(store).find((each) => isInCylinders(store, each));
    if (item === undefined) continue;
    const common = {
      code: 'chemical.unsecured',
      cite: SECURED_CYLINDERS[profile],
      place: store.place,
    } as const;
    if (secured === 'loose') {
      const params = { asset: id, secured, stores: 1, ...namedParams(item) };
      findings.push({ ...common, id: `chemical.unsecured:${id}`, severity: 'major', params });
      continue;
    }
    const where = store.buildingId ?? store.storeyId;
    const before = unknown.get(where);
    const params =
      before === undefined
        ? { asset: id, secured, stores: 1, ...namedParams(item) }
        : { ...before.params, stores: Number(before.params['stores']) + 1 };
    unknown.set(where, {
      ...(before ?? common),
      id: `chemical.unsecured:${where}`,
      severity: 'info',
      params,
    });
  }
  return [...findings, ...unknown.values()];
}

/** Gas that is counted in pieces, or that stands in a rack, is in cylinders; a tank is none. */
const isInCylinders = ({ store: { form } }: StockedStore, { dimension, facts }: KnownItem): boolean =>
  form !== 'tank' &&
  (facts.state === 'gas' || facts.state === 'liquefied-gas') &&
  (dimension === 'piece' || form === 'cylinder-rack');
