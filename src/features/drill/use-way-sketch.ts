import { useEffect, useMemo } from 'react';
import { lockedOpenings } from '../../session/drill/locked-openings';
import { waySketch } from '../../session/drill/way-sketch';
import { useDrawnWay, useDrill, useDrillState } from '../../session/react/use-drill';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { wayWords } from '../../widgets/way-names';

/** Draws the way out over the plan for as long as the role is taken. */
export function useWaySketch(): void {
  const drill = useDrill();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const hour = useView((view) => view.hour);
  const drawn = useDrawnWay();
  const walker = useDrillState((state) => state.walker);
  const locked = useMemo(() => (document ? lockedOpenings(document, hour) : []), [document, hour]);
  useEffect(() => {
    if (!document) return;
    const words = wayWords(document, walker, text);
    drill.draw(waySketch(document, drawn, locked, words));
  }, [drill, document, drawn, walker, locked, text]);
  useEffect(() => () => drill.draw(null), [drill]);
}
