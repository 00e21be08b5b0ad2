import { err, ok, type Result } from '../../base/result';
import type { Message } from '../../base/message';
import { msToIso } from '../../base/time/iso-time';
import type { RecordStorage } from '../../storage/record-storage';
import type { SessionContext } from '../session-context';
import type { PlanToOpen } from '../use-cases/open-plan';
import { readKept } from './read-kept';

/** A kept plan to be opened, as it was left; another tab's, or one of a backup, as a copy. Why not, where it can't be. */
export async function openKept(
  { services, autosave }: Pick<SessionContext, 'services' | 'autosave'>,
  storage: RecordStorage,
  id: string,
): Promise<Result<PlanToOpen, Message>> {
  const kept = await storage.attempt(() => storage.documents.get(id));
  if (!kept.ok) return kept;
  if (kept.value === null) return err({ code: 'storage.plan-gone', params: { plan: id } });
  const { row, base, journal } = kept.value;
  const plan = await readKept(kept.value, services);
  if (!plan.ok) return plan;
  // Another tab has it open: this one goes on with a copy, which becomes a plan of its own with its first edit.
  const mine = row.checked && (await storage.hold(id));
  if (!mine) return ok({ ...plan.value, keptId: null, copied: true });
  // A base may be ahead of the journal: edits under a number that is in it already would never be read.
  const seq = Math.max(journal.at(-1)?.seq ?? 0, base?.seq ?? 0);
  const touched = msToIso(services.calendar.now());
  await storage.attempt(() => storage.documents.update(id, { touched, aside: false }));
  autosave.know(id, { seq, baseSeq: base?.seq ?? null });
  return ok({ ...plan.value, keptId: id, copied: row.copied ?? false });
}
