import { useMemo } from 'react';
import { usePlan } from '../../../session/react/use-stores';
import { chemicalsLink } from '../../../session/url/asset-link';
import type { QrCode } from '../cards/qr-code';
import { useCodes } from '../cards/use-codes';
import type { StoreGroup } from './store-groups';

/** The codes that lead to the places of groups, by their keys; what isn't made yet is not in it. */
export function useGroupCodes(groups: readonly StoreGroup[]): ReadonlyMap<string, QrCode> {
  const sample = usePlan((plan) => plan.sample);
  const asked = useMemo(() => {
    const base = location.origin + location.pathname;
    return groups.map(
      ({ key, space, stores: [{ storey }] }) =>
        [key, chemicalsLink(base, sample, { space, storey })] as const,
    );
  }, [groups, sample]);
  return useCodes(asked);
}
