import { useState, type ReactNode } from 'react';
import { isOwnPicture } from '../../session/records/own-picture';
import { useRecords } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import './photo-strip.css';
import { usePhotos } from './use-photos';

interface PhotoStripProps {
  readonly ids: readonly string[];
  /** What they are photos of. */
  readonly of: string;
  /** Takes one away; left out = they are records and stay. */
  onRemove?(id: string): void;
}

/** Small pictures; a tap enlarges one. Those that this device doesn't have are counted, not made up. */
export function PhotoStrip({ ids, of, onRemove }: PhotoStripProps): ReactNode {
  const { t } = useText();
  const photos = usePhotos(ids);
  const demo = useRecords(({ clock }) => clock === 'demo');
  const [open, setOpen] = useState<string | null>(null);
  const here = ids.filter((id) => photos.get(id) !== null);
  const away = ids.filter((id) => photos.get(id) === null);
  const sample = demo ? away.filter((id) => !isOwnPicture(id)).length : 0;
  const elsewhere = away.length - sample;
  if (ids.length === 0) return null;
  const at = open === null ? -1 : here.indexOf(open);
  const step = (by: number): void => setOpen(here[(at + by + here.length) % here.length] ?? null);
  const name = (id: string): string => t('card.photo', { index: here.indexOf(id) + 1, of });
  return (
    <div className="photo-strip">
      {here.map((id) => (
        <span key={id} className="photo-item">
          <button type="button" className="photo-thumb" aria-label={name(id)} onClick={() => setOpen(id)}>
            <img src={photos.get(id) ?? undefined} alt="" />
          </button>
          {onRemove && (
            <Button look="quiet" icon="close" iconOnly className="photo-remove" onClick={() => onRemove(id)}>
              {t('card.photo-remove', { index: here.indexOf(id) + 1 })}
            </Button>
          )}
        </span>
      ))}
      {sample > 0 && (
        <span className="card-soft photo-elsewhere">
          <Icon name="camera" size={16} />
          {t('card.photos-sample', { count: sample })}
        </span>
      )}
      {elsewhere > 0 && (
        <span className="card-soft photo-elsewhere">
          <Icon name="camera" size={16} />
          {t('card.photos-elsewhere', { count: elsewhere })}
        </span>
      )}
      {open !== null && at >= 0 && (
        <Dialog title={name(open)} closeLabel={t('card.photo-close')} wide onClose={() => setOpen(null)}>
          <img className="photo-whole" src={photos.get(open) ?? undefined} alt={name(open)} />
          {here.length > 1 && (
            <div className="photo-steps">
              <Button icon="left" onClick={() => step(-1)}>
                {t('card.photo-before')}
              </Button>
              <Button iconAfter="right" onClick={() => step(1)}>
                {t('card.photo-next')}
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </div>
  );
}
