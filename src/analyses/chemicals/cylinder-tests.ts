import { addSpan } from '../../base/time/local-date';
import type { StockLine } from '../../records/stock/stock-state';
import { cylinderTest } from '../../standards/chemicals/cylinder-tests';
import type { SubstanceFacts } from '../../standards/chemicals/substance-facts';
import type { CylinderTests } from './store-stock';

type Held = Pick<
  StockLine,
  'substance' | 'dimension' | 'balance' | 'difference' | 'lots' | 'lotsAssumed' | 'container'
>;

/**
 * When the cylinders of a line are tested next: the first of those that still hold something. Null where it has none.
 * Which of several went out first nobody may have said: the one tested first is taken. O(lots).
 */
export function cylinderTests(line: Held, facts: SubstanceFacts | null): CylinderTests | null {
  if (line.balance + Math.max(0, line.difference) === 0 || !isOfCylinders(line, facts)) return null;
  const tested = line.lots.flatMap((lot) => lot.tested ?? []).sort()[0] ?? null;
  const due =
    tested === null || facts === null
      ? null
      : addSpan(tested, { count: cylinderTest(facts).months, unit: 'month' });
  const untold = line.lots.some((lot) => lot.tested === null) || line.difference > 0;
  return { tested, due, unknown: due === null || untold, assumed: line.lotsAssumed };
}

/** Told as cylinders, or pieces of a gas of which nobody told what they are. */
function isOfCylinders({ substance, dimension, container }: Held, facts: SubstanceFacts | null): boolean {
  if (substance.empty === true || facts?.empty === true) return false;
  if (container !== null) return container.form === 'cylinder';
  return dimension === 'piece' && (facts?.state === 'gas' || facts?.state === 'liquefied-gas');
}
