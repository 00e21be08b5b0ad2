import { useEffect, useMemo, useState } from 'react';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { usePlan } from '../../../session/react/use-stores';
import { assetLink } from '../../../session/url/asset-link';
import { qrCode, type QrCode } from './qr-code';

/** Codes made in one task: each takes some milliseconds. */
const AT_ONCE = 4;

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
  const [made, setMade] = useState<ReadonlyMap<AssetId, QrCode>>(new Map());
  useEffect(() => {
    let codes: ReadonlyMap<AssetId, QrCode> = new Map();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const some = asked.slice(codes.size, codes.size + AT_ONCE);
      codes = new Map([...codes, ...some.map(([id, link]) => [id, qrCode(link)] as const)]);
      setMade(codes);
      if (some.length > 0) timer = setTimeout(next, 0);
    };
    next();
    return () => clearTimeout(timer);
  }, [asked]);
  return made;
}
