import { msToIso } from '../../base/time/iso-time';
import type { RecordStorage } from '../../storage/record-storage';
import type { DocumentRow } from '../../storage/rows';
import type { SessionContext } from '../session-context';
import type { SampleName } from '../sample-name';
import type { PlanToOpen } from '../use-cases/open-plan';
import type { Autosave } from './autosave';
import { readKept } from './read-kept';

/** The kept plan that the page should come back to; null = none. `wanted`: the built-in plan that the address names. */
function candidate(
  rows: readonly DocumentRow[],
  tab: string | null,
  wanted: SampleName | null,
): DocumentRow | null {
  const fitting = rows.filter((row) => !row.aside && (wanted === null || row.sample === wanted));
  return fitting.find((row) => row.id === tab) ?? fitting[0] ?? null;
}

async function read(
  context: Pick<SessionContext, 'services' | 'stores'>,
  storage: RecordStorage,
  autosave: Autosave,
  row: DocumentRow,
): Promise<PlanToOpen | null> {
  const { services, stores } = context;
  const kept = await storage.attempt(() => storage.documents.get(row.id));
  if (!kept.ok || kept.value === null) return null;
  const plan = await readKept(kept.value, services);
  if (!plan.ok) {
    stores.records.setState({ trouble: plan.error });
    return null;
  }
  // Another tab has it open: this one goes on with a copy, which becomes a plan of its own with its first edit.
  const mine = row.checked && (await storage.hold(row.id));
  if (!mine) return { ...plan.value, keptId: null };
  // A base may be ahead of the journal: edits under a number that is in it already would never be read.
  const seq = Math.max(kept.value.journal.at(-1)?.seq ?? 0, kept.value.base?.seq ?? 0);
  const touched = msToIso(services.calendar.now());
  await storage.attempt(() => storage.documents.update(row.id, { touched }));
  autosave.know(row.id, { seq, baseSeq: kept.value.base?.seq ?? null });
  return { ...plan.value, keptId: row.id };
}

/** The plan that this tab, or else this device, had open last, as it was left; null when there is none that can be opened. */
export async function firstKept(
  context: Pick<SessionContext, 'services' | 'stores' | 'device'>,
  autosave: Autosave,
  wanted: SampleName | null,
): Promise<PlanToOpen | null> {
  const { services, device } = context;
  const storage = await device.storage();
  if (!storage.ok) return null;
  const rows = await storage.value.attempt(() => storage.value.documents.list());
  const row = rows.ok ? candidate(rows.value, services.tab.plan(), wanted) : null;
  return row === null ? null : read(context, storage.value, autosave, row);
}
