import { useMemo } from 'react';
import type { SolidMesh } from '../../geometry/mesh/solid-mesh';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { lineGeometry, solidGeometry } from './buffer-geometry';
import { joinSolids, putHere } from './join-meshes';
import type { StoreyMaterials } from './storey-materials';
import { useDisposed } from './use-disposed';

interface Props {
  readonly geometry: StoreyGeometry;
  readonly steps: SolidMesh;
  readonly materials: StoreyMaterials;
}

/** The building of one storey in three calls: all that is solid, all lines, all that is seen through. */
export function StoreyModel({ geometry, steps, materials }: Props) {
  const { solids, lines, veils } = geometry;
  const solid = useDisposed(
    useMemo(() => solidGeometry(joinSolids([putHere(solids), putHere(steps)])), [solids, steps]),
  );
  const line = useDisposed(useMemo(() => lineGeometry(lines), [lines]));
  const veil = useDisposed(useMemo(() => solidGeometry(veils), [veils]));
  return (
    <>
      <mesh geometry={solid} material={materials.solid} />
      <lineSegments geometry={line} material={materials.line} />
      {veils.indices.length > 0 && <mesh geometry={veil} material={materials.veil} renderOrder={3} />}
    </>
  );
}
