import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { GivenAnswer } from '../../../records/inspection/given-answer';
import type { FormAct } from '../../../session/records/check-form';
import type { ChecklistItem } from '../../../standards/checklists/checklist';
import { TextField } from '../../../ui/text-field';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import { PhotoTaker } from '../photo/photo-taker';
import { CannedNotes } from './canned-notes';

interface ItemDetailProps {
  readonly item: ChecklistItem;
  readonly given: GivenAnswer;
  readonly about: string;
  readonly person: string | null;
  readonly text: Translator;
  onAct(act: FormAct): void;
  onAskWho(): void;
}

/** What is said of an item that failed: a word, photos, and whether it was put right at once. */
export function ItemDetail({
  item,
  given,
  about,
  person,
  text,
  onAct,
  onAskWho,
}: ItemDetailProps): ReactNode {
  const { t } = text;
  const { id } = item;
  const { mended } = given;
  const note = (value: string): void => onAct({ type: 'note', item: id, text: value });
  const spot = (on: boolean): void => {
    if (on && person === null) onAskWho();
    else if (on && person !== null) {
      onAct({
        type: 'mended',
        item: id,
        mended: { mendedBy: [person], measures: '', before: [], after: [] },
      });
    } else onAct({ type: 'mended', item: id, mended: null });
  };
  return (
    <div className="check-detail">
      <CannedNotes note={given.note ?? ''} text={text} onNote={note} />
      <TextField label={t('check.note')} value={given.note ?? ''} lines={2} onChange={note} />
      <div className="check-photos">
        <PhotoStrip
          ids={given.photos}
          of={item[text.language]}
          onRemove={(photo) => onAct({ type: 'drop-photo', item: id, photo })}
        />
        <PhotoTaker
          label={t('check.photo')}
          about={about}
          onTaken={(photo) => onAct({ type: 'add-photo', item: id, photo })}
        />
      </div>
      <label className="check-spot">
        <input type="checkbox" checked={mended !== null} onChange={(event) => spot(event.target.checked)} />
        <span>
          {t('check.spot')}
          {item.onTheSpot && <span className="card-soft">{t('check.spot-hint')}</span>}
        </span>
      </label>
      {mended !== null && (
        <div className="check-mended">
          <TextField
            label={t('check.spot-measures')}
            value={mended.measures}
            onChange={(measures) => onAct({ type: 'mended', item: id, mended: { ...mended, measures } })}
          />
          <PhotoStrip
            ids={mended.after}
            of={t('check.spot-photo-of')}
            onRemove={(photo) =>
              onAct({
                type: 'mended',
                item: id,
                mended: { ...mended, after: mended.after.filter((each) => each !== photo) },
              })
            }
          />
          <PhotoTaker
            label={t('check.spot-after')}
            about={about}
            onTaken={(photo) => onAct({ type: 'mended-photo', item: id, photo })}
          />
        </div>
      )}
    </div>
  );
}
