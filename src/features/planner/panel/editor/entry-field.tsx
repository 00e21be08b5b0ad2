import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { FieldNote, noteId } from '../../../../ui/field-note';
import '../../../../ui/unit-box.css';

interface EntryFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly numeric?: boolean;
  readonly longest?: number;
  readonly hideLabel?: boolean;
  /** What can be taken is taken with each stroke, so that what is drawn follows; what can't is told on leaving. */
  readonly live?: boolean;
  /** Enter, or leaving the field: null when it was taken, else what is wrong and how to mend it. */
  onCommit(typed: string): string | null;
}

/** A value typed in and taken as a whole: Enter or leaving commits, Esc puts back; what is wrong is said beside it. */
export function EntryField(props: EntryFieldProps): ReactNode {
  const { label, value, placeholder, hint, unit, numeric, longest, hideLabel, live, onCommit } = props;
  /** What is being typed; null while the value itself is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  /** What stood here when the typing began: what Esc puts back. */
  const [before, setBefore] = useState(value);
  const id = useId();

  const commit = (): void => {
    if (typed === null) return;
    const trouble = typed.trim() === value ? null : onCommit(typed.trim());
    setWrong(trouble);
    if (trouble === null) setTyped(null);
  };
  const type = (next: string): void => {
    setTyped(next);
    if (live && onCommit(next.trim()) === null) setWrong(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && typed !== null) {
      if (live) onCommit(before);
      setTyped(null);
      setWrong(null);
      event.stopPropagation();
    }
  };
  const note = { id, wrong, hint };

  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <span className="unit-box" data-wrong={wrong !== null}>
        <input
          id={id}
          autoComplete="off"
          inputMode={numeric ? 'decimal' : undefined}
          maxLength={longest}
          value={typed ?? value}
          placeholder={placeholder}
          aria-invalid={wrong !== null}
          aria-describedby={noteId(note)}
          onChange={(event) => type(event.target.value)}
          onBlur={commit}
          onFocus={(event) => {
            setBefore(value);
            event.target.select();
          }}
          onKeyDown={onKeyDown}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
      <FieldNote {...note} />
    </div>
  );
}
