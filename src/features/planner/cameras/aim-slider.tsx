import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { NumberField } from '../../../ui/number-field';

interface AimSliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly digits: number;
  readonly unit: string;
  /** The value in words. */
  readonly said: string;
  /** Shows it so while it is being turned. */
  onHold(value: number): void;
  /** Keeps it as it is held, or puts it back. */
  onDone(keep: boolean): void;
  /** Takes a typed number at once. */
  onSet(value: number): void;
}

/**
 * A number that is turned by a slider or typed in. What is shown follows the slider; letting go of it, or of its key, keeps it as one step,
 * Esc puts it back.
 */
export function AimSlider(props: AimSliderProps): ReactNode {
  const { label, value, min, max, step, digits, unit, said, onHold, onDone, onSet } = props;
  const { t, formats } = useText();
  const id = useId();
  const held = useRef(false);
  const finish = (keep: boolean): void => {
    if (!held.current) return;
    held.current = false;
    onDone(keep);
  };
  const last = useRef(finish);
  useEffect(() => {
    last.current = finish;
  });
  // Whoever goes on to something else has let go.
  useEffect(() => () => last.current(true), []);
  return (
    <div className="aim-slider">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <span className="aim-said">{said}</span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={({ currentTarget }) => {
          held.current = true;
          onHold(currentTarget.valueAsNumber);
        }}
        onPointerUp={() => finish(true)}
        onPointerCancel={() => finish(true)}
        onKeyUp={() => finish(true)}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !held.current) return;
          event.stopPropagation();
          finish(false);
        }}
      />
      <NumberField
        label={label}
        hideLabel
        value={value}
        digits={digits}
        step={step}
        min={min}
        max={max}
        unit={unit}
        complaint={(low, high) =>
          t('camera-aim.range', { min: formats.number(low, digits), max: formats.number(high, digits) })
        }
        onCommit={onSet}
      />
    </div>
  );
}
