import type { DocumentRow } from '../../storage/rows';
import type { SessionContext } from '../session-context';
import type { SampleName } from '../sample-name';
import type { PlanToOpen } from '../use-cases/open-plan';
import { openKept } from './open-kept';

/** The kept plan that the page should come back to; null = none. `wanted`: the built-in plan that the address names. */
function candidate(
  rows: readonly DocumentRow[],
  tab: string | null,
  wanted: SampleName | null,
): DocumentRow | null {
  const fitting = rows.filter((row) => !row.aside && (wanted === null || row.sample === wanted));
  return fitting.find((row) => row.id === tab) ?? fitting[0] ?? null;
}

/** The plan that this tab, or else this device, had open last, as it was left; null when there is none that can be opened. */
export async function firstKept(
  context: Pick<SessionContext, 'services' | 'stores' | 'device' | 'autosave'>,
  wanted: SampleName | null,
): Promise<PlanToOpen | null> {
  const { services, stores, device } = context;
  const storage = await device.storage();
  if (!storage.ok) return null;
  const rows = await storage.value.attempt(() => storage.value.documents.list());
  const row = rows.ok ? candidate(rows.value, services.tab.plan(), wanted) : null;
  if (row === null) return null;
  const opened = await openKept(context, storage.value, row.id);
  if (opened.ok) return opened.value;
  stores.records.setState({ trouble: opened.error });
  return null;
}
