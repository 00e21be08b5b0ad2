import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode, type Ref } from 'react';
import { FieldNote, noteId } from './field-note';
import './field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** More than one line. */
  readonly lines?: number;
  readonly type?: 'text' | 'date' | 'time' | 'search';
  /** A number is typed: phones show its keys, the decimal point among them. */
  readonly decimal?: boolean;
  readonly hint?: string;
  /** What is wrong with it; null = nothing. */
  readonly wrong?: string | null;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly required?: boolean;
  readonly longest?: number;
  /** Proposals; what is typed need not be one of them. */
  readonly proposals?: readonly { readonly value: string; readonly note?: string }[];
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly ref?: Ref<HTMLInputElement>;
  onChange(value: string): void;
}

/** Text typed in, with its label, proposals, and what is wrong with it said beside it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, lines, type = 'text', hint, wrong, proposals, hideLabel, required, ref } = props;
  const id = useId();
  const note = { id, wrong: wrong ?? null, hint };
  const common = {
    id,
    value,
    maxLength: props.longest ?? 4000,
    placeholder: props.placeholder,
    'aria-invalid': Boolean(wrong),
    'aria-required': required,
    'aria-describedby': noteId(note),
  };
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {lines === undefined ? (
        <input
          {...common}
          ref={ref}
          className="field-input"
          type={type}
          inputMode={props.decimal ? 'decimal' : undefined}
          autoComplete={props.autoComplete ?? 'off'}
          list={proposals ? `${id}-list` : undefined}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...common}
          className="field-input field-area"
          rows={lines}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      {proposals && (
        <datalist id={`${id}-list`}>
          {proposals.map((each) => (
            <option key={`${each.value}${each.note ?? ''}`} value={each.value}>
              {each.note}
            </option>
          ))}
        </datalist>
      )}
      <FieldNote {...note} />
    </div>
  );
}
