import { useId, type ReactNode } from 'react';
import './field.css';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly hideLabel?: boolean;
  onChange(value: V): void;
}

/** One of many: the browser's own list, which every device shows in its own good way. */
export function SelectField<V extends string>(props: SelectFieldProps<V>): ReactNode {
  const { label, value, options, hideLabel, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
