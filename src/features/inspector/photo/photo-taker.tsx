import { useRef, useState, type ReactNode } from 'react';
import type { RecordKeeper } from '../../../session/records/record-keeper';
import { useRecords } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import './photo-taker.css';
import { shrinkPhoto } from './shrink-photo';

interface PhotoTakerProps {
  /** What the button says. */
  readonly label: string;
  /** Under which draft the photo is kept until its record is saved: the asset, the hazard. */
  readonly about: string;
  /** The photo is kept on this device; called at once, also where the button is gone by then. */
  onTaken(id: string): void;
}

/** A button that opens the camera (or the files, where there is none); what comes is shrunk and kept at once. */
export function PhotoTaker({ label, about, onTaken }: PhotoTakerProps): ReactNode {
  const { t, tell } = useText();
  const keeper = useRecords((records) => records.keeper);
  const input = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const take = async (to: RecordKeeper, file: File): Promise<boolean> => {
    setWorking(true);
    setTrouble(null);
    const wrong = await kept(to, file);
    setTrouble(wrong);
    setWorking(false);
    return wrong === null;
  };
  /** Null when all went well, else why not. */
  const kept = async (to: RecordKeeper, file: File): Promise<string | null> => {
    const blob = await shrinkPhoto(file);
    if (blob === null) return t('check.photo-bad');
    const id = to.newPhotoId();
    const outcome = await to.keepPhoto(about, { id, blob });
    if (!outcome.ok) return tell(outcome.error);
    onTaken(id);
    return null;
  };
  return (
    <div className="photo-taker">
      <Button icon="camera" disabled={working || keeper === null} onClick={() => input.current?.click()}>
        {working ? t('check.photo-working') : label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same photo may be chosen again.
          event.target.value = '';
          if (file && keeper) keeper.takingPhoto(about, take(keeper, file));
        }}
      />
      {trouble !== null && (
        <span className="field-wrong" role="alert">
          {trouble}
        </span>
      )}
    </div>
  );
}
