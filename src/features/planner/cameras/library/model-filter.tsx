import type { ReactNode } from 'react';
import { CAMERA_FORMS } from '../../../../model/schema/assets/camera';
import { useText } from '../../../../session/react/use-text';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { PIXEL_STEPS, type ModelSearch, type PixelStep } from './search-models';

interface ModelFilterProps {
  readonly search: ModelSearch;
  readonly shown: number;
  readonly all: number;
  onChange(search: ModelSearch): void;
}

/** What of a list of models is shown, with how many these are. */
export function ModelFilter({ search, shown, all, onChange }: ModelFilterProps): ReactNode {
  const { t, formats } = useText();
  return (
    <div className="camera-filter">
      <TextField
        label={t('camera-library.search')}
        type="search"
        value={search.text}
        longest={200}
        onChange={(text) => onChange({ ...search, text })}
      />
      <SelectField<ModelSearch['form']>
        label={t('camera-library.form')}
        value={search.form}
        options={[
          { value: 'any', label: t('camera-library.any-form') },
          ...CAMERA_FORMS.map((value) => ({ value, label: t(`choice.form.${value}`) })),
        ]}
        onChange={(form) => onChange({ ...search, form })}
      />
      <SelectField<PixelStep>
        label={t('camera-library.pixels')}
        value={search.pixels}
        options={PIXEL_STEPS.map((value) => ({ value, label: t(`camera-library.pixels-${value}`) }))}
        onChange={(pixels) => onChange({ ...search, pixels })}
      />
      <p className="camera-filter__count" role="status">
        {shown === 0
          ? t('camera-library.nothing-found')
          : t('camera-library.found', { shown: formats.number(shown), all: formats.number(all) })}
      </p>
    </div>
  );
}
