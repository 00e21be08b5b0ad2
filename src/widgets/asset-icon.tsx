import type { ReactNode } from 'react';
import type { AssetKind } from '../model/schema/assets/asset-kinds';
import { KIND_SIGNS } from '../standards/signs/asset-sign';
import { DRAWING_SCALE, PLATE, SIGN_COLOURS, TRIANGLE } from '../standards/signs/sign';
import { SIGNS, type SignName } from '../standards/signs/signs';

interface AssetIconProps {
  /** A sign by its name (`signOf(asset)`), or that of a kind. */
  readonly sign?: SignName;
  readonly kind?: AssetKind;
  /** CSS pixels. */
  readonly size?: number;
}

/** The sign of an asset as the picture has it. Decoration: what it means always stands beside it in words. */
export function AssetIcon({ sign, kind, size = 20 }: AssetIconProps): ReactNode {
  const name = sign ?? (kind && KIND_SIGNS[kind]);
  if (name === undefined) return null;
  const { family, fill, line, width } = SIGNS[name];
  const { plate, rim, ink } = SIGN_COLOURS[family];
  const inner = PLATE.size - 2 * PLATE.rim;
  const at = PLATE.at + PLATE.rim;
  const scale = family === 'warning' ? 1 : DRAWING_SCALE;
  return (
    <svg className="asset-icon" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      {family === 'warning' ? (
        <path d={TRIANGLE} fill={plate} stroke={rim} strokeWidth={PLATE.rim} />
      ) : (
        <>
          <rect
            x={PLATE.at}
            y={PLATE.at}
            width={PLATE.size}
            height={PLATE.size}
            rx={PLATE.round}
            fill={rim}
          />
          <rect x={at} y={at} width={inner} height={inner} rx={PLATE.round - PLATE.rim / 2} fill={plate} />
        </>
      )}
      <g transform={`translate(32 32) scale(${scale}) translate(-32 -32)`}>
        <path d={fill} fill={ink} fillRule="evenodd" />
        {line !== '' && (
          <path
            d={line}
            fill="none"
            stroke={ink}
            strokeWidth={width}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        )}
      </g>
    </svg>
  );
}
