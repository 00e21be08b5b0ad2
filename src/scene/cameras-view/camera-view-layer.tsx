import { useEffect, useMemo } from 'react';
import { DoubleSide, LineBasicMaterial, MeshBasicMaterial } from 'three';
import { shownKinds } from '../../session/layers';
import { useCameraViews } from '../../session/react/use-camera-views';
import { usePlan, useSelection, useView } from '../../session/react/use-stores';
import { SIGN_COLOURS } from '../../standards/signs/sign';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { viewGeometry } from './view-geometry';

/** Over the floor and its tint, metres. */
const HEIGHT = 0.04;

/**
 * What cameras see of the shown storey, walls counted: all of them while their layer is on, the selected ones more
 * strongly and with their outline. Two draw calls.
 */
export function CameraViewLayer({ stage }: { readonly stage: Stage }) {
  const { storey, views } = useCameraViews();
  const selected = useSelection((state) => state.assets);
  const all = useView((view) => shownKinds(view).includes('camera'));
  const elevation = usePlan((plan) =>
    storey === null ? 0 : (plan.document?.storeys[storey]?.elevation ?? 0),
  );
  const { areas, outlines } = useMemo(
    () => viewGeometry(views, selected, all, stage.origin),
    [views, selected, all, stage],
  );
  useDisposed(areas);
  useDisposed(outlines);
  const fill = useDisposed(
    useMemo(
      () =>
        new MeshBasicMaterial({
          color: SIGN_COLOURS.security.plate,
          vertexColors: true,
          transparent: true,
          depthWrite: false,
          side: DoubleSide,
        }),
      [],
    ),
  );
  const edge = useDisposed(useMemo(() => new LineBasicMaterial({ color: SIGN_COLOURS.security.plate }), []));

  useEffect(() => stage.requestFrame());

  if (views === null) return null;
  return (
    <group position={[0, 0, elevation + HEIGHT]}>
      <mesh geometry={areas} material={fill} renderOrder={4} frustumCulled={false} />
      <lineSegments geometry={outlines} material={edge} renderOrder={5} frustumCulled={false} />
    </group>
  );
}
