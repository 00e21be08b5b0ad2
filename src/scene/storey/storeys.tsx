import { useEffect, useMemo } from 'react';
import { LineBasicMaterial } from 'three';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { useCoverage, useGeometry, usePlan, useView } from '../../session/react/use-stores';
import { CoverageLayer } from '../coverage/coverage-layer';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { levelSegmentGeometry } from './buffer-geometry';
import { drawnStoreys, type DrawnStorey } from './drawn-storeys';
import { StoreyModel, StoreyShell } from './storey-model';
import { useDisposed } from './use-disposed';
import { useGrowing } from './use-growing';

/** Storeys that are made at once, and how many are added at a time. */
const AT_ONCE = 4;
const MORE = 2;

interface Props {
  readonly stage: Stage;
  readonly palette: Palette;
}

/** The storeys as the session asks for them: one, one among faint others, or all of them drawn apart. */
export function Storeys({ stage, palette }: Props) {
  const document = usePlan((state) => state.document);
  const storeys = document?.storeys;
  const shown = useView((state) => state.storey);
  const stack = useView((state) => state.stack);
  const mode = useView((state) => state.mode);
  const drawn = useMemo(
    () => (document ? drawnStoreys(document, shown, stack, mode) : []),
    // Edits that leave the storeys alone draw the same ones.
    // oxlint-disable-next-line react/exhaustive-deps
    [storeys, shown, stack, mode],
  );
  const grown = useGrowing(drawn, AT_ONCE, MORE);

  useEffect(() => stage.requestFrame(), [stage, grown]);

  return grown.map((each) => <Drawn key={each.id} stage={stage} palette={palette} {...each} />);
}

function Drawn({ stage, palette, id, look, lift }: Props & DrawnStorey) {
  const geometry = useGeometry((state) => state.storeys.get(id));
  const steps = useGeometry((state) => state.floors.get(id)?.steps);

  useEffect(() => stage.requestFrame());

  if (!geometry) return null;
  const position: [number, number, number] = [
    geometry.frame[0] - stage.origin[0],
    geometry.frame[1] - stage.origin[1],
    geometry.elevation + lift,
  ];
  return (
    <group position={position}>
      {look === 'outline' && <Outline geometry={geometry} palette={palette} />}
      {look === 'whole' && (
        <StoreyModel geometry={geometry} steps={steps ?? geometry.steps} palette={palette} />
      )}
      {look === 'plain' && <StoreyShell geometry={geometry} palette={palette} />}
      {look !== 'outline' && <StoreyCoverage stage={stage} geometry={geometry} palette={palette} />}
    </group>
  );
}

function StoreyCoverage({ stage, geometry, palette }: Props & { readonly geometry: StoreyGeometry }) {
  const grid = useCoverage((state) => state.storeys.get(geometry.storey)?.grid);
  const toCover = useGeometry((state) => state.floors.get(geometry.storey)?.toCover);
  if (!grid || !toCover) return null;
  return <CoverageLayer stage={stage} geometry={geometry} toCover={toCover} grid={grid} palette={palette} />;
}

/** A storey as the faint outline of its rooms. */
function Outline({ geometry, palette }: { readonly geometry: StoreyGeometry; readonly palette: Palette }) {
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
