import type { ReactNode } from 'react';
import type { WayDescription, WayLeg } from '../../../analyses/way-out/result';
import { walkingTime } from '../../../standards/walking-time';
import { legView } from '../../../session/drill/leg-view';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { legName } from '../../../widgets/way-names';

/** The way in legs; each leads to where it is walked. */
export function LegList({ way }: { readonly way: WayDescription }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const walker = useDrillState((state) => state.walker);
  if (!document) return null;
  const follow = (leg: WayLeg): void => {
    const { place, span } = legView(leg);
    drill.goTo(place, span);
  };
  return (
    <ol className="drill-legs">
      {way.legs.map((leg) => (
        <li key={`${leg.kind} ${leg.from} ${leg.length}`}>
          <button type="button" className="drill-row" onClick={() => follow(leg)}>
            <span className="drill-row-name">{legName(document, leg, text)}</span>
            <span className="drill-row-figure">{formats.metres(leg.length)}</span>
            <span className="drill-row-figure drill-soft">
              {t('drill.time', { seconds: walkingTime(leg.lengths, walker) })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
