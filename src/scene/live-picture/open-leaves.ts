import { SolidMeshBuilder, type SolidMesh } from '../../geometry/mesh/solid-mesh';
import { doorLeaves } from '../../model/derive/door-leaves';
import type { DoorsStand } from '../../model/derive/opening-screens';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';

/** Of doors whose height is not said, metres. */
const DOOR_HEIGHT = 2.1;
/** How far leaves stand open, radians. */
const OPENED: Readonly<Record<DoorsStand, number>> = { closed: 0, half: Math.PI / 4, open: Math.PI / 2 };

/**
 * Leaves of a storey's doors that stand half or wide open, relative to a place in plan: as they stop sight (`addLeaf`). Wide open
 * only those are drawn of which the plan says how they swing. None where doors are closed: the storey has those. O(openings · spaces).
 */
export function openLeaves(
  document: CampusDocument,
  storey: StoreyId,
  doors: DoorsStand,
  [x, y]: readonly [number, number],
): SolidMesh {
  const builder = new SolidMeshBuilder();
  const face = (a: Point, b: Point, low: number, high: number): void =>
    builder.verticalQuad(a[0] - x, a[1] - y, b[0] - x, b[1] - y, low, high);
  const [s, c] = [Math.sin(OPENED[doors]), Math.cos(OPENED[doors])];
  const spaces = onStorey(document, 'spaces', storey);
  for (const opening of doors === 'closed' ? [] : onStorey(document, 'openings', storey)) {
    if (opening.kind !== 'door' || opening.rejected) continue;
    const top = Math.min(
      opening.height === null ? DOOR_HEIGHT : opening.sill + opening.height,
      document.storeys[storey]?.height ?? Infinity,
    );
    const [a, b] = opening.line;
    const leaves = doorLeaves(opening, spaces);
    if (doors === 'half' && opening.leaf === 'shutter') face(a, b, top / 2, top);
    else if (doors === 'half' && leaves.length === 0) face(a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], 0, top);
    for (const { hinge, shut, open } of leaves) {
      const edge = (axis: 0 | 1): number =>
        hinge[axis] + c * (shut[axis] - hinge[axis]) + s * (open[axis] - hinge[axis]);
      face(hinge, [edge(0), edge(1)], 0, top);
    }
  }
  return builder.build();
}
