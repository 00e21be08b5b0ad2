import { useId, type ReactNode } from 'react';
import './segments.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A second, smaller line. */
  readonly hint?: string;
}

interface SegmentsProps<V extends string> {
  readonly label: string;
  readonly options: readonly Segment<V>[];
  readonly value: V;
  onChange(value: V): void;
}

/** A choice of few, all in sight: native radio buttons drawn as one bar, so arrow keys and readers work as usual. */
export function Segments<V extends string>({ label, options, value, onChange }: SegmentsProps<V>): ReactNode {
  const name = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="segment-face">
            <span>{option.label}</span>
            {option.hint && <span className="segment-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
