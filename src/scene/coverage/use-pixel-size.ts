import { useEffect } from 'react';
import type { Stage } from '../stage';

/** Keeps a uniform at the metres that a screen pixel is at the middle of the picture, for stripes of one width. */
export function usePixelSize(stage: Stage, pixel: { value: number }): void {
  useEffect(() => {
    const scale = (): void => {
      pixel.value = stage.rig.view.span / Math.max(1, stage.viewport.height);
    };
    scale();
    const stops = [stage.rig.subscribe(scale), stage.onResize(scale)];
    return () => stops.forEach((stop) => stop());
  }, [stage, pixel]);
}
