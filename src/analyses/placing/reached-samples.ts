import { distanceField } from '../../geometry/nav/distance-field';
import type { Located } from '../../geometry/nav/locate';
import type { Walk } from '../../geometry/nav/walk';

/** Samples of one storey that can be walked to from a place, with the metres to each; in no order. */
export interface ReachedSamples {
  readonly samples: Int32Array;
  readonly metres: Float32Array;
}

/** What is reached on the storey of a place within `limit` metres. Costs what lies within. */
export function reachedSamples(walk: Walk, place: Located, limit: number): ReachedSamples {
  const { storeyStart } = walk.nav.samples;
  const [from, to] = [storeyStart[place.storey]!, storeyStart[place.storey + 1]!];
  const field = distanceField(walk, [place], { limit });
  const here = (s: number): boolean => s >= from && s < to;
  const all = field.samples.every(here);
  if (all) return { samples: field.samples, metres: Float32Array.from(field.distances) };
  const kept = Array.from(field.samples, (s, i) => (here(s) ? i : -1)).filter((i) => i >= 0);
  return {
    samples: Int32Array.from(kept, (i) => field.samples[i]!),
    metres: Float32Array.from(kept, (i) => field.distances[i]!),
  };
}
