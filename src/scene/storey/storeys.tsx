import { useEffect, useMemo } from 'react';
import { LineBasicMaterial } from 'three';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { useCoverage, useGeometry, useView } from '../../session/react/use-stores';
import { CoverageLayer } from '../coverage/coverage-layer';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { levelSegmentGeometry } from './buffer-geometry';
import { StoreyModel } from './storey-model';
import { useDisposed } from './use-disposed';

/** Free height between storeys when all are shown, metres on top of their own elevation. */
const APART = 9;

interface Props {
  readonly stage: Stage;
  readonly palette: Palette;
}

/**
 * The storeys as the session asks for them: one, one among faint others, or all of them drawn apart. The shown one
 * is never covered: storeys above it are outlines.
 */
export function Storeys({ stage, palette }: Props) {
  const storeys = useGeometry((state) => state.storeys);
  const shown = useView((state) => state.storey);
  const stack = useView((state) => state.stack);
  const flat = useView((state) => state.mode === '2d');
  const order = useMemo(() => [...storeys.values()].sort((a, b) => a.elevation - b.elevation), [storeys]);
  const at = order.findIndex((geometry) => geometry.storey === shown);

  useEffect(() => stage.requestFrame());

  return order.map((geometry, i) => {
    const whole = geometry.storey === shown || (stack === 'all' && !flat && i < at);
    if (!whole && (stack === 'single' || (flat && i > at))) return null;
    const lift = stack === 'all' ? (i - at) * APART : 0;
    const position: [number, number, number] = [
      geometry.frame[0] - stage.origin[0],
      geometry.frame[1] - stage.origin[1],
      geometry.elevation + lift,
    ];
    return (
      <group key={geometry.storey} position={position}>
        {whole ? (
          <>
            <StoreyModel geometry={geometry} palette={palette} />
            <StoreyCoverage stage={stage} geometry={geometry} palette={palette} />
          </>
        ) : (
          <Ghost geometry={geometry} palette={palette} />
        )}
      </group>
    );
  });
}

function StoreyCoverage({ stage, geometry, palette }: Props & { readonly geometry: StoreyGeometry }) {
  const grid = useCoverage((state) => state.storeys.get(geometry.storey)?.grid);
  return grid ? <CoverageLayer stage={stage} geometry={geometry} grid={grid} palette={palette} /> : null;
}

/** A storey as the faint outline of its rooms. */
function Ghost({ geometry, palette }: { readonly geometry: StoreyGeometry; readonly palette: Palette }) {
  const lines = useDisposed(useMemo(() => levelSegmentGeometry(geometry.outlines, 0), [geometry]));
  const material = useDisposed(
    useMemo(
      () =>
        new LineBasicMaterial({ color: palette.ghost, transparent: true, opacity: 0.9, depthWrite: false }),
      [palette],
    ),
  );
  return <lineSegments geometry={lines} material={material} />;
}
