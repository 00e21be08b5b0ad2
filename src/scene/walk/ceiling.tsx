import { useEffect, useMemo } from 'react';
import { BackSide, MeshBasicMaterial } from 'three';
import { onStorey } from '../../model/query/on-storey';
import { usePlan, useView } from '../../session/react/use-stores';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { useDisposed } from '../storey/use-disposed';
import { ceilingGeometry } from './ceiling-geometry';

/** Of the slab over a storey, metres: it ends the room that far under the next floor. */
const SLAB = 0.2;

/** What whoever walks has over them: the plain underside of the slab, over each space that has one. One draw call. */
export default function Ceiling({ stage, palette }: { readonly stage: Stage; readonly palette: Palette }) {
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const level = storey === null ? undefined : document?.storeys[storey];
  const spaces = document && storey !== null ? onStorey(document, 'spaces', storey) : null;
  const geometry = useDisposed(
    useMemo(
      () => ceilingGeometry(document, storey, stage.origin),
      // Edits that leave the spaces alone leave their ceiling.
      // oxlint-disable-next-line react/exhaustive-deps
      [spaces, storey, stage],
    ),
  );
  const material = useDisposed(
    useMemo(() => new MeshBasicMaterial({ color: palette.ground, side: BackSide }), [palette]),
  );
  useEffect(() => stage.requestFrame());
  if (!level || level.kind !== 'storey') return null;
  return (
    <mesh
      geometry={geometry}
      material={material}
      position={[0, 0, level.elevation + level.height - SLAB]}
      frustumCulled={false}
    />
  );
}
