import type { ReactNode } from 'react';
import { AssetIcon } from '../../widgets/asset-icon';
import { STRIKE } from './asset-signs';
import { fitting } from './fitting';
import { barMetres, STRIP, type Layout } from './paper';
import type { StripText, WayKey } from './strip-text';
import { WaySign } from './way-layer';

/** Millimetres of a row and of a column, and of the words in it. */
const ROW = 4.6;
const COLUMN = 40;
const WORDS = 34;

interface SheetLegendProps {
  readonly layout: Layout;
  readonly text: StripText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface LegendEntry {
  readonly key: string;
  readonly sign: ReactNode;
  readonly words: string;
}

/** What stands on the sheet, by its signs, with how many there are; what has no room is said to be left out. */
export function SheetLegend({ layout, text, x, y, width }: SheetLegendProps): ReactNode {
  const metres = barMetres(layout.scale);
  const bar = metres * layout.perMetre;
  const rows = Math.floor((STRIP - 14) / ROW);
  const room = rows * Math.max(1, Math.floor(width / COLUMN));
  const marks = marksOf(text);
  const kinds = text.legend.map(({ kind, label, count }): LegendEntry => ({
    key: kind,
    sign: <AssetIcon kind={kind} size={3.6} />,
    words: `${label} × ${count}`,
  }));
  const fits = kinds.length + marks.length <= room;
  const shown = fits ? kinds : kinds.slice(0, Math.max(0, room - marks.length - 1));
  const left = kinds.length - shown.length;
  const more: LegendEntry[] = left > 0 ? [{ key: 'more', sign: null, words: text.more(left) }] : [];
  const foot = y + STRIP - 6;
  return (
    <g>
      {[...shown, ...more, ...marks].map(({ key, sign, words }, i) => (
        <g key={key} transform={`translate(${x + Math.floor(i / rows) * COLUMN} ${y + (i % rows) * ROW})`}>
          {sign}
          <text x={5} y={2.7} fontSize={fitting(words, 2.4, WORDS)}>
            {words}
          </text>
        </g>
      ))}
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

function waySign(look: WayKey['look']): ReactNode {
  if (look === 'way' || look === 'other-way' || look === 'trouble') {
    return (
      <g className={`sheet-line-${look}`}>
        <path d="M-0.4 1.8h4.4" className="sheet-way-line" />
      </g>
    );
  }
  return (
    <g transform="translate(1.8 1.8) scale(0.8)">
      <WaySign look={look} />
    </g>
  );
}

/** What is no asset: exits, what is struck through, what is hatched. */
function marksOf({ exit, way, absent, hatch, keys = [] }: StripText): readonly LegendEntry[] {
  const strike = (
    <>
      <rect x={0} y={0} width={3.6} height={3.6} className="sheet-key" />
      <path d={STRIKE} className="sheet-strike" />
    </>
  );
  const hatched = (
    <rect x={0} y={0} width={3.6} height={3.2} fill="url(#sheet-hatch)" className="sheet-key" />
  );
  return [
    ...keys,
    ...way.map(({ look, words }): LegendEntry => ({ key: look, sign: waySign(look), words })),
    ...(exit === null
      ? []
      : [{ key: 'exit', sign: <path d="M0 1.8h3.6" className="sheet-exit" />, words: exit }]),
    ...(absent === null ? [] : [{ key: 'absent', sign: strike, words: absent }]),
    ...(hatch === null ? [] : [{ key: 'hatch', sign: hatched, words: hatch }]),
  ];
}
