import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import type { IsoTime } from '../../../base/time/iso-time';
import {
  answersOf,
  beginForm,
  checklistOf,
  formStep,
  isUntouched,
  type CheckForm,
  type FormAct,
  type KnownAnswers,
} from '../../../session/records/check-form';
import type { KeptDraft, SavedInspection } from '../../../session/records/record-keeper';
import type { RecordTrouble, SaveTrouble } from '../../../session/records/record-trouble';
import type { Result } from '../../../base/result';
import { usePhotoWait, type SavingStep } from '../photo/use-photo-wait';
import type { Checklist } from '../../../standards/checklists/checklist';
import { KNOWN_CHECKLISTS } from '../../../standards/duty-profile';

export interface Check {
  /** `old`: begun with a version of the form that this program hasn't. Null while the draft is looked for. */
  readonly state: { readonly form: CheckForm; readonly checklist: Checklist } | 'old' | null;
  /** When the draft was touched last that was found; null = begun afresh. */
  readonly recovered: IsoTime | null;
  /** Is everything that was answered on the disk as a draft? */
  readonly kept: boolean;
  /** Why the draft is not on the disk; what was entered is still in the form. */
  readonly trouble: RecordTrouble | null;
  act(act: FormAct): void;
  restart(): void;
  /** Saves once the photos are ready; null when one can't be had (`photoLost`) or it is being saved already. */
  save(): Promise<Result<SavedInspection, SaveTrouble> | null>;
  readonly saving: SavingStep | null;
  readonly photoLost: boolean;
}

const formOf = ({ about, checklist, checklistVersion, begun, answers, note }: KeptDraft): CheckForm => ({
  about,
  checklist,
  checklistVersion,
  begun,
  answers,
  note,
});

/** A check of one asset: found again where it was left, kept on each answer. `knownOf`: what the records answer beforehand. */
export function useCheck(
  about: string,
  wanted: Checklist,
  knownOf: (checklist: Checklist) => KnownAnswers,
): Check {
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const [form, setForm] = useState<CheckForm | null>(null);
  const [recovered, setRecovered] = useState<IsoTime | null>(null);
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null);
  const [kept, setKept] = useState(true);
  /** The form as the latest act left it: acts may come faster than pictures. */
  const latest = useRef<CheckForm | null>(null);
  /** Saved, or being saved: what is said of it then makes no draft. */
  const ended = useRef(false);
  const saver = usePhotoWait();

  const begin = useCallback((): void => {
    const { keeper: now } = session.records.getState();
    if (now === null) return;
    latest.current = beginForm(about, wanted, now.now());
    setForm(latest.current);
    setRecovered(null);
  }, [session, about, wanted]);

  useEffect(() => {
    if (keeper === null || latest.current !== null) return;
    let over = false;
    const find = async (): Promise<void> => {
      const draft = await keeper.draft(about);
      if (over || latest.current !== null) return;
      if (draft === null) {
        begin();
        return;
      }
      latest.current = formOf(draft);
      setForm(latest.current);
      setRecovered(draft.touched);
    };
    void find();
    return () => {
      over = true;
    };
  }, [keeper, about, begin]);

  const act = (step: FormAct): void => {
    const before = latest.current;
    const checklist = before && checklistOf(before, KNOWN_CHECKLISTS);
    if (before === null || checklist === null || keeper === null || ended.current) return;
    const after = formStep(before, checklist, step, knownOf(checklist));
    if (after === before) return;
    latest.current = after;
    setForm(after);
    const { checklistVersion, answers, note } = after;
    const draft = { about, checklist: after.checklist, checklistVersion, answers, note };
    const keep = async (): Promise<void> => {
      setKept(false);
      const outcome = await keeper.keepDraft(draft);
      setTrouble(outcome.ok ? null : outcome.error);
      if (outcome.ok && latest.current === after) setKept(true);
    };
    if (!isUntouched(after) || !isUntouched(before)) void keep();
  };
  const restart = (): void => {
    const drop = async (): Promise<void> => {
      const dropped = await keeper?.dropDraft(about);
      if (dropped?.ok === false) setTrouble(dropped.error);
      else begin();
    };
    void drop();
  };
  const save = async (): Promise<Result<SavedInspection, SaveTrouble> | null> => {
    let result: Result<SavedInspection, SaveTrouble> | null = null;
    await saver.save(about, async () => {
      const now = latest.current;
      const checklist = now && checklistOf(now, KNOWN_CHECKLISTS);
      if (now === null || checklist === null || keeper === null) return false;
      ended.current = true;
      try {
        const answers = answersOf(now, knownOf(checklist));
        result = await keeper.saveInspection({ checklist, about, answers, note: now.note });
      } finally {
        ended.current = result?.ok === true;
      }
      return result.ok;
    });
    return result;
  };
  const checklist = form && checklistOf(form, KNOWN_CHECKLISTS);
  const state = form === null ? null : checklist === null ? 'old' : { form, checklist };
  const { saving, photoLost } = saver;
  return { state, recovered, kept, trouble, act, restart, save, saving, photoLost };
}
