import type { IsoTime } from '../../base/time/iso-time';
import type { GivenAnswer, MendedOnSpot } from '../../records/inspection/given-answer';
import { NORMAL } from '../../records/inspection/given-answer';
import type { Mark } from '../../records/inspection/inspection-body';
import { judgeAnswer } from '../../records/inspection/judge-answer';
import type { InspectionIssue } from '../../records/inspection/judge-answer';
import { draftIssues } from '../../records/inspection/record-inspection';
import type { Checklist, ChecklistItem } from '../../standards/checklists/checklist';

/** A form that is being filled in, with the version of the checklist that it was begun with. Kept as a draft as it is (`KeptDraft`). */
export interface CheckForm {
  /** The asset or place. */
  readonly about: string;
  readonly checklist: string;
  readonly checklistVersion: number;
  readonly begun: IsoTime;
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  readonly note: string;
}

export function beginForm(about: string, checklist: Checklist, now: IsoTime): CheckForm {
  const { id, version } = checklist;
  return { about, checklist: id, checklistVersion: version, begun: now, answers: {}, note: '' };
}

/** What a person does to the form. */
export type FormAct =
  | { readonly type: 'all-normal' }
  | { readonly type: 'mark'; readonly item: string; readonly mark: Mark }
  | { readonly type: 'reading'; readonly item: string; readonly value: number | null }
  | { readonly type: 'note'; readonly item: string | null; readonly text: string }
  | { readonly type: 'add-photo'; readonly item: string; readonly photo: string }
  | { readonly type: 'drop-photo'; readonly item: string; readonly photo: string }
  | { readonly type: 'mended'; readonly item: string; readonly mended: MendedOnSpot | null }
  /** A photo after mending; nothing when it was not mended, or not any more when the photo is ready. */
  | { readonly type: 'mended-photo'; readonly item: string; readonly photo: string };

/**
 * The form after one act; acts on items that the checklist hasn't change nothing. A mark that is taken back to pass or
 * N/A forgets that something was mended; what was said, read and photographed stays. Cost O(items).
 */
export function formStep(form: CheckForm, checklist: Checklist, act: FormAct): CheckForm {
  if (act.type === 'all-normal') {
    const open = checklist.items.filter(({ id }) => form.answers[id] === undefined);
    return {
      ...form,
      answers: { ...form.answers, ...Object.fromEntries(open.map(({ id }) => [id, NORMAL])) },
    };
  }
  if (act.type === 'note' && act.item === null) return { ...form, note: act.text };
  const item = checklist.items.find(({ id }) => id === act.item);
  if (item === undefined) return form;
  const answered = form.answers[item.id];
  // A reading answers by itself; a word or a photo of something that nobody has judged yet does not.
  if (answered === undefined && act.type !== 'mark' && act.type !== 'reading') return form;
  const before = answered ?? NORMAL;
  return { ...form, answers: { ...form.answers, [item.id]: answerAfter(before, act) } };
}

type ItemAct = Exclude<FormAct, { type: 'all-normal' }>;

function answerAfter(before: GivenAnswer, act: ItemAct): GivenAnswer {
  switch (act.type) {
    case 'mark':
      return { ...before, mark: act.mark, mended: act.mark === 'fail' ? before.mended : null };
    case 'reading':
      return { ...before, reading: act.value };
    case 'note':
      return { ...before, note: act.text.trim() === '' ? null : act.text };
    case 'add-photo':
      return before.photos.includes(act.photo)
        ? before
        : { ...before, photos: [...before.photos, act.photo] };
    case 'drop-photo':
      return { ...before, photos: before.photos.filter((photo) => photo !== act.photo) };
    case 'mended':
      return { ...before, mended: act.mended };
    case 'mended-photo': {
      const { mended } = before;
      if (mended === null || mended.after.includes(act.photo)) return before;
      return { ...before, mended: { ...mended, after: [...mended.after, act.photo] } };
    }
  }
}

export interface ItemView {
  readonly item: ChecklistItem;
  readonly given: GivenAnswer | null;
  /** The mark that will be stored: a reading out of its limits fails the item whatever was ticked. */
  readonly mark: Mark | null;
  /** What is still missing of it. */
  readonly issues: readonly InspectionIssue[];
}

export interface FormView {
  readonly items: readonly ItemView[];
  readonly answered: number;
  readonly failed: number;
  /** Everything that keeps it from being saved, in the order of the form. */
  readonly issues: readonly InspectionIssue[];
}

/** The form as it is shown. Cost O(items). */
export function formView(form: CheckForm, checklist: Checklist): FormView {
  const issues = draftIssues({ checklist, answers: form.answers, note: form.note });
  const items = checklist.items.map((item): ItemView => {
    const given = form.answers[item.id] ?? null;
    const own = issues.filter(({ place }) => place === item.id);
    return { item, given, mark: given === null ? null : judgeAnswer(item, given), issues: own };
  });
  return {
    items,
    answered: items.filter(({ given }) => given !== null).length,
    failed: items.filter(({ mark }) => mark === 'fail').length,
    issues,
  };
}

/** Has nothing been said yet? Such a form is no draft worth keeping. */
export const isUntouched = (form: CheckForm): boolean =>
  Object.keys(form.answers).length === 0 && form.note === '';

/**
 * The checklist that a form was begun with, or null when this program has no such version: then it can be shown and
 * thrown away, never saved under another version's questions. Cost O(checklists).
 */
export function checklistOf(
  form: Pick<CheckForm, 'checklist' | 'checklistVersion'>,
  checklists: readonly Checklist[],
): Checklist | null {
  return (
    checklists.find(({ id, version }) => id === form.checklist && version === form.checklistVersion) ?? null
  );
}
