import type { ReactNode } from 'react';
import { modelFields } from '../../../../model/query/camera-model';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import type { OfferedModel } from '../../../../analyses/cameras/placement/offered-models';
import { HIGHEST_MOUNT, LOWEST_MOUNT, PLACE_MOUNTS } from '../../../../session/cameras/place-state';
import { usePartState } from '../../../../session/react/use-part-state';
import { useText } from '../../../../session/react/use-text';
import { NumberField } from '../../../../ui/number-field';

const DEGREES = 180 / Math.PI;

interface OptionsProps {
  readonly all: readonly OfferedModel[];
  /** Ids of those chosen. */
  readonly offers: readonly string[];
}

/** Which models, where they may hang, and what is asked of them. */
export function PlacementOptions({ all, offers }: OptionsProps): ReactNode {
  const { t, formats } = useText();
  const { part, state } = usePartState(createCameraPlacer);
  const { mounts, wallHeight, should, may, twice } = state.choice;
  const without = <T,>(list: readonly T[], one: T, on: boolean): readonly T[] => [
    ...list.filter((each) => each !== one),
    ...(on ? [one] : []),
  ];
  return (
    <div className="placement-options">
      <fieldset className="placement-set">
        <legend>{t('camera-place.models')}</legend>
        <div className="placement-models" tabIndex={-1}>
          {all.map(({ id, model, view }) => (
            <Check
              key={id}
              checked={offers.includes(id)}
              onChange={(on) => part.choose({ offers: without(offers, id, on) })}
              label={t('camera-place.model', {
                model: modelFields(model, view).model ?? '',
                across: `${formats.number(view.horizontalView * DEGREES, 1)}°`,
              })}
            />
          ))}
        </div>
        {!all.some(({ id }) => offers.includes(id)) && (
          <p className="placement-wrong">{t('camera-place.no-models')}</p>
        )}
      </fieldset>
      <fieldset className="placement-set">
        <legend>{t('camera-place.mounts')}</legend>
        {PLACE_MOUNTS.map((kind) => (
          <Check
            key={kind}
            checked={mounts.includes(kind)}
            onChange={(on) => part.choose({ mounts: without(mounts, kind, on) })}
            label={t(`camera-place.mount-${kind}`)}
          />
        ))}
        {mounts.length === 0 && <p className="placement-wrong">{t('camera-place.no-mounts')}</p>}
      </fieldset>
      {mounts.includes('wall') && (
        <NumberField
          label={t('camera-place.wall-height')}
          value={wallHeight}
          unit="m"
          min={LOWEST_MOUNT}
          max={HIGHEST_MOUNT}
          complaint={(min, max) => t('camera-place.range', { min, max })}
          onCommit={(next) => part.choose({ wallHeight: next })}
        />
      )}
      <div className="placement-set">
        <Check
          checked={should}
          onChange={(next) => part.choose({ should: next })}
          label={t('camera-place.should')}
        />
        <Check checked={may} onChange={(next) => part.choose({ may: next })} label={t('camera-place.may')} />
        <Check
          checked={twice}
          onChange={(next) => part.choose({ twice: next })}
          label={t('camera-place.twice')}
        />
      </div>
      <p className="proposal-note">{t('camera-place.kept-out')}</p>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

const Check = ({ label, checked, onChange }: CheckProps): ReactNode => (
  <label className="proposal-check">
    <input
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    {label}
  </label>
);
