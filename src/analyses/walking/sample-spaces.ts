import type { FloorMesh } from '../../geometry/nav/floor-mesh';
import type { Nav } from '../../geometry/nav/nav';
import type { SpaceId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import { SpaceFinder } from './space-finder';

/** Which space each sample of a storey lies in. */
export interface SampleSpaces {
  /** In order of id. */
  readonly spaces: readonly SpaceId[];
  /** Per sample of the storey (less `storeyStart`): index into `spaces`, −1 in a throat, outdoors, or nowhere. */
  readonly spaceOf: Int32Array;
}

interface Known {
  readonly spaces: readonly Space[];
  readonly found: SampleSpaces;
}

const known = new WeakMap<FloorMesh, Known>();

/**
 * Spaces of a storey's samples, by point in space; where spaces overlap, the smallest. Kept for as long as the
 * storey's mesh and spaces stay the same objects. O(samples · spaces at one place), once.
 */
export function sampleSpaces(nav: Nav, storey: number, spaces: readonly Space[]): SampleSpaces {
  const mesh = nav.floors[storey]!;
  const last = known.get(mesh);
  if (last && sameSpaces(last.spaces, spaces)) return last.found;
  const found = attribute(nav, storey, spaces);
  known.set(mesh, { spaces, found });
  return found;
}

const sameSpaces = (a: readonly Space[], b: readonly Space[]): boolean =>
  a.length === b.length && a.every((space, i) => space === b[i]);

function attribute(nav: Nav, storey: number, given: readonly Space[]): SampleSpaces {
  const spaces = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const finder = new SpaceFinder(spaces);
  const { samples } = nav;
  const from = samples.storeyStart[storey]!;
  const to = samples.storeyStart[storey + 1]!;
  const spaceOf = new Int32Array(to - from).fill(-1);
  for (let s = from; s < to; s++) spaceOf[s - from] = finder.at(samples.planX[s]!, samples.planY[s]!);
  return { spaces: spaces.map((space) => space.id), spaceOf };
}
