import type { ReactNode } from 'react';
import { GHS_DRAWINGS, type GhsSign } from './ghs-drawings';
import './pictogram.css';

interface PictogramProps {
  readonly sign: GhsSign;
  /** What it means, where no words stand beside it; left out = decoration. */
  readonly label?: string;
  /** CSS pixels. */
  readonly size?: number;
}

/** A hazard pictogram: a red diamond with a black symbol on white, in every theme and on paper alike. */
export function Pictogram({ sign, label, size = 32 }: PictogramProps): ReactNode {
  const { fill, line, width, scale } = GHS_DRAWINGS[sign];
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="ghs-pictogram" width={size} height={size} viewBox="0 0 100 100" {...spoken}>
      {label !== undefined && <title>{label}</title>}
      <path className="ghs-diamond" d="M50 4 96 50 50 96 4 50Z" />
      <g transform={`translate(50 50) scale(${scale}) translate(-50 -50)`}>
        <path className="ghs-fill" d={fill} />
        {line !== '' && <path className="ghs-line" d={line} strokeWidth={width} />}
      </g>
    </svg>
  );
}
