import type { ReactNode } from 'react';
import './strip-chart.css';

interface StripChartProps {
  /** What is drawn, in words: read out in the place of the picture. */
  readonly said: string;
  readonly values: readonly number[];
  readonly marks: readonly { readonly name: string; readonly value: number }[];
  valueText(value: number): string;
}

/** Free at either side, as a share of what the values span. */
const MARGIN = 0.08;
/** Heights that dots take in turn, so that equal ones lie beside each other. */
const ROWS = 4;

/** Some values as dots on a line, with marks at what they amount to. */
export function StripChart({ said, values, marks, valueText }: StripChartProps): ReactNode {
  const all = [...values, ...marks.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(high - low, 1e-9);
  const at = (value: number): string => `${100 * (MARGIN + ((1 - 2 * MARGIN) * (value - low)) / span)}%`;
  const sorted = values.toSorted((a, b) => a - b);
  return (
    <figure className="strip-chart" role="img" aria-label={said}>
      <div className="strip-chart-field">
        {marks.map(({ name, value }) => (
          <i key={name} className="strip-chart-mark" style={{ left: at(value) }} />
        ))}
        {sorted.map((value, i) => (
          <i
            key={`${value} ${sorted.indexOf(value) === i ? '' : i}`}
            className="strip-chart-dot"
            style={{ left: at(value), bottom: `${8 + ((i % ROWS) * 84) / ROWS}%` }}
          />
        ))}
      </div>
      <div className="strip-chart-ends">
        <span>{valueText(low)}</span>
        <span>{valueText(high)}</span>
      </div>
    </figure>
  );
}
