import { err, ok } from '../../base/result';
import type { Result } from '../../base/result';
import type { IsoTime } from '../../base/time/iso-time';
import type { Checklist, ChecklistItem } from '../../standards/checklists/checklist';
import { MAX_TEXT } from '../event/body-fields';
import { makeEvent } from '../event/make-event';
import type { Writer } from '../event/make-event';
import type { BodyOf, EventOf, RecordEvent } from '../event/record-event';
import type { GivenAnswer } from './given-answer';
import type { Mark, StoredAnswer } from './inspection-body';
import { answerIssues, judgeAnswer } from './judge-answer';
import type { InspectionIssue } from './judge-answer';

export interface InspectionDraft {
  readonly checklist: Checklist;
  /** The asset or place that was inspected. */
  readonly about: string;
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly note: string;
  readonly signatures: BodyOf<'inspection.recorded'>['signatures'];
  /** Where a hazard found here is. */
  readonly place: BodyOf<'hazard.raised'>['place'];
  /** Open hazards that answer for an item already: it is not raised twice. Item id → hazard id. */
  readonly openHazards: Readonly<Record<string, string>>;
  /** When it happened, where that is not now. */
  readonly at: IsoTime | null;
}

/**
 * The events of one inspection: the record, then for each failed item the hazard that it raises (general
 * until a person grades it otherwise) and its mending on the spot. They belong into one transaction; all or
 * nothing. All issues when something is missing. Cost O(items).
 */
export function recordInspection(
  writer: Writer,
  draft: InspectionDraft,
): Result<readonly RecordEvent[], readonly InspectionIssue[]> {
  const issues = draftIssues(draft);
  if (issues.length > 0) return err(issues);

  const options = draft.at === null ? {} : { at: draft.at };
  const failed = draft.checklist.items.filter((item) => markOf(draft, item) === 'fail');
  const hazards: Record<string, string> = {};
  for (const item of failed) hazards[item.id] = draft.openHazards[item.id] ?? `hazard_${writer.ids.next()}`;

  const inspection = makeEvent(
    writer,
    'inspection.recorded',
    draft.about,
    bodyOf(draft, failed, hazards),
    options,
  );
  const events: RecordEvent[] = [inspection];
  for (const item of failed) {
    const hazard = hazards[item.id] ?? '';
    if (draft.openHazards[item.id] === undefined) {
      events.push(makeEvent(writer, 'hazard.raised', hazard, raisedBy(inspection, item, draft), options));
    }
    const mended = draft.answers[item.id]?.mended ?? null;
    if (mended !== null) events.push(makeEvent(writer, 'hazard.mended-on-spot', hazard, mended, options));
  }
  return ok(events);
}

/** What keeps a draft from being saved, in the order of the form. Cost O(items). */
export function draftIssues(
  draft: Pick<InspectionDraft, 'checklist' | 'answers' | 'note'>,
): InspectionIssue[] {
  const { items } = draft.checklist;
  const known = new Set(items.map((item) => item.id));
  const unknown = Object.keys(draft.answers)
    .filter((id) => !known.has(id))
    .map((id): InspectionIssue => ({ code: 'inspection.unknown-item', params: {}, place: id }));
  const issues = [...items.flatMap((item) => answerIssues(item, draft.answers[item.id])), ...unknown];
  if (draft.note.length > MAX_TEXT) {
    issues.push({ code: 'inspection.note-too-long', params: {}, place: 'note' });
  }
  return issues;
}

function markOf(draft: InspectionDraft, item: ChecklistItem) {
  const given = draft.answers[item.id];
  return given === undefined ? null : judgeAnswer(item, given);
}

function bodyOf(
  draft: InspectionDraft,
  failed: readonly ChecklistItem[],
  hazards: Readonly<Record<string, string>>,
): BodyOf<'inspection.recorded'> {
  const answers: Record<string, StoredAnswer> = {};
  for (const item of draft.checklist.items) {
    const given = draft.answers[item.id];
    const mark = markOf(draft, item);
    if (given !== undefined && mark !== null) answers[item.id] = stored(item, given, mark);
  }
  return {
    checklist: draft.checklist.id,
    checklistVersion: draft.checklist.version,
    answers,
    result: failed.length === 0 ? 'pass' : 'fail',
    faults: Object.fromEntries(failed.map((item) => [item.id, item.whenFailed])),
    hazards,
    signatures: draft.signatures,
    note: draft.note,
  };
}

function stored(item: ChecklistItem, given: GivenAnswer, mark: Mark): StoredAnswer {
  if (given.reading === null && given.note === null && given.photos.length === 0) return mark;
  const reading =
    given.reading === null || item.reading === null
      ? null
      : { value: given.reading, unit: item.reading.unit };
  return { mark, reading, note: given.note, photos: [...given.photos] };
}

function raisedBy(
  inspection: EventOf<'inspection.recorded'>,
  item: ChecklistItem,
  draft: InspectionDraft,
): BodyOf<'hazard.raised'> {
  const given = draft.answers[item.id];
  return {
    source: 'inspection',
    inspection: inspection.id,
    item: item.id,
    asset: draft.about.startsWith('asset_') ? draft.about : null,
    place: draft.place,
    grade: 'general',
    clause: item.cite,
    description: given?.note ?? '',
    evidence: given === undefined ? [] : [...given.photos, ...(given.mended?.before ?? [])],
  };
}
