import { useMemo } from 'react';
import type { StoreyId } from '../model/schema/ids';
import { createEgress } from '../session/egress/create-egress';
import { storeyFigures, type StoreyFigures } from '../session/egress/egress-figures';
import { usePartSlice } from '../session/react/use-part-slice';

/** What the last check tells of each storey; null before the first. The same object until another result is there. */
export function useEgressFigures(): ReadonlyMap<StoreyId, StoreyFigures> | null {
  const result = usePartSlice(createEgress, (state) => state.result);
  return useMemo(
    () => result && new Map(storeyFigures(result).map((figures) => [figures.storey, figures])),
    [result],
  );
}
