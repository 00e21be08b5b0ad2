import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { readNumber } from '../../../ui/number-field';
import '../../../ui/field.css';

interface OptionalNumberProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Null = not known: the field is empty. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly placeholder?: string;
  /** Said of what is no number from `min` to `max`. */
  readonly complaint: string;
  /** On Enter and on leaving; null = it was emptied. */
  onCommit(value: number | null): void;
}

/** A number that may not be known: an empty field says so, and nothing is filled in for it. */
export function OptionalNumber(props: OptionalNumberProps): ReactNode {
  const { label, hideLabel, value, min, max, whole, complaint, onCommit } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = (): void => {
    if (typed === null) return;
    const next = typed.trim() === '' ? null : readNumber(typed);
    const fits = next === null || (next >= min && next <= max && (!whole || Number.isInteger(next)));
    setWrong(!fits);
    if (!fits) return;
    setTyped(null);
    if (next !== value) onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && typed !== null) {
      setTyped(null);
      setWrong(false);
      event.stopPropagation();
    }
  };
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        inputMode="decimal"
        autoComplete="off"
        placeholder={props.placeholder}
        value={typed ?? (value === null ? '' : String(value))}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <span className="number-wrong" id={`${id}-wrong`} role="alert">
          {complaint}
        </span>
      )}
    </div>
  );
}
