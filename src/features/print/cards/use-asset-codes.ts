import { useMemo } from 'react';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { usePlan } from '../../../session/react/use-stores';
import { assetLink } from '../../../session/url/asset-link';
import type { QrCode } from './qr-code';
import { useCodes } from './use-codes';

/** The codes that lead to assets, made a few a task; what isn't made yet is not in it. */
export function useAssetCodes(
  assets: readonly { readonly id: AssetId; readonly storey: StoreyId }[],
): ReadonlyMap<AssetId, QrCode> {
  const sample = usePlan((plan) => plan.sample);
  const asked = useMemo(() => {
    // The page itself, wherever it lies: it opens there without a network too.
    const base = location.origin + location.pathname;
    return assets.map((asset) => [asset.id, assetLink(base, sample, asset)] as const);
  }, [assets, sample]);
  return useCodes(asked);
}
