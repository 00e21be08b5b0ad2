import { lazy, Suspense, useState, type CSSProperties, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useGeometry, usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { crowdColours } from '../../../scene/crowd-colours';
import { paletteOf } from '../../../scene/palette';
import { onFloor, TINT_SHARE } from '../../../scene/tint-share';
import { SceneBoundary } from '../../../scene/scene-boundary';
import { CoverageLegend } from '../../../widgets/coverage-legend';
import { SceneSummary } from './scene-summary';
import './scene-area.css';

// three is most of what the page weighs: the rest is there to be used while it comes, the plan among it.
const arriving = import('./scene-view');
// Told where it is drawn.
arriving.catch(() => undefined);
const LayerLegend = lazy(async () => ({
  default: (await import('../../../widgets/layer-legend/layer-legend')).LayerLegend,
}));
const SceneView = lazy(async () => ({ default: (await arriving).SceneView }));

interface SceneAreaProps {
  /** The role's tools. */
  readonly children: ReactNode;
  /** What the role has below the picture. */
  readonly foot: ReactNode;
}

/** The picture with what floats over it, and the same in words for who can't see it. */
export function SceneArea({ children, foot }: SceneAreaProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  const theme = useView((view) => view.theme);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const opening = usePlan((plan) => plan.opening !== null);
  const undrawn = useGeometry((geometry) => geometry.error);
  const [broken, setBroken] = useState(false);
  const palette = paletteOf(theme);
  const colours: CSSProperties &
    Record<`--${'cov' | 'crowd' | 'pace' | 'sketch' | 'view' | 'way'}-${string}`, string> = {
    '--cov-near': onFloor(palette, palette.near, TINT_SHARE.reached),
    '--cov-far': onFloor(palette, palette.far, TINT_SHARE.reached),
    '--cov-over': onFloor(palette, palette.uncovered, TINT_SHARE.stripe),
    '--cov-stripe': onFloor(palette, palette.uncoveredStripe, TINT_SHARE.between),
    '--view-low': palette.views[0],
    '--view-middle': palette.views[1],
    '--view-high': palette.views[2],
    '--view-share': `${100 * TINT_SHARE.seen}%`,
    '--view-floor': palette.fills.room,
    '--way-low': palette.distance[0],
    '--way-middle': palette.distance[1],
    '--way-high': palette.distance[2],
    '--way-share': `${100 * TINT_SHARE.field}%`,
    '--way-floor': palette.fills.room,
    '--way-line': palette.wallEdge,
    ...Object.fromEntries(
      palette.exits.map((colour, i) => [`--way-exit-${i}`, onFloor(palette, colour, TINT_SHARE.field)]),
    ),
    ...crowdColours(palette),
    '--pace-low': palette.paces[0],
    '--pace-middle': palette.paces[1],
    '--pace-high': palette.paces[2],
    '--pace-share': '100%',
    '--pace-floor': palette.fills.room,
    '--pace-waiting': palette.waiting,
    '--sketch-shut': palette.tones.shut,
    '--sketch-quiet': palette.tones.quiet,
    '--sketch-way': palette.tones.way,
    '--sketch-other-way': palette.tones['other-way'],
    '--sketch-trouble': palette.tones.trouble,
    background: palette.background,
  };

  return (
    <main className="scene-area" id="scene" tabIndex={-1} style={colours} data-shortcuts="plan">
      <SceneSummary />
      <div className="scene-picture">
        {(hasPlan || opening) && !broken && (
          <SceneBoundary onBroken={() => setBroken(true)}>
            <Suspense fallback={<p className="scene-note">{t('scene.loading')}</p>}>
              <SceneView
                session={session}
                legend={
                  hasPlan && (
                    <Suspense fallback={<CoverageLegend />}>
                      <LayerLegend />
                    </Suspense>
                  )
                }
              />
            </Suspense>
          </SceneBoundary>
        )}
        {broken && <p className="scene-note">{t('scene.failed')}</p>}
        {undrawn !== null && (
          <p className="scene-trouble" role="alert">
            {t('scene.undrawn')} {undrawn}
          </p>
        )}
      </div>
      <div className="scene-head" data-covers="top">
        {hasPlan && children}
      </div>
      <div className="scene-bar" data-covers="bottom">
        {hasPlan && foot}
      </div>
    </main>
  );
}
