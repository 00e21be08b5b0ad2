import { dayNumber, type LocalDate } from '../../../base/time/local-date';
import { cylinderTest } from '../../../standards/chemicals/cylinder-tests';
import { TESTED_IN_TIME } from '../../../standards/chemicals/equipment-tests';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StockedStore } from '../stocked-store';

/** Cylinders past their legal test, each kind by itself; those of which nobody knows, together for the store. O(items). */
export function cylinderTestFindings(
  { store, place, items }: StockedStore,
  today: LocalDate,
): ChemicalFinding[] {
  const overdue = items.flatMap((item): ChemicalFinding[] => {
    const { tested = null, due = null, assumed = false } = item.cylinders ?? {};
    const days = due === null ? 0 : dayNumber(today) - dayNumber(due);
    if (days <= 0) return [];
    return [
      {
        id: `inspection.test-overdue:${store.id}:${item.key}`,
        code: 'inspection.test-overdue',
        severity: 'major',
        cite: item.facts === null ? TESTED_IN_TIME : cylinderTest(item.facts).cite,
        place,
        params: { asset: store.id, ...namedParams(item), tested, due, days, assumed },
      },
    ];
  });
  const [first, ...others] = items.filter(({ cylinders }) => cylinders?.unknown === true);
  if (first === undefined) return overdue;
  const params = { asset: store.id, ...namedParams(first), count: others.length + 1 };
  return [
    ...overdue,
    {
      id: `inspection.test-unknown:${store.id}:cylinders`,
      code: 'inspection.test-unknown',
      severity: 'info',
      cite: TESTED_IN_TIME,
      place,
      params,
    },
  ];
}
