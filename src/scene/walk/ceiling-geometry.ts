import { BufferAttribute, BufferGeometry } from 'three';
import { filledRegion } from '../../geometry/mesh/filled-region';
import { LineSetBuilder } from '../../geometry/plane/line-set';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import type { SpaceUse } from '../../model/schema/space-use';

/** One looks up through these, or they are in the open. */
const OPEN: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'stair',
  'lift-shaft',
  'shaft',
  'void',
  'roof',
  'outdoor',
]);

/** The union of a storey's spaces that have one (of those that `keeps` says, all when left out), level at 0. O(n log n) in their points. */
export function ceilingGeometry(
  document: CampusDocument | null,
  storey: StoreyId | null,
  origin: readonly [number, number],
  keeps: (space: Space) => boolean = () => true,
): BufferGeometry {
  const rings = new LineSetBuilder();
  for (const space of document && storey !== null ? onStorey(document, 'spaces', storey) : []) {
    const { use, outline } = space;
    if (OPEN.has(use) || !keeps(space)) continue;
    for (const ring of [outline.outer, ...outline.holes]) rings.add(ring, true);
  }
  const region = filledRegion(rings.build());
  const positions = new Float32Array((region.vertices.length / 2) * 3);
  for (let i = 0; i < region.vertices.length / 2; i++) {
    positions[3 * i] = region.vertices[2 * i]! + region.origin[0] - origin[0];
    positions[3 * i + 1] = region.vertices[2 * i + 1]! + region.origin[1] - origin[1];
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setIndex(new BufferAttribute(region.triangles, 1));
}
