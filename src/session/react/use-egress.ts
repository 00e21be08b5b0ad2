import { useEffect } from 'react';
import { createEgress } from '../egress/create-egress';
import type { Egress } from '../egress/egress';
import type { EgressState } from '../egress/egress-state';
import { usePartSlice } from './use-part-slice';
import { useSession } from './session-context';

/** What is known of ways out, kept true for as long as the component is there; its state by `useEgressSlice`. */
export function useEgress(): Egress {
  const egress = useSession().part(createEgress);
  useEffect(() => egress.watch(), [egress]);
  return egress;
}

/** Select as little as possible: a component renders again only when what it selects changes. */
export const useEgressSlice = <T>(select: (state: EgressState) => T): T => usePartSlice(createEgress, select);
