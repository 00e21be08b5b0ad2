import type { ReactNode } from 'react';
import './check-group.css';

interface CheckGroupProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Null: what is selected doesn't say the same. */
  readonly chosen: readonly string[] | null;
  readonly mixedLabel: string;
  onChange(chosen: readonly string[]): void;
}

/** Any of a few, each with its box. */
export function CheckGroup({ label, options, chosen, mixedLabel, onChange }: CheckGroupProps): ReactNode {
  return (
    <fieldset className="check-group">
      <legend className="field-label">
        {label}
        {chosen === null && ` (${mixedLabel})`}
      </legend>
      {options.map((option) => (
        <label key={option.value} className="check-choice">
          <input
            type="checkbox"
            checked={chosen?.includes(option.value) ?? false}
            onChange={({ target }) => {
              const before = chosen ?? [];
              const without = before.filter((each) => each !== option.value);
              onChange(target.checked ? [...without, option.value] : without);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
