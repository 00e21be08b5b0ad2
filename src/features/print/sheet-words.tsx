import type { ReactNode } from 'react';
import { baselineOf, TEXT, type SheetLabel } from './sheet-labels';

/** Names of rooms on the drawing. */
export function SheetWords({ labels }: { readonly labels: readonly SheetLabel[] }): ReactNode {
  return (
    <g className="sheet-labels">
      {labels.map(({ key, x, y, lines }) => (
        <text key={key} x={x} fontSize={TEXT} textAnchor="middle">
          {lines.map((line, i) => (
            <tspan key={line} x={x} y={y + baselineOf(i, lines.length)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
