import { useEffect, useMemo } from 'react';
import { LineBasicMaterial } from 'three';
import type { SolidMesh } from '../../geometry/mesh/solid-mesh';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import {
  joinedLines,
  joinedSolids,
  levelSegments,
  lineGeometry,
  segmentGeometry,
  solidGeometry,
} from './buffer-geometry';
import { joinLines, joinSolids } from './join-meshes';
import type { StoreyMaterials } from './storey-materials';
import { useDisposed } from './use-disposed';

/** A storey that is drawn together with others, and where it is put, as three has it. */
export interface BatchedStorey {
  readonly geometry: StoreyGeometry;
  /** Of stairs, as far as they are known. */
  readonly steps: SolidMesh;
  readonly at: readonly [number, number, number];
  /** Where it is sawn off above its floor, metres. */
  readonly cut: number;
}

interface Props {
  readonly stage: Stage;
  readonly storeys: readonly BatchedStorey[];
}

/** Several storeys without what is small, in two calls. */
export function StoreyBatch({ stage, storeys, materials }: Props & { readonly materials: StoreyMaterials }) {
  const solid = useDisposed(
    useMemo(
      () =>
        solidGeometry(
          joinSolids(storeys.map(({ geometry: { solids }, at, cut }) => ({ mesh: solids, at, cut }))),
        ),
      [storeys],
    ),
  );
  const line = useDisposed(
    useMemo(
      () =>
        lineGeometry(
          joinLines(storeys.map(({ geometry: { lines }, at, cut }) => ({ mesh: lines, at, cut }))),
        ),
      [storeys],
    ),
  );
  useEffect(() => stage.requestFrame());
  return (
    <>
      <mesh geometry={solid} material={materials.solid} />
      <lineSegments geometry={line} material={materials.line} />
    </>
  );
}

/**
 * Several storeys with all that they have, in three calls. They keep their heights, and are sawn off where the person has
 * the section.
 */
export function WholeBatch({ stage, storeys, materials }: Props & { readonly materials: StoreyMaterials }) {
  const solid = useDisposed(
    useMemo(
      () =>
        joinedSolids(
          storeys.flatMap(({ geometry: { solids }, steps, at }) =>
            [solids, steps].map((mesh) => ({ mesh, at })),
          ),
        ),
      [storeys],
    ),
  );
  const line = useDisposed(
    useMemo(() => joinedLines(storeys.map(({ geometry, at }) => ({ mesh: geometry.lines, at }))), [storeys]),
  );
  const veil = useDisposed(
    useMemo(() => joinedSolids(storeys.map(({ geometry, at }) => ({ mesh: geometry.veils, at }))), [storeys]),
  );
  useEffect(() => stage.requestFrame());
  return (
    <>
      <mesh geometry={solid} material={materials.solid} />
      <lineSegments geometry={line} material={materials.line} />
      {veil.index?.count !== 0 && <mesh geometry={veil} material={materials.veil} renderOrder={3} />}
    </>
  );
}

/** Storeys as the faint outlines of their rooms, all in one call. */
export function OutlineBatch({ stage, storeys, palette }: Props & { readonly palette: Palette }) {
  const lines = useDisposed(useMemo(() => segmentGeometry(outlinesOf(storeys)), [storeys]));
  const material = useDisposed(
    useMemo(
      () =>
        new LineBasicMaterial({ color: palette.ghost, transparent: true, opacity: 0.5, depthWrite: false }),
      [palette],
    ),
  );
  useEffect(() => stage.requestFrame());
  return <lineSegments geometry={lines} material={material} />;
}

function outlinesOf(storeys: readonly BatchedStorey[]): Float32Array {
  const parts = storeys.map(({ geometry, at }) => levelSegments(geometry.outlines, at));
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
