import { separationOf } from '../../../standards/chemicals/separation-of';
import type { ChemicalFinding } from '../result';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/** Full and empty cylinders in one place, where somebody in a hurry takes one for the other. O(items). */
export function cylinderFindings(store: StockedStore): ChemicalFinding[] {
  const cylinders = knownItems(store).filter(
    ({ facts, dimension }) =>
      dimension === 'piece' && (facts.state === 'gas' || facts.state === 'liquefied-gas'),
  );
  const full = cylinders.find(({ facts }) => !facts.empty);
  const empty = cylinders.find(({ facts }) => facts.empty);
  if (full === undefined || empty === undefined) return [];
  const { id } = store.store;
  return [
    {
      id: `chemical.cylinders-mixed:${id}`,
      code: 'chemical.cylinders-mixed',
      severity: 'major',
      cite: separationOf(full.facts, empty.facts).cite,
      place: store.place,
      params: { asset: id, full: countOf(cylinders, false), empty: countOf(cylinders, true) },
    },
  ];
}

const countOf = (cylinders: readonly KnownItem[], empty: boolean): number =>
  cylinders.reduce((sum, { facts, amount }) => sum + (facts.empty === empty ? amount : 0), 0);
