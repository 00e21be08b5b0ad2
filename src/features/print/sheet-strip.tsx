import type { ReactNode } from 'react';
import { fitting, LEAST, wrapped } from './fitting';
import { MARGIN, STRIP, type Layout } from './paper';
import { SheetLegend } from './sheet-legend';
import type { StripText } from './strip-text';

const BLOCK = 62;
const SIGNS = 54;
/** Millimetres of the letters of title, place and facts. */
const TITLE = 3.6;
const PLACE = 2.8;
const FACT = 2.4;

/** Lines of title and place, with baselines from the strip's top. */
function headOf({ title, place }: StripText) {
  let y = 1;
  const linesOf = (text: string, wanted: number, weight: number) => {
    const { lines, size } = wrapped(text, wanted, BLOCK - 4);
    return lines.map((line) => ({ key: `${weight} ${line}`, y: (y += size * 1.25), size, line, weight }));
  };
  return [...linesOf(title, TITLE, 600), ...linesOf(place, PLACE, 400)];
}

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
  const head = headOf(text);
  const first = head.at(-1)!.y + 4.6;
  // Evenly down to the foot of the block, never farther apart than reads well.
  const pitch = Math.min(4.4, (STRIP - 4 - first) / Math.max(1, text.facts.length - 1));
  return (
    <g className="sheet-strip">
      <SheetLegend layout={layout} text={text} x={MARGIN} y={top} width={block - MARGIN - 2} />
      <g>
        <rect x={block} y={top} width={BLOCK} height={STRIP - 2} className="sheet-box" />
        {head.map(({ key, y, size, line, weight }) => (
          <text key={key} x={block + 2} y={top + y} fontSize={size} fontWeight={weight}>
            {line}
          </text>
        ))}
        {text.facts.map(([label, value], i) => {
          const { lines, size } = wrapped(
            value,
            Math.max(LEAST, fitting(value, FACT, BLOCK - 20)),
            BLOCK - 20,
          );
          const y = top + first + i * pitch;
          return (
            <text key={label} x={block + 2} y={y} fontSize={FACT}>
              <tspan className="sheet-soft">{label}</tspan>
              {lines.map((line, k) => (
                <tspan key={line} x={block + 18} y={y + (k - (lines.length - 1) / 2) * size} fontSize={size}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
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
