import { useState, type ReactNode } from 'react';
import { spaceAt } from '../../../model/query/space-at';
import type { RaiseDraft } from '../../../records/hazard/hazard-draft';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { KeptForm } from '../../../session/records/record-keeper';
import { useRecords } from '../../../session/react/use-stores';
import { raiseHazard, type Grade } from '../../../session/records/hazard-deeds';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { CannedNotes } from '../check/canned-notes';
import type { PlanPoint } from '../../../session/state/plan-point';
import type { Pages } from '../pages';
import { PhotoTaker } from '../photo/photo-taker';
import { FormPage } from '../form/form-page';
import { useFormWriter } from '../form/use-form-writer';
import { useKeptForm } from '../form/use-kept-form';

interface RaisePageProps {
  /** What is wrong, or where something is. */
  readonly on: Asset | PlanPoint;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** A hazard raised freely: a word of what is wrong, and a photo. */
export function RaisePage({ on, telling, pages }: RaisePageProps): ReactNode {
  useFullSheet();
  const { document, duties, text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const asset = 'kind' in on ? on : null;
  const form = useKeptForm<RaiseDraft>({
    find: async (kept) => (await kept.keptForms()).map(raiseOf).find((each) => isOn(each, on)) ?? null,
    begin: (kept) => ({
      about: kept.newId('hazard'),
      draft: {
        form: 'raise',
        asset: asset?.id ?? null,
        place: { storey: on.storey, x: on.x, y: on.y },
        description: '',
        grade: 'general',
        photos: [],
      },
    }),
  });
  const [wrong, setWrong] = useState(false);
  const signs = useFormWriter(text);
  if (keeper === null || form.held === null) return null;
  const { about: id, draft } = form.held;
  const { description, grade, photos } = draft;
  const set = (change: Partial<RaiseDraft>): void => form.change((now) => ({ ...now, ...change }));
  const hasForm = asset !== null && duties.checklists.some(({ kinds }) => kinds.includes(asset.kind));
  const where = placeLine(placeLabel(document, on, text));

  const save = async (): Promise<void> => {
    if (description.trim() === '') {
      setWrong(true);
      return;
    }
    if (signs.writer() === null) return;
    const { storey, x, y } = on;
    const place = { storey, space: spaceAt(document, storey, x, y)?.id ?? null, x, y };
    const saved = await form.save(async (entered) => {
      const { description, grade, photos } = entered;
      const result = await keeper.saveEvents(
        (writer) => {
          const event = raiseHazard(writer, {
            id,
            asset: asset?.id ?? null,
            place,
            description,
            grade,
            photos,
          });
          return event === null ? [] : [event];
        },
        [],
        id,
      );
      if (!result.ok) signs.say(tell(result.error));
      return result.ok;
    });
    if (saved) pages.open({ kind: 'hazard', id }, { kind: 'hazard', raised: 1, at: keeper.now() });
  };
  return (
    <FormPage
      title={t('hazard.raise-title')}
      about={asset === null ? where : (asset.number ?? kindTitle(asset, text))}
      form={form}
      signs={signs}
      lost={t('check.photo-lost')}
      saveWord={t('hazard.raise-save')}
      telling={telling}
      onLeave={pages.back}
      onSave={() => void save()}
      onNamed={() => void save()}
    >
      <div className="form">
        {asset === null && (
          <p>
            {where} <span className="card-soft">{t('hazard.raise-move')}</span>
          </p>
        )}
        {hasForm && <p className="card-soft">{t('hazard.raise-checklist')}</p>}
        <CannedNotes note={description} text={text} onNote={(next) => set({ description: next })} />
        <TextField
          label={t('hazard.raise-what')}
          value={description}
          lines={3}
          required
          wrong={wrong && description.trim() === '' ? t('hazard.raise-missing') : null}
          onChange={(next) => set({ description: next })}
        />
        <Segments<Grade>
          label={t('hazard.grade')}
          value={grade}
          options={[
            { value: 'general', label: t('hazard.grade-general') },
            { value: 'major', label: t('hazard.grade-major') },
          ]}
          onChange={(next) => set({ grade: next })}
        />
        {grade === 'major' && <p className="card-soft">{t('hazard.grade-note')}</p>}
        <PhotoStrip
          ids={photos}
          of={t('hazard.photo-of')}
          onRemove={(photo) => set({ photos: photos.filter((each) => each !== photo) })}
        />
        <PhotoTaker
          label={t('check.photo')}
          about={id}
          onTaken={(photo) => form.change((now) => ({ ...now, photos: [...now.photos, photo] }))}
        />
      </div>
    </FormPage>
  );
}

type KeptRaise = Pick<KeptForm, 'about' | 'touched'> & { readonly draft: RaiseDraft };

/** A kept form that raises a hazard; null for another one. */
function raiseOf({ about, touched, draft }: KeptForm): KeptRaise | null {
  return draft.form === 'raise' ? { about, touched, draft } : null;
}

/** Is it about that asset, or that very place? */
function isOn(kept: KeptRaise | null, on: Asset | PlanPoint): kept is KeptRaise {
  if (kept === null) return false;
  const { asset, place } = kept.draft;
  if ('kind' in on) return asset === on.id;
  return asset === null && place.storey === on.storey && place.x === on.x && place.y === on.y;
}
