import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { CameraModel } from '../../../../model/query/camera-model';
import { CAMERA_FORMS, PROJECTIONS } from '../../../../model/schema/assets/camera';
import { MOST_MODELS } from '../../../../model/schema/camera-design';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { LensFields } from './lens-fields';
import { draftOf, NO_MODEL, readModelDraft, type DraftField, type ModelDraft } from './read-model-draft';

interface ModelFormProps {
  /** What it begins with; null = nothing. One without an id becomes a new one. */
  readonly model: CameraModel | null;
  /** False where there is no room for it. */
  save(model: CameraModel): boolean;
  onCancel(): void;
}

/** A model of the hospital's own. What is wrong is said at its field once somebody tried to save. */
export function ModelForm({ model, save, onCancel }: ModelFormProps): ReactNode {
  const { t } = useText();
  const [draft, setDraft] = useState<ModelDraft>(() => (model === null ? NO_MODEL : draftOf(model)));
  const [tried, setTried] = useState(false);
  const [full, setFull] = useState(false);
  const brand = useRef<HTMLInputElement>(null);
  useEffect(() => brand.current?.focus(), []);
  const read = readModelDraft(draft);
  const set = (fields: Partial<ModelDraft>): void => setDraft((now) => ({ ...now, ...fields }));
  const wrong = (field: DraftField): string | null => {
    const trouble = tried ? read.wrong.get(field) : undefined;
    return trouble === undefined ? null : t(`camera-library.wrong-${trouble}`);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (read.model !== null) {
      setFull(!save({ ...read.model, id: model?.id ?? '' }));
      return;
    }
    const form = event.currentTarget;
    // Once the fields say what is wrong with them, the first of these is where one goes on.
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form className="camera-form" noValidate onSubmit={submit}>
      <h3>
        {t(
          model === null || model.id === ''
            ? 'camera-library.form-title-new'
            : 'camera-library.form-title-edit',
        )}
      </h3>
      <div className="camera-form__row">
        <TextField
          ref={brand}
          label={t('camera-library.field-brand')}
          value={draft.brand}
          longest={100}
          required
          wrong={wrong('brand')}
          onChange={(name) => set({ brand: name })}
        />
        <TextField
          label={t('camera-library.field-model')}
          value={draft.model}
          longest={150}
          required
          wrong={wrong('model')}
          onChange={(name) => set({ model: name })}
        />
        <SelectField<ModelDraft['form']>
          label={t('camera-library.form')}
          value={draft.form}
          options={CAMERA_FORMS.map((value) => ({ value, label: t(`choice.form.${value}`) }))}
          onChange={(form) => set({ form })}
        />
        <SelectField<ModelDraft['projection']>
          label={t('camera-library.field-projection')}
          value={draft.projection}
          options={[
            { value: 'by-form', label: t('camera-library.by-form') },
            ...PROJECTIONS.map((value) => ({ value, label: t(`choice.projection.${value}`) })),
          ]}
          onChange={(projection) => set({ projection })}
        />
      </div>
      <LensFields draft={draft} wrong={wrong} onChange={set} />
      <div className="camera-form__row">
        <TextField
          label={t('camera-library.field-across')}
          value={draft.across}
          decimal
          placeholder={t('camera-library.unknown')}
          wrong={wrong('across')}
          onChange={(across) => set({ across })}
        />
        <TextField
          label={t('camera-library.field-down')}
          value={draft.down}
          decimal
          placeholder={t('camera-library.unknown')}
          wrong={wrong('down')}
          onChange={(down) => set({ down })}
        />
        <TextField
          label={t('camera-library.field-sensor')}
          value={draft.sensor}
          longest={20}
          placeholder={t('camera-library.unknown')}
          hint={t('camera-library.sensor-hint')}
          onChange={(sensor) => set({ sensor })}
        />
        <TextField
          label={t('camera-library.field-night')}
          value={draft.night}
          decimal
          placeholder={t('camera-library.unknown')}
          hint={t('camera-library.night-hint')}
          wrong={wrong('night')}
          onChange={(night) => set({ night })}
        />
      </div>
      <TextField
        label={t('camera-library.field-heads')}
        value={draft.heads}
        longest={400}
        hint={t('camera-library.heads-hint')}
        wrong={wrong('heads')}
        onChange={(heads) => set({ heads })}
      />
      {full && (
        <p className="camera-form__wrong" role="alert">
          {t('camera-library.full', { max: MOST_MODELS })}
        </p>
      )}
      <div className="camera-library__actions">
        <Button look="solid" submit>
          {t('camera-library.save')}
        </Button>
        <Button onClick={onCancel}>{t('camera-library.cancel')}</Button>
      </div>
    </form>
  );
}
