import { useId, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { isFarOff, type EarlierReadings } from '../../../records/inspection/earlier-readings';
import type { ItemReading } from '../../../standards/checklists/checklist';
import { readNumber } from '../../../ui/number-field';

interface ReadingFieldProps {
  readonly reading: ItemReading;
  readonly value: number | null;
  /** What it was read as before; null = never. */
  readonly earlier: EarlierReadings | null;
  /** Does the reading fail an item that was ticked as passed? */
  readonly out: boolean;
  readonly text: Translator;
  onChange(value: number | null): void;
}

/** What the instrument shows; each key counts, so that nothing typed is lost with the page. */
export function ReadingField({ reading, value, earlier, out, text, onChange }: ReadingFieldProps): ReactNode {
  const { t, formats } = text;
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const id = useId();
  const { unit, min, max, required } = reading;
  const wrong = typed.trim() !== '' && !Number.isFinite(readNumber(typed));
  const limits =
    min !== null && max !== null
      ? t('check.reading-range', { min: formats.number(min, 2), max: formats.number(max, 2), unit })
      : null;
  const usual =
    earlier === null
      ? null
      : t('check.reading-earlier', {
          least: formats.number(earlier.least, 2),
          most: formats.number(earlier.most, 2),
          unit,
          count: earlier.count,
        });
  const far = value !== null && earlier !== null && isFarOff(value, earlier);
  const hint = [limits, usual].filter((each) => each !== null).join(' · ');
  return (
    <div className="check-reading">
      <label htmlFor={id}>{t('check.reading', { unit })}</label>
      <input
        id={id}
        className="field-input"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          const number = readNumber(next);
          if (next.trim() === '') onChange(null);
          else if (Number.isFinite(number)) onChange(number);
        }}
      />
      <span className={wrong || out || far ? 'field-wrong' : 'card-soft'} id={`${id}-hint`} role="status">
        {wrong
          ? t('check.reading-wrong')
          : out
            ? t('check.reading-out')
            : far
              ? t('check.reading-far', { usual: usual ?? '' })
              : hint || (required ? '' : t('check.reading-optional'))}
      </span>
    </div>
  );
}
