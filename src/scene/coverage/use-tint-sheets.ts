import { useMemo } from 'react';
import { useCoverage, useGeometry } from '../../session/react/use-stores';
import type { Stage } from '../stage';
import { isShown, type DrawnStorey } from '../storey/drawn-storeys';
import { SheetKeeper, tintSheets, type TintedStorey } from './tinted-storey';

/** The drawn storeys whose floor can be tinted, as they are tinted together; the same for as long as only distances change. */
export function useTintSheets(
  stage: Stage,
  drawn: readonly DrawnStorey[],
): readonly (readonly TintedStorey[])[] {
  const geometries = useGeometry((state) => state.storeys);
  const floors = useGeometry((state) => state.floors);
  const keeper = useMemo(() => new SheetKeeper(), []);
  const placed = useMemo(
    () =>
      drawn
        .filter(({ look }) => look !== 'outline')
        .map((each) => {
          const { id, lift } = each;
          const geometry = geometries.get(id);
          const toCover = floors.get(id)?.toCover;
          if (!geometry || !toCover) return null;
          const { frame, elevation } = geometry;
          const at = [frame[0] - stage.origin[0], frame[1] - stage.origin[1], elevation + lift] as const;
          return { id, toCover, frame, at, alone: isShown(each) };
        }),
    [stage, drawn, geometries, floors],
  );
  return useCoverage(({ storeys }) =>
    keeper.next(
      tintSheets(
        placed.map((each) => {
          const grid = each && storeys.get(each.id)?.grid;
          if (!grid) return null;
          const { frame, ...storey } = each;
          return { ...storey, grid: { ...grid, x0: grid.x0 - frame[0], y0: grid.y0 - frame[1] } };
        }),
      ),
    ),
  );
}
