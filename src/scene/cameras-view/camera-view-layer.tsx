import { useEffect, useMemo, useState } from 'react';
import { DoubleSide, LineBasicMaterial, MeshBasicMaterial } from 'three';
import { shownKinds } from '../../session/layers';
import { useCameraViews } from '../../session/react/use-camera-views';
import { usePlan, useSelection, useView } from '../../session/react/use-stores';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { viewGeometry } from './view-geometry';

/** Over the floor and its tint, metres. */
const HEIGHT = 0.04;

/** Seen from farther away all views together would be a haze, metres per pixel. */
const NEAR = 0.16;

/**
 * What cameras see of the shown storey, walls counted: the selected ones and the one that is pointed at with their
 * outline, and to a planner, near enough to tell them apart, all the others of a layer that is on. Two draw calls.
 */
export function CameraViewLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const { storey, views } = useCameraViews();
  const selected = useSelection((state) => state.assets);
  const document = usePlan((plan) => plan.document);
  const pointed = useSelection(({ hover }) =>
    hover !== null && document?.assets[hover]?.kind === 'camera' ? hover : null,
  );
  const looked = useMemo(() => (pointed === null ? selected : [...selected, pointed]), [selected, pointed]);
  const near = useNear(stage);
  const all = useView((view) => view.role === 'planner' && shownKinds(view).includes('camera')) && near;
  const elevation = usePlan((plan) =>
    storey === null ? 0 : (plan.document?.storeys[storey]?.elevation ?? 0),
  );
  const { areas, outlines } = useMemo(
    () => viewGeometry(views, looked, all, stage.origin),
    [views, looked, all, stage],
  );
  useDisposed(areas);
  useDisposed(outlines);
  const fill = useDisposed(
    useMemo(
      () =>
        new MeshBasicMaterial({
          color: palette.accent,
          vertexColors: true,
          transparent: true,
          depthWrite: false,
          side: DoubleSide,
        }),
      [palette],
    ),
  );
  const edge = useDisposed(useMemo(() => new LineBasicMaterial({ color: palette.accent }), [palette]));

  useEffect(() => stage.requestFrame());

  if (views === null) return null;
  return (
    <group position={[0, 0, elevation + HEIGHT]}>
      <mesh geometry={areas} material={fill} renderOrder={4} frustumCulled={false} />
      <lineSegments geometry={outlines} material={edge} renderOrder={5} frustumCulled={false} />
    </group>
  );
}

/** Is the picture near enough to tell views apart? */
function useNear(stage: Stage): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const look = (): void => setNear(stage.rig.view.span / stage.viewport.height <= NEAR);
    look();
    const stops = [stage.rig.subscribe(look), stage.onResize(look)];
    return () => stops.forEach((stop) => stop());
  }, [stage]);
  return near;
}
