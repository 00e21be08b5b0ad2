import type { ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { readNumber } from '../../../../ui/number-field';
import { TextField } from '../../../../ui/text-field';
import { checkText } from './lens-words';
import { MOST_LENSES, NO_LENS, type DraftField, type LensDraft, type ModelDraft } from './read-model-draft';

interface LensFieldsProps {
  readonly draft: ModelDraft;
  wrong(field: DraftField): string | null;
  onChange(fields: Partial<ModelDraft>): void;
}

const DEGREE = Math.PI / 180;

/** The lenses of a model in its form, each held against its focal length and the sensor while it is typed. */
export function LensFields({ draft, wrong, onChange }: LensFieldsProps): ReactNode {
  const { t } = useText();
  const { lenses, zoom } = draft;
  const set = (i: number, fields: Partial<LensDraft>): void =>
    onChange({ lenses: lenses.map((lens, k) => (k === i ? { ...lens, ...fields } : lens)) });
  const zoomWrong = wrong('zoom') ?? wrong('lenses');
  return (
    <>
      {lenses
        .map((lens, i) => ({ lens, i }))
        .map(({ lens, i }) => (
          // Lenses have no name of their own: they are their place in the list.
          <fieldset key={i} className="camera-form__lens">
            <legend>
              {zoom && lenses.length === 2
                ? t(i === 0 ? 'camera-library.wide-end' : 'camera-library.tele-end')
                : t('camera-library.lens-number', { number: i + 1 })}
            </legend>
            <div className="camera-form__row">
              <TextField
                label={t('camera-library.field-horizontal')}
                value={lens.horizontal}
                decimal
                required
                wrong={wrong(`horizontal-${i}`)}
                onChange={(horizontal) => set(i, { horizontal })}
              />
              <TextField
                label={t('camera-library.field-vertical')}
                value={lens.vertical}
                decimal
                placeholder={t('camera-library.unknown')}
                wrong={wrong(`vertical-${i}`)}
                onChange={(vertical) => set(i, { vertical })}
              />
              <TextField
                label={t('camera-library.field-focal')}
                value={lens.focal}
                decimal
                placeholder={t('camera-library.unknown')}
                wrong={wrong(`focal-${i}`)}
                onChange={(focal) => set(i, { focal })}
              />
              {lenses.length > 1 && (
                <Button
                  look="quiet"
                  icon="trash"
                  iconOnly
                  className="camera-form__remove"
                  onClick={() => onChange({ lenses: lenses.filter((_, k) => k !== i) })}
                >
                  {t('camera-library.remove-lens', { number: i + 1 })}
                </Button>
              )}
            </div>
            <LensNote lens={lens} sensor={draft.sensor} />
          </fieldset>
        ))}
      <div className="camera-library__actions">
        <Button
          icon="plus"
          disabled={lenses.length >= MOST_LENSES}
          onClick={() => onChange({ lenses: [...lenses, NO_LENS] })}
        >
          {t('camera-library.add-lens')}
        </Button>
        <label className="camera-check">
          <input
            type="checkbox"
            checked={zoom}
            aria-invalid={zoomWrong !== null}
            onChange={({ target }) => onChange({ zoom: target.checked })}
          />
          {t('camera-library.field-zoom')}
        </label>
      </div>
      {zoomWrong !== null && (
        <p className="camera-form__wrong" role="alert">
          {zoomWrong}
        </p>
      )}
    </>
  );
}

/** Nothing until there is an angle to hold against. */
function LensNote({ lens, sensor }: { readonly lens: LensDraft; readonly sensor: string }): ReactNode {
  const text = useText();
  const degrees = readNumber(lens.horizontal);
  if (!(degrees > 0 && degrees <= 360)) return null;
  const focal = readNumber(lens.focal);
  const view = {
    horizontalView: degrees * DEGREE,
    verticalView: null,
    focalLength: focal > 0 ? focal : null,
  };
  const { verdict, words } = checkText(view, sensor.trim() === '' ? null : sensor.trim(), text);
  return (
    <p className="camera-lens__check" data-verdict={verdict}>
      {words}
    </p>
  );
}
