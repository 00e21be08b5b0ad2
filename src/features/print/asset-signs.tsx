import type { ReactNode } from 'react';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { signOf } from '../../standards/signs/asset-sign';
import { AssetIcon } from '../../widgets/asset-icon';
import type { Layout } from './paper';

/** Millimetres of a sign on the sheet. */
export const SIGN = 3.6;
/** Over the whole sign, from corner to corner. */
export const STRIKE = `M-0.4 ${SIGN + 0.4}L${SIGN + 0.4} -0.4`;

/** Signs where assets stand; the drawing's own point lies in their middle. */
export function AssetSigns({
  assets,
  absent,
  layout,
}: {
  readonly assets: readonly Asset[];
  /** What can't be counted on as of the sheet's day: struck through. */
  readonly absent: ReadonlySet<AssetId>;
  readonly layout: Layout;
}): ReactNode {
  return (
    <g className="sheet-assets">
      {assets.map((asset) => (
        <g
          key={asset.id}
          transform={`translate(${layout.x(asset.x) - SIGN / 2} ${layout.y(asset.y) - SIGN / 2})`}
        >
          <AssetIcon sign={signOf(asset)} size={SIGN} />
          {absent.has(asset.id) && <path d={STRIKE} className="sheet-strike" />}
        </g>
      ))}
    </g>
  );
}
