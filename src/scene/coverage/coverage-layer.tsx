import { useEffect, useMemo } from 'react';
import type { Fill } from '../../model/derive/drawing/floor-fills';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { levelGeometry } from '../storey/buffer-geometry';
import { useDisposed } from '../storey/use-disposed';
import { coverageMaterial } from './coverage-material';
import { coverageTexture, writeCoverage } from './coverage-texture';

interface Grid {
  readonly x0: number;
  readonly y0: number;
  readonly nx: number;
  readonly ny: number;
  readonly cell: number;
}

interface Props {
  readonly stage: Stage;
  readonly geometry: StoreyGeometry;
  /** Where there is something to tell of, relative to the storey's frame. */
  readonly toCover: Fill;
  readonly grid: Grid;
  readonly palette: Palette;
}

/** Above the floor so that the tint doesn't flicker in it, metres. */
const HEIGHT = 0.006;

/**
 * The tinted floor of one storey. It listens to the coverage store itself: a new result writes the texture and
 * asks for a frame, without React in between, so that it follows a drag.
 */
export function CoverageLayer({ stage, geometry, toCover, grid, palette }: Props) {
  const { x0, y0, nx, ny, cell } = grid;
  const floor = useDisposed(useMemo(() => levelGeometry(toCover, HEIGHT), [toCover]));
  const texture = useDisposed(useMemo(() => coverageTexture(nx, ny), [nx, ny]));
  const material = useDisposed(
    useMemo(
      () =>
        coverageMaterial(
          texture,
          { x: x0 - geometry.frame[0], y: y0 - geometry.frame[1], nx, ny, cell },
          palette,
        ),
      [texture, geometry, x0, y0, nx, ny, cell, palette],
    ),
  );

  useEffect(() => {
    const { coverage } = stage.session;
    let shown: Float32Array | null = null;
    const show = (): void => {
      const state = coverage.getState();
      const result = state.storeys.get(geometry.storey);
      if (!result || result.distance.length !== nx * ny) return;
      const limit = material.uniforms['limit']!;
      if (result.distance === shown && limit.value === state.limit) return;
      if (result.distance !== shown) writeCoverage(texture, result.distance);
      shown = result.distance;
      limit.value = state.limit;
      stage.requestFrame();
    };
    const scale = (): void => {
      material.uniforms['pixel']!.value = stage.rig.view.span / Math.max(1, stage.viewport.height);
    };
    show();
    scale();
    const stops = [coverage.subscribe(show), stage.rig.subscribe(scale), stage.onResize(scale)];
    return () => stops.forEach((stop) => stop());
  }, [stage, texture, material, geometry, nx, ny]);

  return <mesh geometry={floor} material={material} renderOrder={2} />;
}
