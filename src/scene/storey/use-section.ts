import { useEffect } from 'react';
import type { Stage } from '../stage';
import type { StoreyUniforms } from './storey-materials';

/** Higher than any wall, metres. */
const FULL = 1000;
/** The cone in which walls give way: a share of the picture's height around what is looked at. */
const CONE = 0.17;
/** How far a cut wall may lean over the floor behind it before it begins to fade, and when it is gone, metres. */
const LEAN = { from: 1.3, gone: 2.6 } as const;

const smooth = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** How much walls of a height fade that are looked at with a tilt: the more floor they hide. O(1). */
export const fadingOf = (cut: number, tilt: number): number =>
  smooth(LEAN.from, LEAN.gone, Math.min(cut, 4) * Math.tan(tilt));

/** Keeps the height of the section and the fading of walls before what is looked at in step with session and view. */
export function useSection(stage: Stage, uniforms: StoreyUniforms): void {
  useEffect(() => {
    const update = (): void => {
      const { view } = stage.rig;
      // Whoever walks sees walls in their full height, and none of them gives way.
      const walks = view.lens !== undefined;
      const cut = walks ? FULL : stage.session.view.getState().cut;
      const [x, y, z] = stage.focusPoint() ?? [view.x, view.y, view.z];
      uniforms.cut.value = cut;
      uniforms.focus.value.set(x - stage.origin[0], y - stage.origin[1], z);
      uniforms.fading.value = view.flat || walks ? 0 : fadingOf(cut, view.tilt);
      uniforms.cone.value = view.span * CONE;
      stage.requestFrame();
    };
    update();
    const stops = [
      stage.rig.subscribe(update),
      stage.onOrigin(update),
      stage.session.view.subscribe((now, before) => {
        if (now.cut !== before.cut) update();
      }),
      stage.session.selection.subscribe(update),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage, uniforms]);
}
