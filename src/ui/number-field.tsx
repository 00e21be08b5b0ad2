import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './unit-box.css';
import './number-field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Decimals shown. */
  readonly digits?: number;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly hideLabel?: boolean;
  /** Nothing but whole numbers is taken. */
  readonly whole?: boolean;
  /** What can be taken is taken with each stroke, so that what is drawn follows; what can't is told on leaving. */
  readonly live?: boolean;
  /** Said of what is no number from `min` to `max`. */
  complaint(min: number, max: number): string;
  /** Called with a finite number within min … max, on Enter, on leaving, and on an arrow key. */
  onCommit(value: number): void;
}

const write = (value: number, digits: number): string => value.toFixed(digits);

/** Reads what people type: a comma or a full-width digit counts too. NaN when it is no number. */
export function readNumber(text: string): number {
  const plain = text.normalize('NFKC').trim().replace(',', '.').replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
}

/** A number typed in: Enter or leaving commits, Esc puts back, up and down step. Not `type=number`: wheels change those by accident. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const {
    label,
    value,
    digits = 2,
    step = 0.1,
    min = -1e7,
    max = 1e7,
    unit,
    hideLabel,
    whole,
    live,
    complaint,
    onCommit,
  } = props;
  /** What is being typed; null while the value itself is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  /** What it was when the typing began: what Esc puts back. */
  const [before, setBefore] = useState(value);
  const id = useId();

  const rest = (): void => {
    setTyped(null);
    setWrong(false);
  };
  const fits = (next: number): boolean =>
    Number.isFinite(next) && next >= min && next <= max && (whole !== true || Number.isInteger(next));
  const commit = (next: number): void => {
    if (!fits(next)) {
      setWrong(true);
      return;
    }
    rest();
    if (write(next, digits) !== write(value, digits)) onCommit(next);
  };
  const commitTyped = (): void => {
    if (typed !== null) commit(readNumber(typed));
  };
  const type = (text: string): void => {
    setTyped(text);
    if (!live || !fits(readNumber(text))) return;
    setWrong(false);
    onCommit(readNumber(text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Enter') commitTyped();
    else if (event.key === 'Escape' && typed !== null) {
      if (live) onCommit(before);
      rest();
      event.stopPropagation();
    } else if (by !== 0) {
      event.preventDefault();
      commit(value + by * step * (event.shiftKey ? 10 : 1));
    }
  };

  return (
    <div className="number-field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'number-label'}>
        {label}
      </label>
      <span className="unit-box number-box">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? write(value, digits)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={commitTyped}
          onFocus={(event) => {
            setBefore(value);
            event.target.select();
          }}
          onKeyDown={onKeyDown}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
      {wrong && (
        <span className="number-wrong" id={`${id}-wrong`} role="alert">
          {complaint(min, max)}
        </span>
      )}
    </div>
  );
}
