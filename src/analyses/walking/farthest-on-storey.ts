import { farthestPoint, type FarthestPoint } from '../../geometry/nav/coverage';
import type { DistanceField } from '../../geometry/nav/distance-field';
import { fanCorner } from '../../geometry/nav/walk';

/** The farthest sample or corner of one storey that a field reaches; null when it reaches none. O(reached). */
export function farthestOnStorey(field: DistanceField, storey: number): FarthestPoint | null {
  const { walk } = field;
  const { sheets, sheetOf, samples } = walk.nav;
  const from = samples.storeyStart[storey]!;
  const to = samples.storeyStart[storey + 1]!;
  return farthestPoint({
    ...field,
    ...kept(field.samples, field.distances, (s) => s >= from && s < to),
    ...renamed(
      kept(field.fans, field.fanDistances, (fan) => {
        const corner = fanCorner(walk, fan);
        return sheets[sheetOf[Math.floor(corner / 3)]!]!.storey === storey;
      }),
    ),
  });
}

interface Reached {
  readonly samples: Int32Array;
  readonly distances: Float64Array;
}

function kept(ids: Int32Array, distances: Float64Array, wanted: (id: number) => boolean): Reached {
  const keep = (_: number, i: number): boolean => wanted(ids[i]!);
  return { samples: ids.filter(keep), distances: distances.filter(keep) };
}

const renamed = ({ samples, distances }: Reached): Pick<DistanceField, 'fans' | 'fanDistances'> => ({
  fans: samples,
  fanDistances: distances,
});
