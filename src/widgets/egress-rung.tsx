import type { ReactNode } from 'react';
import type { StoreyId } from '../model/schema/ids';
import { createEgress } from '../session/egress/create-egress';
import { usePartSlice } from '../session/react/use-part-slice';
import { useText } from '../session/react/use-text';
import { egressBadge } from './egress-badge';
import { RungBadge } from './rung-badge';
import { useEgressFigures } from './use-egress-figures';

/** What is wrong with the ways out of a storey, as a rung of the ladder says it; whoever shows ways out keeps it true. */
export function EgressRung({ storey }: { readonly storey: StoreyId }): ReactNode {
  const text = useText();
  const figures = useEgressFigures();
  const status = usePartSlice(createEgress, (state) => state.status);
  return <RungBadge {...egressBadge(figures?.get(storey) ?? null, status, text)} />;
}
