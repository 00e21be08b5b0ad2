import { useEffect, useMemo } from 'react';
import { LineBasicMaterial } from 'three';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { levelSegments, lineGeometry, segmentGeometry, solidGeometry } from './buffer-geometry';
import { joinLines, joinSolids } from './join-meshes';
import type { StoreyMaterials } from './storey-materials';
import { useDisposed } from './use-disposed';

/** A storey that is drawn together with others, and where it is put, as three has it. */
export interface BatchedStorey {
  readonly geometry: StoreyGeometry;
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
        solidGeometry(joinSolids(storeys.map(({ geometry, ...put }) => ({ mesh: geometry.solids, ...put })))),
      [storeys],
    ),
  );
  const line = useDisposed(
    useMemo(
      () =>
        lineGeometry(joinLines(storeys.map(({ geometry, ...put }) => ({ mesh: geometry.lines, ...put })))),
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
