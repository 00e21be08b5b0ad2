import type { IsoTime } from '../../base/time/iso-time';
import type { GivenAnswer, MendedOnSpot } from '../../records/inspection/given-answer';
import { NORMAL, UNJUDGED } from '../../records/inspection/given-answer';
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

/**
 * What is answered beforehand, by item: the records know it. It stands where the person says nothing else; one who says
 * that it is not so gives a word why.
 */
export type KnownAnswers = Readonly<Record<string, GivenAnswer>>;

const NOTHING_KNOWN: KnownAnswers = {};

/** Every answer of the form, those known beforehand included. Cost O(items). */
export const answersOf = (form: CheckForm, known: KnownAnswers): CheckForm['answers'] => ({
  ...known,
  ...form.answers,
});

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
 * N/A forgets that something was mended; what was said, read and photographed stays. "All in order" answers what is open,
 * never what is known. Cost O(items).
 */
export function formStep(
  form: CheckForm,
  checklist: Checklist,
  act: FormAct,
  known: KnownAnswers = NOTHING_KNOWN,
): CheckForm {
  if (act.type === 'all-normal') {
    const all = answersOf(form, known);
    const open = checklist.items.filter((item) => {
      const given = all[item.id];
      return given === undefined || judgeAnswer(item, given) === null;
    });
    const passed = open.map(({ id }) => [id, { ...(all[id] ?? NORMAL), mark: 'pass' }] as const);
    return { ...form, answers: { ...form.answers, ...Object.fromEntries(passed) } };
  }
  if (act.type === 'note' && act.item === null) return { ...form, note: act.text };
  const item = checklist.items.find(({ id }) => id === act.item);
  if (item === undefined) return form;
  const answered = form.answers[item.id] ?? knownBefore(known[item.id], act);
  // A reading may come before the judgement; a word or a photo of something that nobody has judged yet does not.
  if (answered === undefined && act.type !== 'mark' && act.type !== 'reading') return form;
  const after = answerAfter(answered ?? UNJUDGED, act);
  const { [item.id]: _, ...others } = form.answers;
  return { ...form, answers: isBlank(after) ? others : { ...others, [item.id]: after } };
}

/** What was known goes with an act that adds to it, not with one that says otherwise. */
const knownBefore = (known: GivenAnswer | undefined, act: ItemAct): GivenAnswer | undefined =>
  act.type === 'mark' && act.mark !== known?.mark ? undefined : known;

/** A reading was taken back of what nobody judged. */
const isBlank = ({ mark, reading, note, photos }: GivenAnswer): boolean =>
  mark === null && reading === null && note === null && photos.length === 0;

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
  /** What the records know; `given` is the same where the person said nothing. */
  readonly known: GivenAnswer | null;
  /** Does the person say that it is in order, and the records say not? */
  readonly against: boolean;
  /** The mark that will be stored: a reading out of its limits fails the item whatever was ticked. */
  readonly mark: Mark | null;
  /** What is still missing of it. */
  readonly issues: readonly InspectionIssue[];
}

export interface FormView {
  readonly items: readonly ItemView[];
  readonly answered: number;
  /** How many of them the person answered. */
  readonly said: number;
  readonly failed: number;
  /** Everything that keeps it from being saved, in the order of the form. */
  readonly issues: readonly InspectionIssue[];
}

/** The form as it is shown. Cost O(items). */
export function formView(
  form: CheckForm,
  checklist: Checklist,
  known: KnownAnswers = NOTHING_KNOWN,
): FormView {
  const answers = answersOf(form, known);
  const missing = draftIssues({ checklist, answers, note: form.note });
  const items = checklist.items.map((item): ItemView => {
    const given = answers[item.id] ?? null;
    const mark = given === null ? null : judgeAnswer(item, given);
    const told = known[item.id] ?? null;
    const against = told?.mark === 'fail' && mark !== null && mark !== 'fail';
    const issues = missing.filter(({ place }) => place === item.id);
    if (against && (given?.note ?? '').trim() === '') {
      issues.push({ code: 'inspection.against-records', params: {}, place: item.id });
    }
    return { item, given, known: told, against, mark, issues };
  });
  const ofItems = new Set(items.map(({ item }) => item.id));
  return {
    items,
    answered: items.filter(({ mark }) => mark !== null).length,
    said: items.filter(({ item, mark }) => mark !== null && form.answers[item.id] !== undefined).length,
    failed: items.filter(({ mark }) => mark === 'fail').length,
    issues: [...items.flatMap(({ issues }) => issues), ...missing.filter(({ place }) => !ofItems.has(place))],
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
