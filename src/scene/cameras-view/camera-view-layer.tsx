import { useEffect, useMemo } from 'react';
import { DoubleSide, LineBasicMaterial, MeshBasicMaterial } from 'three';
import { askedOf } from '../../session/asked-of';
import { useCameraViews } from '../../session/react/use-camera-views';
import { usePlan, useView } from '../../session/react/use-stores';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { viewGeometry } from './view-geometry';

/** Over the floor and its tint, metres. */
const HEIGHT = 0.04;
/** Over a floor that tells by its colours what is seen they have to be read through it. */
const OPACITY = { tinted: 0.1, plain: 0.32 } as const;

/** What the selected cameras of the shown storey see, and the one that is pointed at. Two draw calls. */
export function CameraViewLayer({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const { storey, outlines: seen } = useCameraViews();
  const elevation = usePlan((plan) =>
    storey === null ? 0 : (plan.document?.storeys[storey]?.elevation ?? 0),
  );
  const tinted = useView((view) => askedOf(view) === 'cameras');
  const { areas, outlines } = useMemo(() => viewGeometry(seen, stage.origin), [seen, stage]);
  useDisposed(areas);
  useDisposed(outlines);
  const fill = useDisposed(
    useMemo(
      () =>
        new MeshBasicMaterial({
          color: palette.accent,
          transparent: true,
          opacity: OPACITY[tinted ? 'tinted' : 'plain'],
          depthWrite: false,
          side: DoubleSide,
        }),
      [palette, tinted],
    ),
  );
  const edge = useDisposed(useMemo(() => new LineBasicMaterial({ color: palette.accent }), [palette]));

  useEffect(() => stage.requestFrame());

  if (seen.length === 0) return null;
  return (
    <group position={[0, 0, elevation + HEIGHT]}>
      <mesh geometry={areas} material={fill} renderOrder={4} frustumCulled={false} />
      <lineSegments geometry={outlines} material={edge} renderOrder={5} frustumCulled={false} />
    </group>
  );
}
