import { createRoot, extend } from '@react-three/fiber';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { BufferGeometry, DirectionalLight, Group, HemisphereLight, LineSegments, Mesh, Points } from 'three';
import { useText } from '../session/react/use-text';
import { lendRenderer } from './live-picture/picture-link';
import { quietThree } from './quiet-three';
import { SceneBoundary } from './scene-boundary';
import type { Stage } from './stage';

// Only what the scene uses, so that the rest of three is left out of the build.
extend({
  BufferGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  LineSegments,
  Mesh,
  Points,
});

quietThree();

/**
 * A canvas that fills its parent, with a renderer that draws on demand only. What fails inside, the making of the
 * renderer included, is thrown to the boundary around it; a picture that the graphics card has dropped is said.
 */
export function SceneRoot({ stage, children }: { readonly stage: Stage; readonly children: ReactNode }) {
  const { t } = useText();
  const host = useRef<HTMLDivElement>(null);
  const render = useRef<((inside: ReactNode) => unknown) | null>(null);
  const content = useRef(children);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    let alive = true;
    // A canvas of this effect's own: one that a renderer has let go of can't be given to another.
    const element = document.createElement('canvas');
    element.className = 'plan-scene__canvas';
    element.ariaHidden = 'true';
    parent.append(element);
    const own = createRoot(element);
    const show = (inside: ReactNode) =>
      own.render(<SceneBoundary onBroken={(error) => setBroken({ error })}>{inside}</SceneBoundary>);
    const fit = async (): Promise<void> => {
      const { width, height } = parent.getBoundingClientRect();
      if (!alive || width < 1 || height < 1) return;
      await own.configure({
        frameloop: 'demand',
        dpr: stage.pixelRatio(),
        size: { width, height, top: 0, left: 0 },
        flat: true,
        gl: { antialias: true, powerPreference: 'high-performance', stencil: false },
      });
      if (!alive) return;
      const store = show(content.current);
      stage.drawWith(() => store.getState().invalidate());
      lendRenderer(stage.session, store.getState().gl);
      render.current = show;
      stage.resize({ width, height });
    };
    const observer = new ResizeObserver(() => {
      fit().catch((error: unknown) => setBroken({ error }));
    });
    observer.observe(parent);
    element.addEventListener('webglcontextlost', () => alive && setLost(true));
    element.addEventListener('webglcontextrestored', () => {
      setLost(false);
      stage.requestFrame();
    });
    return () => {
      alive = false;
      observer.disconnect();
      stage.drawWith(() => undefined);
      lendRenderer(stage.session, null);
      render.current = null;
      own.unmount();
      element.remove();
    };
  }, [stage]);

  useEffect(() => {
    content.current = children;
    render.current?.(children);
  }, [children]);

  if (broken) throw broken.error;
  return (
    <div ref={host} className="plan-scene__picture">
      {lost && (
        <p className="plan-scene__lost" role="alert">
          {t('scene.lost')}
        </p>
      )}
    </div>
  );
}
