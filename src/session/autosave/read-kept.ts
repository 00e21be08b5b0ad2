import { readSliced } from '../../base/sliced-json';
import { slices } from '../../base/slices';
import { err, ok, type Result } from '../../base/result';
import type { Message } from '../../base/message';
import type { PlanIssue } from '../../model/derive/plan-issue';
import { applyPatch } from '../../model/edit/apply-patch';
import { joinPatches } from '../../model/edit/join-patches';
import { invertPatch, type Patch } from '../../model/edit/patch';
import { DOCUMENT_VERSION, type CampusDocument } from '../../model/schema/document';
import type { KeptDocument } from '../../storage/document-store';
import type { JournalRow } from '../../storage/rows';
import { errorText } from '../expected-error';
import { nextTask } from '../next-task';
import { isSample } from '../sample-name';
import type { Services } from '../services';
import type { HistoryEntry, ReplacedPlan } from '../state/plan-state';

/** Milliseconds of reading between two pauses. */
const AT_ONCE = 20;

async function unpacked(blob: Blob): Promise<CampusDocument> {
  const stream = blob.stream().pipeThrough(new DecompressionStream('gzip'));
  const text = new Uint8Array(await new Response(stream).arrayBuffer());
  // Packed by this program; where it was not, or by another version, it is read as a file of outside (below).
  return (await readSliced(text, slices(nextTask, AT_ONCE))) as CampusDocument;
}

/** Steps back and forth as they were when the page was left. */
export function stepsOf(journal: readonly JournalRow[]): Pick<ReplacedPlan, 'undo' | 'redo'> {
  const entry = (patch: Patch, mergeKey: string | null): HistoryEntry => ({
    patch,
    mergeKey,
    // Of another sitting: nothing is joined to it, and its revisions mean nothing here.
    at: -Infinity,
    planKey: null,
    from: 0,
    to: 0,
  });
  let undo: HistoryEntry[] = [];
  let redo: HistoryEntry[] = [];
  for (const { step, patch, mergeKey } of journal) {
    if (step === 'undo') redo.push(undo.pop() ?? entry(invertPatch(patch), null));
    else if (step === 'redo') undo.push(redo.pop() ?? entry(patch, mergeKey));
    else {
      const last = step === 'merge' ? undo.pop() : undefined;
      undo.push(entry(last ? joinPatches(patch.label, [last.patch, patch]) : patch, mergeKey));
      redo = [];
    }
  }
  undo = undo.filter(({ patch }) => patch.changes.length > 0);
  return { undo, redo };
}

async function documentOf(
  { row, base, journal }: KeptDocument,
  services: Pick<Services, 'sample'>,
): Promise<CampusDocument> {
  if (base === null && !isSample(row.sample)) throw new Error(`no plan ${row.sample}`);
  const from = base === null && isSample(row.sample) ? services.sample(row.sample) : null;
  const start = from === null ? await unpacked(base?.blob ?? new Blob()) : await from;
  const after = base?.seq ?? 0;
  const left = journal.filter(({ seq }) => seq > after);
  // Edits on top of a gap would give a plan that nobody ever made.
  const gap = left.findIndex(({ seq }, i) => seq !== after + 1 + i);
  if (gap >= 0) throw new Error(`edit ${after + 1 + gap} is missing`);
  return left.reduce((document, { patch }) => applyPatch(document, patch), start);
}

/**
 * A kept plan as it was left, with its steps back. One of another version of the schema, or out of a backup, is read
 * and checked as a file is, and begins without steps. What can't be read is said, and stays where it is.
 */
export async function readKept(
  kept: KeptDocument,
  services: Pick<Services, 'sample' | 'compute'>,
): Promise<Result<Omit<ReplacedPlan, 'keptId' | 'copied'>, Message>> {
  const { row, journal } = kept;
  const sample = isSample(row.sample) ? row.sample : null;
  // They were written from such a list.
  const warnings = row.warnings as readonly PlanIssue[];
  const told = { fileName: row.fileName, sample };
  try {
    const document = await documentOf(kept, services);
    if (row.checked && row.version === DOCUMENT_VERSION) {
      return ok({ ...told, document, warnings, ...stepsOf(journal) });
    }
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const read = await services.compute.run('plan.read', { bytes, fileName: 'kept.wardtwin.json' });
    if (!read.ok) return read;
    return ok({ ...told, document: read.value.document, warnings: read.value.warnings, undo: [], redo: [] });
  } catch (error) {
    return err({ code: 'plan.kept-damaged', params: { detail: errorText(error) } });
  }
}
