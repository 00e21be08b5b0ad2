import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { BufferGeometry, type Group, type Mesh, type Points } from 'three';
import { useSeen } from '../../session/react/use-seen';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { drawSketches } from './sketch-geometry';
import { ARROW_STEP } from './sketch-lines';
import { sketchMaterials } from './sketch-materials';
import { sketchSpots } from './sketch-spots';

/** Signs of assets are drawn at 11: a way out, and what bars it, is seen over them. */
const OVER_SIGNS = 12;
/** Arrowheads of a line stand at least so far apart, CSS pixels. */
const ARROWS_APART = 46;

/** What tools and ways out draw over the plan: lines of one width on the screen, areas, marks; seen through walls. */
export function SketchLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const materials = useDisposed(useMemo(() => sketchMaterials(palette), [palette]));
  const lines = useDisposed(useMemo(() => new BufferGeometry(), []));
  const marks = useDisposed(useMemo(() => new BufferGeometry(), []));
  const areas = useDisposed(useMemo(() => new BufferGeometry(), []));

  const group = useRef<Group>(null);
  const renderer = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const scene = useThree((state) => state.scene);
  const seen = useSeen();

  useEffect(() => {
    // In time for the first sketch, not before the first storey.
    if (seen && group.current) renderer.compile(group.current, camera, scene);
  }, [seen, renderer, camera, scene]);

  useEffect(() => {
    const { session, rig } = stage;
    const draw = (): void => {
      const { sketches } = session.sketches.getState();
      drawSketches({ lines, marks, areas }, [...sketches.values()], sketchSpots(stage));
      // What has nothing to draw would still cost a change of program a frame.
      for (const object of group.current?.children ?? []) {
        // These three are all that it holds.
        const { geometry } = object as Mesh | Points;
        object.visible = geometry.getAttribute('position').count > 0;
      }
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
    <group ref={group}>
      <mesh geometry={areas} material={materials.area} frustumCulled={false} renderOrder={7} />
      <mesh geometry={lines} material={materials.line} frustumCulled={false} renderOrder={OVER_SIGNS} />
      <points geometry={marks} material={materials.mark} frustumCulled={false} renderOrder={OVER_SIGNS + 1} />
    </group>
  );
}
