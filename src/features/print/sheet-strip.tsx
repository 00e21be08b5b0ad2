import type { ReactNode } from 'react';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import { AssetIcon } from '../../widgets/asset-icon';
import { barMetres, MARGIN, STRIP, type Layout } from './paper';
import { textWidth } from './sheet-labels';

export interface StripText {
  readonly title: string;
  readonly place: string;
  /** Label and value a line: scale, paper, date, state of things. */
  readonly facts: readonly (readonly [string, string])[];
  readonly legend: readonly { readonly kind: AssetKind; readonly label: string; readonly count: number }[];
  /** What the hatching means; null when nothing is hatched. */
  readonly hatch: string | null;
  readonly exit: string;
  readonly signatures: readonly string[];
  readonly north: string;
  readonly metres: (value: number) => string;
}

const LEGEND_ROW = 4.6;
const BLOCK = 62;
const SIGNS = 54;

/** The strip at the foot of a sheet: legend with scale bar and north, title block, fields to sign. */
export function SheetStrip({
  layout,
  text,
}: {
  readonly layout: Layout;
  readonly text: StripText;
}): ReactNode {
  const top = layout.height - MARGIN - STRIP + 2;
  const right = layout.width - MARGIN;
  const signs = right - SIGNS;
  const block = signs - BLOCK;
  return (
    <g className="sheet-strip">
      <Legend layout={layout} text={text} x={MARGIN} y={top} width={block - MARGIN - 2} />
      <g>
        <rect x={block} y={top} width={BLOCK} height={STRIP - 2} className="sheet-box" />
        <text x={block + 2} y={top + 5.6} fontSize={fitting(text.title, 3.6, BLOCK - 4)} fontWeight="600">
          {text.title}
        </text>
        <text x={block + 2} y={top + 10.4} fontSize={fitting(text.place, 2.8, BLOCK - 4)}>
          {text.place}
        </text>
        {text.facts.map(([label, value], i) => (
          <text key={label} x={block + 2} y={top + 16 + i * 4.4} fontSize={2.4}>
            <tspan className="sheet-soft">{label}</tspan>
            <tspan x={block + 18} fontSize={fitting(value, 2.4, BLOCK - 20)}>
              {value}
            </tspan>
          </text>
        ))}
      </g>
      {text.signatures.map((label, i) => {
        const height = (STRIP - 2) / text.signatures.length;
        return (
          <g key={label}>
            <rect x={signs} y={top + i * height} width={SIGNS} height={height} className="sheet-box" />
            <text x={signs + 2} y={top + i * height + 4} fontSize={2.4} className="sheet-soft">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Size of letters at which a text is at most `width` wide, millimetres. */
const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(1, textWidth(text)));

interface LegendProps {
  readonly layout: Layout;
  readonly text: StripText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function Legend({ layout, text, x, y, width }: LegendProps): ReactNode {
  const metres = barMetres(layout.scale);
  const bar = metres * layout.perMetre;
  const rows = Math.floor((STRIP - 14) / LEGEND_ROW);
  const columns = Math.max(1, Math.floor(width / 40));
  const shown = text.legend.slice(0, rows * columns - 2);
  const place = (i: number) => ({ x: x + Math.floor(i / rows) * 40, y: y + (i % rows) * LEGEND_ROW });
  const exit = place(shown.length);
  const hatch = place(shown.length + 1);
  const foot = y + STRIP - 6;
  return (
    <g>
      {shown.map(({ kind, label, count }, i) => (
        <g key={kind} transform={`translate(${place(i).x} ${place(i).y})`}>
          <AssetIcon kind={kind} size={3.6} />
          <text x={5} y={2.7} fontSize={fitting(`${label} × ${count}`, 2.4, 34)}>
            {label} × {count}
          </text>
        </g>
      ))}
      <path d={`M${exit.x} ${exit.y + 1.8}h3.6`} className="sheet-exit" />
      <text x={exit.x + 5} y={exit.y + 2.7} fontSize={2.4}>
        {text.exit}
      </text>
      {text.hatch !== null && (
        <>
          <rect
            x={hatch.x}
            y={hatch.y}
            width={3.6}
            height={3.2}
            fill="url(#sheet-hatch)"
            className="sheet-key"
          />
          <text x={hatch.x + 5} y={hatch.y + 2.7} fontSize={fitting(text.hatch, 2.4, 34)}>
            {text.hatch}
          </text>
        </>
      )}
      <g className="sheet-bar" data-metres={metres}>
        <rect x={x} y={foot} width={bar / 2} height={1.2} className="sheet-bar-dark" />
        <rect x={x} y={foot} width={bar} height={1.2} className="sheet-key" />
        <text x={x} y={foot - 0.8} fontSize={2.2}>
          0
        </text>
        <text x={x + bar} y={foot - 0.8} fontSize={2.2} textAnchor="middle">
          {text.metres(metres)}
        </text>
      </g>
      <g transform={`translate(${x + bar + 12} ${foot - 1})`}>
        <path d="M0 -4 L1.8 2.4 L0 1.2 L-1.8 2.4 Z" className="sheet-bar-dark" />
        <text x={3} y={1.4} fontSize={2.4}>
          {text.north}
        </text>
      </g>
    </g>
  );
}
