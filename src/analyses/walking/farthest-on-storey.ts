import type { FarthestPoint } from '../../geometry/nav/coverage';
import type { DistanceField } from '../../geometry/nav/distance-field';
import { planOf } from '../../geometry/nav/locate';
import type { NavSamples } from '../../geometry/nav/nav';
import { fanCorner } from '../../geometry/nav/walk';

/** What counts of a storey's floor: 1 per triangle of the nav (less its `storeyStart`), and per sample alike. */
export interface CountedFloor {
  readonly triangles: Uint8Array;
  readonly samples: Uint8Array;
}

/**
 * The farthest sample or corner of each storey that a field reaches on floor that counts; null where it reaches none.
 * `floors` are by storey. O(samples).
 */
export function farthestOnStoreys(
  field: DistanceField,
  floors: readonly CountedFloor[],
): readonly (FarthestPoint | null)[] {
  const { walk, samples, distances, fans, fanDistances } = field;
  const { nav } = walk;
  const storeyOf = storeysOfSamples(nav.samples);
  const best: (FarthestPoint | null)[] = nav.floors.map(() => null);
  const lengths = new Float64Array(best.length).fill(-Infinity);
  for (let i = 0; i < samples.length; i++) {
    const s = samples[i]!;
    const storey = storeyOf[s]!;
    const length = distances[i]!;
    if (length <= lengths[storey]!) continue;
    if (floors[storey]!.samples[s - nav.samples.storeyStart[storey]!] === 0) continue;
    lengths[storey] = length;
    best[storey] = { storey, x: nav.samples.planX[s]!, y: nav.samples.planY[s]!, length };
  }
  const plan: [number, number] = [0, 0];
  for (let i = 0; i < fans.length; i++) {
    const corner = fanCorner(walk, fans[i]!);
    const triangle = Math.floor(corner / 3);
    const sheet = nav.sheetOf[triangle]!;
    const { storey, landing } = nav.sheets[sheet]!;
    const length = fanDistances[i]!;
    // Copies of floor at a landing's height are no floor of their own.
    if (landing >= 0 || length <= lengths[storey]!) continue;
    if (floors[storey]!.triangles[triangle - nav.storeyStart[storey]!] === 0) continue;
    lengths[storey] = length;
    planOf(nav, sheet, nav.x[corner]!, nav.y[corner]!, plan);
    best[storey] = { storey, x: plan[0] + nav.origin[0], y: plan[1] + nav.origin[1], length };
  }
  return best;
}

function storeysOfSamples({ count, storeyStart }: NavSamples): Uint16Array {
  const storeyOf = new Uint16Array(count);
  for (let storey = 0; storey + 1 < storeyStart.length; storey++) {
    storeyOf.fill(storey, storeyStart[storey]!, storeyStart[storey + 1]!);
  }
  return storeyOf;
}
