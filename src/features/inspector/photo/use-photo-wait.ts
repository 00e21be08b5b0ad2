import { useRef, useState } from 'react';
import { useRecords } from '../../../session/react/use-stores';

/** What a press of Save waits for. */
export type SavingStep = 'photo' | 'disk';

export interface PhotoWait {
  readonly saving: SavingStep | null;
  readonly photoLost: boolean;
  /** Waits for the photos of a draft, then saves; false when it was not saved. A second press is the same save. */
  save(about: string, work: () => Promise<boolean>): Promise<boolean>;
}

/** Saving that waits for photos which are still being made ready: a record without its photo can't be mended later. */
export function usePhotoWait(): PhotoWait {
  const keeper = useRecords((records) => records.keeper);
  const [saving, setSaving] = useState<SavingStep | null>(null);
  const [photoLost, setPhotoLost] = useState(false);
  const busy = useRef(false);
  const save = async (about: string, work: () => Promise<boolean>): Promise<boolean> => {
    if (keeper === null || busy.current) return false;
    busy.current = true;
    setSaving('photo');
    try {
      const all = await keeper.photosTaken(about);
      setPhotoLost(!all);
      if (!all) return false;
      setSaving('disk');
      return await work();
    } finally {
      busy.current = false;
      setSaving(null);
    }
  };
  return { saving, photoLost, save };
}
