import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { DataTexture, Mesh } from 'three';
import type { NOT_ASKED_FLOOR as notAsked, StoreyCoverage } from '../../analyses/extinguishers/result';
import type { StoreyId } from '../../model/schema/ids';
import { useSeen } from '../../session/react/use-seen';
import { emptyGeometry } from '../empty-geometry';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import type { DrawnStorey } from '../storey/drawn-storeys';
import { useDisposed } from '../storey/use-disposed';
import { coverageMaterial, type CoverageUniforms } from './coverage-material';
import { CoverageSheet } from './coverage-sheet';
import type { TintedStorey } from './tinted-storey';
import { useTintSheets } from './use-tint-sheets';

interface Props {
  readonly stage: Stage;
  readonly palette: Palette;
}

/** The tinted floors of the drawn storeys, a few of them a call. */
export function CoverageLayer({ stage, palette, drawn }: Props & { readonly drawn: readonly DrawnStorey[] }) {
  const sheets = useTintSheets(stage, drawn);
  const uniforms = useMemo(
    (): CoverageUniforms => ({ least: { value: 1 }, counts: { value: 0 }, pixel: { value: 0.05 } }),
    [],
  );

  useReadyProgram(palette, uniforms);

  useEffect(() => {
    const scale = (): void => {
      uniforms.pixel.value = stage.rig.view.span / Math.max(1, stage.viewport.height);
    };
    scale();
    const stops = [stage.rig.subscribe(scale), stage.onResize(scale)];
    return () => stops.forEach((stop) => stop());
  }, [stage, uniforms]);

  return sheets.map((storeys) => (
    <Sheet key={storeys[0]?.id} stage={stage} palette={palette} storeys={storeys} uniforms={uniforms} />
  ));
}

/**
 * The graphics card compiles the program of the tint while the worker measures: else the frame that first shows it waits.
 * The material is kept, for a program is let go of with the last that uses it.
 */
function useReadyProgram(palette: Palette, uniforms: CoverageUniforms): void {
  const renderer = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const scene = useThree((state) => state.scene);
  const seen = useSeen();
  useEffect(() => {
    if (!seen) return undefined;
    const map = new DataTexture();
    const material = coverageMaterial(map, uniforms, palette);
    renderer.compile(new Mesh(emptyGeometry('position'), material), camera, scene);
    return () => {
      material.dispose();
      map.dispose();
    };
  }, [seen, palette, uniforms, renderer, camera, scene]);
}

interface SheetProps extends Props {
  readonly storeys: readonly TintedStorey[];
  readonly uniforms: CoverageUniforms;
}

/**
 * It listens to the coverage store itself: a new result writes the texture and asks for a frame, without React in
 * between, so that it follows a drag.
 */
function Sheet({ stage, palette, storeys, uniforms }: SheetProps) {
  const sheet = useDisposed(useMemo(() => new CoverageSheet(storeys), [storeys]));
  const material = useDisposed(
    useMemo(() => coverageMaterial(sheet.texture, uniforms, palette), [sheet, uniforms, palette]),
  );

  useEffect(() => {
    const { coverage, view } = stage.session;
    const shown = new Map<StoreyId, Float32Array | Uint8Array>();
    const show = (): void => {
      const { tint } = view.getState();
      let changed = false;
      storeys.forEach(({ id, grid }, i) => {
        const result = coverage.getState().storeys.get(id);
        const cells = tint === 'reach' ? result?.reach : result?.share;
        if (!result || !cells || cells === shown.get(id) || cells.length !== grid.nx * grid.ny) return;
        const isFloor = (cell: number): boolean => result.reach[cell] === NOT_ASKED_FLOOR;
        if (tint === 'reach') sheet.writeCounts(i, result.reach, result.share, isFloor);
        else sheet.write(i, result.share, isFloor);
        shown.set(id, cells);
        changed = true;
      });
      if (!changed) return;
      uniforms.counts.value = tint === 'reach' ? 1 : 0;
      uniforms.least.value = leastLimit(coverage.getState().storeys.values());
      stage.requestFrame();
    };
    show();
    const stops = [
      coverage.subscribe(show),
      view.subscribe((now, before) => {
        if (now.tint !== before.tint) show();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage, sheet, storeys, uniforms]);

  return <mesh geometry={sheet.geometry} material={material} renderOrder={2} />;
}

/** As the result of coverage has it in `reach`: floor that nothing is asked of. */
const NOT_ASKED_FLOOR: typeof notAsked = 254;

/** Of all storeys, so that sheets share it. */
function leastLimit(storeys: Iterable<StoreyCoverage>): number {
  let least = Infinity;
  for (const storey of storeys) least = Math.min(least, storey.leastLimit);
  return least < Infinity ? least : 1;
}
