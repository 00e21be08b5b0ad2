import type { ReactNode } from 'react';

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** Yes or no: the browser's own box with its label. */
export function CheckField({ label, checked, onChange }: CheckFieldProps): ReactNode {
  return (
    <label className="mend-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
