import { useCallback, useEffect, useMemo } from 'react';
import type { DataTexture } from 'three';
import type { NOT_ASKED_FLOOR as notAsked, StoreyCoverage } from '../../analyses/extinguishers/result';
import type { StoreyId } from '../../model/schema/ids';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import type { DrawnStorey } from '../storey/drawn-storeys';
import { useDisposed } from '../storey/use-disposed';
import { coverageMaterial, type CoverageUniforms } from './coverage-material';
import { CoverageSheet } from './coverage-sheet';
import type { TintedStorey } from './tinted-storey';
import { usePixelSize } from './use-pixel-size';
import { useReadyProgram } from './use-ready-program';
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

  useReadyProgram(
    useCallback((map: DataTexture) => coverageMaterial(map, uniforms, palette), [uniforms, palette]),
  );
  usePixelSize(stage, uniforms.pixel);

  return sheets.map((storeys) => (
    <Sheet key={storeys[0]?.id} stage={stage} palette={palette} storeys={storeys} uniforms={uniforms} />
  ));
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
