import { useContext, useEffect, type ReactNode } from 'react';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { PlanThing } from '../../../session/state/selection-state';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { SheetControl } from '../../../ui/sheet-control';
import { useMender } from '../use-mender';
import { OpeningEditor } from './opening-editor';
import { SpaceEditor } from './space-editor';
import { WallEditor } from './wall-editor';

/** The selected wall, opening or room: its numbers, and what can be done with it. */
export function ThingEditor({ thing }: { readonly thing: PlanThing }): ReactNode {
  const session = useSession();
  const mender = useMender();
  const { t } = useText();
  const sheet = useContext(SheetControl);
  const document = usePlan((plan) => plan.document);
  const picking = useTool((tool) => tool.kind === 'pick-thing');
  useEffect(() => {
    sheet?.toTop();
    // Whoever places one door after another wants to see the picture.
    if (picking) sheet?.raise();
  }, [sheet, picking]);
  if (!document) return null;
  const opening = thing.kind === 'opening' ? document.openings[thing.id] : undefined;
  const wall = thing.kind === 'wall' ? document.walls[thing.id] : undefined;
  const space = thing.kind === 'space' ? document.spaces[thing.id] : undefined;
  const title = opening ? t(`mend.opening-${opening.kind}`) : t(wall ? 'mend.wall' : 'mend.space');
  const at = placeOf(document, thing.id);
  return (
    <Section
      title={title}
      aside={
        <Button look="quiet" icon="close" iconOnly onClick={() => mender.select(null)}>
          {t('mend.deselect')}
        </Button>
      }
    >
      {wall && <WallEditor wall={wall} />}
      {opening && <OpeningEditor opening={opening} />}
      {space && <SpaceEditor space={space} />}
      <div className="mend-actions">
        <Button
          icon="target"
          disabled={at === null}
          onClick={() => at && session.focusOn(at.storey, at.x, at.y)}
        >
          {t('mend.show')}
        </Button>
        {thing.kind !== 'space' && (
          <Button look="danger" icon="trash" onClick={() => mender.remove(thing)}>
            {t('mend.remove')}
          </Button>
        )}
      </div>
    </Section>
  );
}
