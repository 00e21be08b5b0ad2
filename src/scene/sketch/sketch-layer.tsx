import { useEffect, useMemo } from 'react';
import { BufferGeometry } from 'three';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { drawSketches } from './sketch-geometry';
import { ARROW_STEP } from './sketch-lines';
import { sketchMaterials } from './sketch-materials';
import { sketchSpots } from './sketch-spots';

/** Arrowheads of a line stand at least so far apart, CSS pixels. */
const ARROWS_APART = 46;

/** What tools and ways out draw over the plan: lines of one width on the screen, areas, marks; seen through walls. */
export function SketchLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const materials = useDisposed(useMemo(() => sketchMaterials(palette), [palette]));
  const lines = useDisposed(useMemo(() => new BufferGeometry(), []));
  const marks = useDisposed(useMemo(() => new BufferGeometry(), []));
  const areas = useDisposed(useMemo(() => new BufferGeometry(), []));

  useEffect(() => {
    const { session, rig } = stage;
    const draw = (): void => {
      const { sketches } = session.sketches.getState();
      drawSketches({ lines, marks, areas }, [...sketches.values()], sketchSpots(stage));
      stage.requestFrame();
    };
    const scale = (): void => {
      const { viewport, scale: pixelsPerMetre, stride, pixels } = materials.uniforms;
      viewport.value.set(stage.viewport.width, stage.viewport.height);
      pixelsPerMetre.value = stage.viewport.height / rig.view.span;
      stride.value = Math.max(1, Math.ceil(ARROWS_APART / (ARROW_STEP * pixelsPerMetre.value)));
      pixels.value = stage.pixelRatio();
    };
    draw();
    scale();
    const stops = [
      session.sketches.subscribe(draw),
      session.view.subscribe((now, before) => {
        if (now.storey !== before.storey || now.stack !== before.stack || now.mode !== before.mode) draw();
      }),
      session.plan.subscribe((now, before) => {
        if (now.document !== before.document) draw();
      }),
      stage.onOrigin(draw),
      rig.subscribe(scale),
      stage.onResize(scale),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage, materials, lines, marks, areas]);

  return (
    <>
      <mesh geometry={areas} material={materials.area} frustumCulled={false} renderOrder={7} />
      <mesh geometry={lines} material={materials.line} frustumCulled={false} renderOrder={8} />
      <points geometry={marks} material={materials.mark} frustumCulled={false} renderOrder={9} />
    </>
  );
}
