import { useMemo } from 'react';
import { DoubleSide, LineBasicMaterial, MeshBasicMaterial, MeshLambertMaterial } from 'three';
import type { Prism } from '../../geometry/mesh/prism';
import type { SolidMesh } from '../../geometry/mesh/solid-mesh';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Palette } from '../palette';
import { floorGeometry, levelSegmentGeometry, segmentGeometry, solidGeometry } from './buffer-geometry';
import { useDisposed } from './use-disposed';

interface Props {
  readonly geometry: StoreyGeometry;
  readonly palette: Palette;
}

/** Above the floor so that lines don't flicker in it, metres. */
const LINE_HEIGHT = 0.012;

/** Floor and walls with dark cut faces: what a storey is told by from afar. Few things to draw. */
export function StoreyShell({ geometry, palette }: Props) {
  const floor = useDisposed(useMemo(() => floorGeometry(geometry, palette.fills), [geometry, palette]));
  const floorMaterial = useDisposed(useMemo(() => new MeshLambertMaterial({ vertexColors: true }), []));
  return (
    <>
      <mesh geometry={floor} material={floorMaterial} renderOrder={0} />
      <PrismModel
        prism={geometry.walls}
        side={palette.wallSide}
        cap={palette.wallCap}
        edge={palette.wallEdge}
      />
    </>
  );
}

/** The building of one storey: its shell, doors, windows, stairs, furniture. */
export function StoreyModel({ geometry, steps: flights, palette }: Props & { readonly steps: SolidMesh }) {
  const outlines = useDisposed(
    useMemo(() => levelSegmentGeometry(geometry.outlines, LINE_HEIGHT), [geometry]),
  );
  const outlineMaterial = useDisposed(
    useMemo(() => new LineBasicMaterial({ color: palette.outline }), [palette]),
  );
  const passages = useDisposed(
    useMemo(() => levelSegmentGeometry(geometry.openings.passages, LINE_HEIGHT * 2), [geometry]),
  );
  const passageMaterial = useDisposed(
    useMemo(() => new LineBasicMaterial({ color: palette.passage }), [palette]),
  );
  const exits = useDisposed(useMemo(() => levelSegmentGeometry(geometry.exits, LINE_HEIGHT * 2), [geometry]));
  const exitMaterial = useDisposed(
    useMemo(() => new LineBasicMaterial({ color: palette.finalExit }), [palette]),
  );
  const steps = useDisposed(useMemo(() => solidGeometry(flights), [flights]));
  const stepMaterial = useDisposed(
    useMemo(() => new MeshLambertMaterial({ color: palette.step }), [palette]),
  );
  return (
    <>
      <StoreyShell geometry={geometry} palette={palette} />
      <lineSegments geometry={outlines} material={outlineMaterial} renderOrder={3} />
      <lineSegments geometry={passages} material={passageMaterial} renderOrder={3} />
      {geometry.exits.length > 0 && <lineSegments geometry={exits} material={exitMaterial} renderOrder={3} />}
      <mesh geometry={steps} material={stepMaterial} />
      <PrismModel
        prism={geometry.furniture}
        side={palette.furniture}
        cap={palette.furniture}
        edge={palette.outline}
      />
      <PrismModel
        prism={geometry.glass}
        side={palette.glass}
        cap={palette.glass}
        edge={palette.glass}
        opacity={0.45}
      />
      <PrismModel
        prism={geometry.openings.doors}
        side={palette.door}
        cap={palette.door}
        edge={palette.door}
      />
      <PrismModel
        prism={geometry.openings.finalExits}
        side={palette.finalExit}
        cap={palette.finalExit}
        edge={palette.finalExit}
      />
      <PrismModel
        prism={geometry.openings.windows}
        side={palette.window}
        cap={palette.window}
        edge={palette.window}
      />
    </>
  );
}

interface PrismProps {
  readonly prism: Prism;
  readonly side: string;
  readonly cap: string;
  readonly edge: string;
  readonly opacity?: number;
}

/** Sides are lit, the cut face is plain so that the plan reads from any direction. Nothing is drawn when empty. */
function PrismModel({ prism, side, cap, edge, opacity = 1 }: PrismProps) {
  const sides = useDisposed(useMemo(() => solidGeometry(prism.sides), [prism]));
  const caps = useDisposed(useMemo(() => solidGeometry(prism.cap), [prism]));
  const edges = useDisposed(useMemo(() => segmentGeometry(prism.edges), [prism]));
  const sideMaterial = useDisposed(
    useMemo(
      () => new MeshLambertMaterial({ color: side, side: DoubleSide, ...seenThrough(opacity) }),
      [side, opacity],
    ),
  );
  const capMaterial = useDisposed(
    useMemo(() => new MeshBasicMaterial({ color: cap, ...seenThrough(opacity) }), [cap, opacity]),
  );
  const edgeMaterial = useDisposed(
    useMemo(() => new LineBasicMaterial({ color: edge, ...seenThrough(opacity) }), [edge, opacity]),
  );
  if (prism.sides.indices.length === 0) return null;
  return (
    <>
      <mesh geometry={sides} material={sideMaterial} />
      <mesh geometry={caps} material={capMaterial} />
      <lineSegments geometry={edges} material={edgeMaterial} />
    </>
  );
}

const seenThrough = (opacity: number) => ({
  transparent: opacity < 1,
  opacity,
  depthWrite: opacity === 1,
});
