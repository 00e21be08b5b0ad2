import { useMemo, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan, useSelection, useStandings, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { duePoints, nextPoint } from './home/due-points';

/** Above the picture: on to the first point of this storey that is due. */
export function InspectorTools(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const selected = useSelection((selection) => selection.asset !== null);
  const standings = useStandings((state) => state.standings);
  const complete = useStandings((state) => state.complete);
  const next = useMemo(() => {
    if (document === null || selected) return null;
    return nextPoint(duePoints(document, standings, false), storey, null);
  }, [document, standings, storey, selected]);
  // The card of a selected asset has the same button, nearer to the thumb.
  if (document === null || !complete || selected) return null;
  return (
    <div className="tool-strip tool-strip-bare">
      <Button
        look="solid"
        {...(next === null ? {} : { iconAfter: 'right' as const })}
        disabled={next === null}
        onClick={() => {
          if (next === null) return;
          session.focusOn(next.storey, next.x, next.y);
          session.select(next.id);
        }}
      >
        {t(next === null ? 'due.next-none' : 'due.next')}
      </Button>
    </div>
  );
}
