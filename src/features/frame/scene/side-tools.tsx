import { useState, type ReactNode } from 'react';
import { zoomed } from '../../../scene/camera/gestures';
import { Minimap } from '../../../scene/overlay/minimap';
import type { Stage } from '../../../scene/stage';
import { useSession } from '../../../session/react/session-context';
import { useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Measurer } from '../../../session/tools/measure/measure-tool';
import { Button } from '../../../ui/button';
import { useMedia } from '../../../ui/use-media';
import { SectionControl } from './section-control';

const ZOOM = 1.5;
/** Where the cut has room beside the picture. */
const ROOMY = '(min-width: 900px) and (min-height: 640px)';

interface SideToolsProps {
  readonly stage: Stage;
  readonly measurer: Measurer;
}

/** At the right edge: zoom, the cut with its handle and number, measuring, walking; over the scale the small map. */
export function SideTools({ stage, measurer }: SideToolsProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  const measuring = useTool((tool) => tool.kind === 'measure');
  const roomy = useMedia(ROOMY);
  const [asked, setAsked] = useState(false);
  const section = roomy || asked;
  const zoom = (factor: number): void => {
    const { rig, viewport } = stage;
    const view = zoomed(rig.goal, viewport, [viewport.width / 2, viewport.height / 2], factor);
    rig.fly({ ...view, span: Math.min(view.span, stage.widest) }, performance.now());
  };
  return (
    <>
      <div className="scene-side" role="group" aria-label={t('scene-view.tools')} data-covers="right">
        <div className="scene-side__tools">
          <Button look="quiet" icon="plus" iconOnly onClick={() => zoom(1 / ZOOM)}>
            {t('scene-view.zoom-in')}
          </Button>
          <Button look="quiet" icon="minus" iconOnly onClick={() => zoom(ZOOM)}>
            {t('scene-view.zoom-out')}
          </Button>
          <Button
            look="quiet"
            icon="ruler"
            iconOnly
            aria-pressed={measuring}
            onClick={() => {
              if (measuring) session.tools.putAway();
              else measurer.start();
              // Digits, Enter and Esc are the tool's from here on.
              stage.focus();
            }}
          >
            {t('scene-view.measure')}
          </Button>
          <Button look="quiet" icon="walk" iconOnly onClick={() => session.tools.take({ kind: 'walk' })}>
            {t('scene-view.walk')}
          </Button>
          {!roomy && (
            <Button
              look="quiet"
              icon="section"
              iconOnly
              aria-expanded={section}
              onClick={() => setAsked(!asked)}
            >
              {t('scene-view.section-open')}
            </Button>
          )}
        </div>
        {section && <SectionControl />}
      </div>
      {roomy && (
        <div className="scene-map">
          <Minimap stage={stage} />
        </div>
      )}
    </>
  );
}
