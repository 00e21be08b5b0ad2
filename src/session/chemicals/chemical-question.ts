import { chemicalRecordSteps } from '../../analyses/chemicals/chemical-records';
import type { ChemicalQuestion } from '../../analyses/chemicals/result';
import { inSlices } from '../in-slices';
import type { Stores } from '../state/stores';
import { instantOf } from '../use-cases/as-of';

/**
 * What is asked of the open plan, but for what can't be counted on. Records are gone through in slices; null while they are not
 * read, and when `goesOn` says that nobody waits for it any more. O(stock).
 */
export async function chemicalQuestion(
  { plan, records, view }: Pick<Stores, 'plan' | 'records' | 'view'>,
  goesOn: () => boolean,
): Promise<Omit<ChemicalQuestion, 'away'> | null> {
  const { document } = plan.getState();
  const { book, keeper } = records.getState();
  if (document === null || book === null || keeper === null) return null;
  const { hour, asOf } = view.getState();
  const steps = chemicalRecordSteps(book, document, { now: instantOf(asOf, keeper), zone: keeper.zone });
  const read = await inSlices(steps, goesOn);
  return read && { profile: null, hour, closed: [], records: read };
}
