import type { ReactNode } from 'react';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { signOf } from '../../standards/signs/asset-sign';
import { AssetIcon } from '../../widgets/asset-icon';
import type { Layout } from './paper';

/** Millimetres of a sign on the sheet. */
const SIGN = 3.6;

/** Signs where assets stand; the drawing's own point lies in their middle. */
export function AssetSigns({
  assets,
  layout,
}: {
  readonly assets: readonly Asset[];
  readonly layout: Layout;
}): ReactNode {
  return (
    <g>
      {assets.map((asset) => (
        <g
          key={asset.id}
          transform={`translate(${layout.x(asset.x) - SIGN / 2} ${layout.y(asset.y) - SIGN / 2})`}
        >
          <AssetIcon sign={signOf(asset)} size={SIGN} />
        </g>
      ))}
    </g>
  );
}
