import { useMemo, useState } from 'react';
import { finalExitsOf } from '../../model/derive/final-exits-of';
import { partsOfPlan } from '../../model/derive/storey-parts';
import { storeyPlans } from '../../model/derive/storey-plan';
import { storeySheet } from '../../model/derive/drawing/storey-sheet';
import { spaceLabels } from '../../model/derive/drawing/space-labels';
import { storeyBounds } from '../../model/query/storey-bounds';
import { usePlan, useView } from '../../session/react/use-stores';

/** What is drawn of the shown storey whatever the paper: made once an opening of the dialog. */
export function useDrawing() {
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const [made] = useState(() => new Date());
  return useMemo(() => {
    const plan = document && storeyPlans(document).find((each) => each.storey.id === storey);
    const bounds = document && storey !== null ? storeyBounds(document, storey) : null;
    if (!document || !plan || !bounds) return null;
    return {
      made,
      bounds,
      plan,
      sheet: storeySheet(plan),
      labels: spaceLabels(plan.spaces),
      finalExits: finalExitsOf(partsOfPlan(plan)),
    };
  }, [document, storey, made]);
}

export type Drawing = NonNullable<ReturnType<typeof useDrawing>>;
