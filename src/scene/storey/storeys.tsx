import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { tintsCoverage } from '../../session/asked-of';
import { useGeometry, usePlan, useView } from '../../session/react/use-stores';
import { CoverageLayer } from '../coverage/coverage-layer';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { compileAhead } from './compile-ahead';
import { drawnStoreys, isShown, type DrawnStorey } from './drawn-storeys';
import { OutlineBatch, StoreyBatch, WholeBatch } from './storey-batch';
import { storeyMaterials, type StoreyMaterials } from './storey-materials';
import { StoreyModel } from './storey-model';
import { useBatches } from './use-batches';
import { useDisposed } from './use-disposed';
import { useGrowing } from './use-growing';
import { useSection } from './use-section';

/** Storeys that are made at once, and how many are added at a time. */
const AT_ONCE = 4;
const MORE = 2;

interface Props {
  readonly stage: Stage;
  readonly palette: Palette;
}

/** The storeys as the session asks for them: one, one among faint others, or all of them. */
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
  const batches = useBatches(stage, grown);
  /** Those that are sawn off where the person has the section, and those that have their heights in their numbers. */
  const sawn = useDisposed(useMemo(() => storeyMaterials(palette), [palette]));
  const whole = useDisposed(useMemo(() => storeyMaterials(palette), [palette]));
  useSection(stage, sawn.uniforms);
  const renderer = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  useEffect(() => compileAhead(renderer, scene, sawn), [renderer, scene, sawn]);
  // Other jobs ask other questions of the floor.
  const tinted = useView(tintsCoverage);

  useEffect(() => stage.requestFrame(), [stage, grown, sawn, whole, tinted]);

  return (
    <>
      {grown.filter(isShown).map((each) => (
        <Placed key={each.id} stage={stage} materials={sawn} drawn={each} />
      ))}
      {batches.map(({ key, look, storeys: list }) =>
        look === 'outline' ? (
          <OutlineBatch key={key} stage={stage} palette={palette} storeys={list} />
        ) : look === 'whole' ? (
          <WholeBatch key={key} stage={stage} storeys={list} materials={sawn} />
        ) : (
          <StoreyBatch key={key} stage={stage} storeys={list} materials={whole} />
        ),
      )}
      {tinted && <CoverageLayer stage={stage} palette={palette} drawn={grown} />}
    </>
  );
}

interface PlacedProps {
  readonly stage: Stage;
  readonly materials: StoreyMaterials;
  readonly drawn: DrawnStorey;
}

/** The model of the shown storey. */
function Placed({ stage, materials, drawn: { id, lift } }: PlacedProps) {
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
      <StoreyModel geometry={geometry} steps={steps ?? geometry.steps} materials={materials} />
    </group>
  );
}
