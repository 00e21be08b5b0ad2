import type { ReactNode } from 'react';
import { fitting } from './fitting';
import { MARGIN, STRIP, type Layout } from './paper';
import { SheetLegend } from './sheet-legend';
import type { StripText } from './strip-text';

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
      <SheetLegend layout={layout} text={text} x={MARGIN} y={top} width={block - MARGIN - 2} />
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
