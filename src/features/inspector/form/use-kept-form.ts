import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../base/result';
import type { IsoTime } from '../../../base/time/iso-time';
import type { FormDraft } from '../../../session/records/form-draft';
import type { RecordKeeper } from '../../../session/records/record-keeper';
import type { RecordTrouble } from '../../../session/records/record-trouble';
import { usePhotoWait, type SavingStep } from '../photo/use-photo-wait';
import { useRecords } from '../../../session/react/use-stores';

interface Held<D> {
  /** Under which it is kept, and its photos. */
  readonly about: string;
  readonly draft: D;
}

/** Where a form comes from; the same for as long as it is open. */
export interface DraftSource<D> {
  /** The form as it was left; null when none was. */
  find(keeper: RecordKeeper): Promise<(Held<D> & { readonly touched: IsoTime }) | null>;
  begin(keeper: RecordKeeper): Held<D>;
}

export interface KeptFormState<D> {
  /** Null while the draft is looked for. */
  readonly held: Held<D> | null;
  /** When the draft was touched last that was found; null = begun afresh. */
  readonly recovered: IsoTime | null;
  /** Has something been entered, and is all of it on the disk? */
  readonly kept: boolean;
  /** Why it is not; what was entered is still in the form. */
  readonly trouble: RecordTrouble | null;
  change(step: (draft: D) => D): void;
  /** Throws it away with its photos, and begins anew. */
  restart(): Promise<void>;
  drop(): Promise<void>;
  /**
   * Saves the form as it stands once its photos are ready: `work` says whether it is saved; false also where a photo can't be
   * had. What is said of it while it is being saved changes nothing.
   */
  save(work: (draft: D) => Promise<boolean>): Promise<boolean>;
  /** What Save waits for; null when nobody saves. */
  readonly saving: SavingStep | null;
  /** A photo that Save waited for can't be had: the form was not saved, and can be without it. */
  readonly photoLost: boolean;
}

/** A form that is no inspection's: found again where it was left, kept on each word. */
export function useKeptForm<D extends FormDraft>(given: DraftSource<D>): KeptFormState<D> {
  const keeper = useRecords((records) => records.keeper);
  const [source] = useState(given);
  const [held, setHeld] = useState<Held<D> | null>(null);
  const [recovered, setRecovered] = useState<IsoTime | null>(null);
  const [kept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null);
  /** As the latest word left it: words may come faster than pictures. */
  const latest = useRef<Held<D> | null>(null);
  /** Saved, or being saved. */
  const over = useRef(false);
  const saver = usePhotoWait();
  const show = (next: Held<D>): void => {
    latest.current = next;
    setHeld(next);
  };

  useEffect(() => {
    if (keeper === null || latest.current !== null) return;
    let over = false;
    const find = async (): Promise<void> => {
      const found = await source.find(keeper);
      if (over || latest.current !== null) return;
      latest.current = found ?? source.begin(keeper);
      setHeld(latest.current);
      setRecovered(found?.touched ?? null);
      setKept(found !== null);
    };
    void find();
    return () => {
      over = true;
    };
  }, [keeper, source]);

  const dropped = async (): Promise<boolean> => {
    const now = latest.current;
    if (now === null || keeper === null) return true;
    const outcome: Result<null, RecordTrouble> = await keeper.dropDraft(now.about);
    setTrouble(outcome.ok ? null : outcome.error);
    return outcome.ok;
  };
  return {
    held,
    recovered,
    kept,
    trouble,
    change: (step) => {
      const now = latest.current;
      if (now === null || keeper === null || over.current) return;
      const next = { about: now.about, draft: step(now.draft) };
      show(next);
      setKept(false);
      const keep = async (): Promise<void> => {
        const outcome = await keeper.keepForm(next.about, next.draft);
        setTrouble(outcome.ok ? null : outcome.error);
        if (outcome.ok && latest.current === next) setKept(true);
      };
      void keep();
    },
    restart: async () => {
      if (keeper === null || !(await dropped())) return;
      show(source.begin(keeper));
      setRecovered(null);
      setKept(false);
    },
    drop: async () => {
      await dropped();
    },
    save: (work) =>
      saver.save(latest.current?.about ?? '', async () => {
        if (latest.current === null) return false;
        let saved = false;
        over.current = true;
        try {
          saved = await work(latest.current.draft);
        } finally {
          over.current = saved;
        }
        return saved;
      }),
    saving: saver.saving,
    photoLost: saver.photoLost,
  };
}
