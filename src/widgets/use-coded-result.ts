import type { EgressResult } from '../analyses/egress/result';
import { createEgress } from '../session/egress/create-egress';
import { resultByCode } from '../session/egress/egress-figures';
import { usePartSlice } from '../session/react/use-part-slice';
import { usePlan } from '../session/react/use-stores';

/** The last check of ways out by the code that is chosen; null while that isn't known. */
export function useCodedResult(): EgressResult | null {
  const own = usePlan((plan) => plan.document?.campus.profile);
  return usePartSlice(createEgress, (state) => resultByCode(state, own));
}
