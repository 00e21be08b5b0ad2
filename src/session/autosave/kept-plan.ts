import type { Message } from '../../base/message';
import type { IsoTime } from '../../base/time/iso-time';
import type { KeptDocument } from '../../storage/document-store';
import type { DocumentRow } from '../../storage/rows';
import { isSample, type SampleName } from '../sample-name';
import { stepsOf } from './read-kept';

/** A plan that this device keeps, as a list shows it. */
export interface KeptPlan {
  readonly id: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly fileName: string | null;
  /** The built-in plan that it began as; null = a file. */
  readonly sample: SampleName | null;
  /** It began as a copy of another kept plan. */
  readonly copied: boolean;
  /** It came from a backup, and opens as a copy. */
  readonly fromBackup: boolean;
  /** Another tab has it open: here it opens as a copy. */
  readonly elsewhere: boolean;
  /** It doesn't come back by itself. */
  readonly aside: boolean;
  /** When it was last edited, else opened. */
  readonly at: IsoTime;
  /** Steps that can be undone, and how big it is; null = not counted yet. */
  readonly steps: number | null;
  readonly bytes: number | null;
  /** Why it can't be opened; it can still be saved as it is. */
  readonly trouble: Message | null;
}

/** What its row alone tells. */
export function planOfRow(row: DocumentRow, elsewhere: boolean): KeptPlan {
  const { id, zh, en, fileName, sample, checked, copied, aside, edited, touched } = row;
  return {
    id,
    zh,
    en,
    fileName,
    sample: isSample(sample) ? sample : null,
    copied: copied ?? false,
    fromBackup: !checked,
    elsewhere,
    aside,
    at: edited ?? touched,
    steps: null,
    bytes: null,
    trouble: null,
  };
}

/** What its content tells besides. O(journal). */
export function measured(
  plan: KeptPlan,
  { row, base, journal }: KeptDocument,
): Pick<KeptPlan, 'steps' | 'bytes' | 'trouble'> {
  const journalBytes = journal.reduce((sum, { patch }) => sum + JSON.stringify(patch).length, 0);
  const first = journal.find(({ seq }) => seq > (base?.seq ?? 0))?.seq ?? 0;
  const missing = first > (base?.seq ?? 0) + 1;
  const noBase = base === null && !isSample(row.sample);
  const lost = { code: 'plan.kept-incomplete', params: {} };
  return {
    steps: stepsOf(journal).undo.length,
    bytes: (base?.blob.size ?? 0) + journalBytes,
    trouble: plan.trouble ?? (noBase || missing ? lost : null),
  };
}
