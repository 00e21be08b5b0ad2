import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { useEffect, useRef, type ReactNode } from 'react';
import {
  AmbientLight,
  BufferGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  LineSegments,
  Mesh,
  Points,
} from 'three';
import type { Stage } from './stage';
import { quietThree } from './quiet-three';

// Only what the scene uses, so that the rest of three is left out of the build.
extend({
  AmbientLight,
  BufferGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  LineSegments,
  Mesh,
  Points,
});

quietThree();

const MOST_PIXELS_PER_POINT = 2;

/** A canvas that fills its parent, with a renderer that draws on demand only. */
export function SceneRoot({ stage, children }: { readonly stage: Stage; readonly children: ReactNode }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement> | null>(null);
  const content = useRef(children);

  useEffect(() => {
    const element = canvas.current;
    const parent = element?.parentElement;
    if (!element || !parent) return undefined;
    let alive = true;
    const own = createRoot(element);
    const fit = async (): Promise<void> => {
      const { width, height } = parent.getBoundingClientRect();
      if (!alive || width < 1 || height < 1) return;
      await own.configure({
        frameloop: 'demand',
        dpr: Math.min(window.devicePixelRatio, MOST_PIXELS_PER_POINT),
        size: { width, height, top: 0, left: 0 },
        flat: true,
        gl: { antialias: true, powerPreference: 'high-performance', stencil: false },
      });
      if (!alive) return;
      const store = own.render(content.current);
      stage.drawWith(() => store.getState().invalidate());
      root.current = own;
      stage.resize({ width, height });
    };
    const observer = new ResizeObserver(() => void fit());
    observer.observe(parent);
    return () => {
      alive = false;
      observer.disconnect();
      stage.drawWith(() => undefined);
      root.current = null;
      own.unmount();
    };
  }, [stage]);

  useEffect(() => {
    content.current = children;
    root.current?.render(children);
  }, [children]);

  return <canvas ref={canvas} className="plan-scene__canvas" aria-hidden="true" />;
}
