import { chemicalRecords } from '../../analyses/chemicals/chemical-records';
import type { ChemicalQuestion } from '../../analyses/chemicals/result';
import type { Stores } from '../state/stores';
import { instantOf } from '../use-cases/as-of';

/** What is asked of the open plan, but for what can't be counted on; null while its records are not read. O(stock). */
export function chemicalQuestion({
  plan,
  records,
  view,
}: Pick<Stores, 'plan' | 'records' | 'view'>): Omit<ChemicalQuestion, 'away'> | null {
  const { document } = plan.getState();
  const { book, keeper } = records.getState();
  if (document === null || book === null || keeper === null) return null;
  const { hour, asOf } = view.getState();
  const now = instantOf(asOf, keeper);
  return {
    profile: null,
    hour,
    closed: [],
    records: chemicalRecords(book, document, { now, zone: keeper.zone }),
  };
}
