import type { RestoreReport } from '../../storage/backup/restore-lines';
import type { BackupSurvey } from '../../storage/backup/survey-backup';
import type { RecordStorage } from '../../storage/record-storage';

/** How things stood before a backup was taken in. */
export interface BeforeRestore {
  readonly all: number;
  /** Events that no backup had. */
  readonly open: number;
}

export async function beforeRestore({ records, meta }: RecordStorage): Promise<BeforeRestore> {
  const backup = await meta.get('backup');
  return { all: await records.countAll(), open: await records.countAfter(backup?.order ?? 0) };
}

/**
 * What came out of a backup is in one: where nothing else is here that is in none, all of it counts as backed up. Not so
 * when something was saved meanwhile.
 */
export async function noteRestored(
  { records, meta }: RecordStorage,
  { all, open }: BeforeRestore,
  { at }: BackupSurvey,
  { events, stopped }: RestoreReport,
): Promise<void> {
  const order = await records.lastOrder();
  if (stopped || open > 0 || (await records.countAll()) !== all + events.added) return;
  const last = (await meta.get('backup'))?.at;
  await meta.set('backup', { at: last !== undefined && last > at ? last : at, order });
}
