import { lazy, Suspense, useEffect, useRef } from 'react';
import { loadLateWords } from '../i18n/load-language';
import { translator } from '../i18n/translator';
import { askedOf } from '../session/asked-of';
import { SessionProvider } from '../session/react/session-context';
import { useSeen } from '../session/react/use-seen';
import { useSelection, useTool, useView } from '../session/react/use-stores';
import { CameraSync } from './camera/camera-sync';
import { followSession } from './camera/follow-session';
import { measureInsets, NO_INSETS } from './camera/insets';
import { moveCameraByKey } from './camera/keyboard-camera';
import { watchCovers } from './camera/watch-covers';
import { LabelsLayer } from './labels/labels-layer';
import { paletteOf } from './palette';
import { PointerInput } from './pointer/pointer-input';
import { SceneRoot } from './scene-root';
import { SketchLayer } from './sketch/sketch-layer';
import type { Stage } from './stage';
import { Storeys } from './storey/storeys';
import './plan-scene.css';

// What stands in the building comes after the building.
const AssetLayer = lazy(() => import('./assets/asset-layer'));
const CameraCoverageLayer = lazy(async () => {
  const [module] = await Promise.all([import('./camera-coverage/camera-coverage-layer'), loadLateWords()]);
  return module;
});
const EgressCoverageLayer = lazy(async () => {
  const [module] = await Promise.all([import('./egress-coverage/egress-coverage-layer'), loadLateWords()]);
  return module;
});
const CrowdLayer = lazy(() => import('./crowd/crowd-layer'));
const Ceiling = lazy(() => import('./walk/ceiling'));

/** What is unfolded over a picture of this size lies over the plan. */
const SMALL = '(max-width: 899px)';

/**
 * The plan in 2D and 3D: draws what the session's stores hold and reports what the pointer does to it. Fills its
 * parent. Draws on demand only.
 */
export function PlanScene({ stage }: { readonly stage: Stage }) {
  const { session } = stage;
  const host = useRef<HTMLDivElement>(null);
  const theme = useView((state) => state.theme);
  const language = useView((state) => state.language);
  const tool = useTool((state) => state.kind);
  const hovers = useSelection((state) => state.hover !== null);
  const palette = paletteOf(theme);
  const { t } = translator(language);
  const dark = theme === 'dark';
  const seen = useSeen();
  const asked = useView(askedOf);
  const rehearses = useView((state) => state.role === 'drill');

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    stage.insets = () => measureInsets(element);
    stage.focus = () => element.focus();
    const input = new PointerInput(stage, element);
    const unfollow = followSession(stage);
    const keys = (event: KeyboardEvent): void => {
      if (event.target === element && moveCameraByKey(stage, event)) event.preventDefault();
    };
    element.addEventListener('keydown', keys);
    const small = matchMedia(SMALL);
    const unwatch = watchCovers(
      document,
      () => stage.reframe(),
      () => small.matches,
      window,
    );
    return () => {
      unwatch();
      stage.insets = () => [NO_INSETS];
      stage.focus = () => undefined;
      input.dispose();
      unfollow();
      element.removeEventListener('keydown', keys);
    };
  }, [stage]);

  return (
    <div
      ref={host}
      className={`plan-scene plan-scene--${theme}`}
      data-tool={tool}
      data-hover={hovers && tool === 'select'}
      style={{ background: palette.background }}
      role="application"
      tabIndex={0}
      aria-label={t('scene.label')}
    >
      <SceneRoot stage={stage}>
        <SessionProvider value={session}>
          <CameraSync stage={stage} />
          <hemisphereLight args={['#ffffff', '#e4e0d8', dark ? 1.7 : 2.4]} />
          <directionalLight position={[-40, -60, 70]} intensity={dark ? 1 : 1.1} />
          <Storeys stage={stage} palette={palette} />
          <Suspense>{seen && <AssetLayer stage={stage} palette={palette} />}</Suspense>
          <Suspense>
            {seen && asked === 'cameras' && <CameraCoverageLayer stage={stage} palette={palette} />}
          </Suspense>
          <Suspense>
            {seen && asked === 'egress' && <EgressCoverageLayer stage={stage} palette={palette} />}
          </Suspense>
          <Suspense>{seen && rehearses && <CrowdLayer stage={stage} palette={palette} />}</Suspense>
          <Suspense>{tool === 'walk' && <Ceiling stage={stage} palette={palette} />}</Suspense>
          <SketchLayer stage={stage} palette={palette} />
        </SessionProvider>
      </SceneRoot>
      <LabelsLayer stage={stage} />
    </div>
  );
}
