import type { FarthestPoint } from '../../geometry/nav/coverage';
import type { DistanceField } from '../../geometry/nav/distance-field';
import { planOf } from '../../geometry/nav/locate';
import type { NavSamples } from '../../geometry/nav/nav';
import { fanCorner } from '../../geometry/nav/walk';

/** The farthest sample or corner of each storey that a field reaches; null where it reaches none. O(samples). */
export function farthestOnStoreys(field: DistanceField): readonly (FarthestPoint | null)[] {
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
    lengths[storey] = length;
    best[storey] = { storey, x: nav.samples.planX[s]!, y: nav.samples.planY[s]!, length };
  }
  const plan: [number, number] = [0, 0];
  for (let i = 0; i < fans.length; i++) {
    const corner = fanCorner(walk, fans[i]!);
    const sheet = nav.sheetOf[Math.floor(corner / 3)]!;
    const { storey, landing } = nav.sheets[sheet]!;
    const length = fanDistances[i]!;
    // Copies of floor at a landing's height are no floor of their own.
    if (landing >= 0 || length <= lengths[storey]!) continue;
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
