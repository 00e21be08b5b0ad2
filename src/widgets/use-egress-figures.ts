import { useMemo } from 'react';
import type { StoreyId } from '../model/schema/ids';
import { storeyFigures, type StoreyFigures } from '../session/egress/egress-figures';
import { useCodedResult } from './use-coded-result';

/** What the last check tells of each storey; null before the first by the code that is chosen. The same object until another result is there. */
export function useEgressFigures(): ReadonlyMap<StoreyId, StoreyFigures> | null {
  const result = useCodedResult();
  return useMemo(
    () => result && new Map(storeyFigures(result).map((figures) => [figures.storey, figures])),
    [result],
  );
}
