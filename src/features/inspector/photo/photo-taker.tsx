import { useRef, useState, type ReactNode } from 'react';
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
  /** The photo is kept on this device. */
  onTaken(id: string): void;
}

/** A button that opens the camera (or the files, where there is none); what comes is shrunk and kept at once. */
export function PhotoTaker({ label, about, onTaken }: PhotoTakerProps): ReactNode {
  const { t, tell } = useText();
  const keeper = useRecords((records) => records.keeper);
  const input = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const take = async (file: File): Promise<void> => {
    if (keeper === null) return;
    setWorking(true);
    setTrouble(null);
    const blob = await shrinkPhoto(file);
    if (blob === null) setTrouble(t('check.photo-bad'));
    else {
      const id = keeper.newPhotoId();
      const kept = await keeper.keepPhoto(about, { id, blob });
      if (kept.ok) onTaken(id);
      else setTrouble(tell(kept.error));
    }
    setWorking(false);
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
          if (file) void take(file);
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
