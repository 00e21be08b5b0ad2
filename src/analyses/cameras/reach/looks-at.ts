import type { View } from '../../../geometry/viewing/lens';
import { clearLine } from '../../../geometry/viewing/sight-line';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { StoreyScene } from '../storey-scene';

/** Where somebody's middle is, metres. */
const MIDDLE = 1;
/** Along an axis that never comes down nobody is told farther off, metres. */
const FAR = 60;
/** So far before what ends the axis, metres: a wall, or the leaf of a door somewhere within one. */
const SHORT = [0.05, 0.15, 0.3, 0.5] as const;
const HALVINGS = 20;

/**
 * The room in which the axis of a view comes down to 1 m, or the last one before what stops it; null = none, as of a view into the
 * open. O(faces).
 */
export function looksAt(
  document: CampusDocument,
  storey: StoreyId,
  { scene }: StoreyScene,
  { pose: { x, y, z, heading, tilt } }: View,
): SpaceId | null {
  const [ahead, down] = [Math.cos(tilt), Math.sin(tilt)];
  // Metres along the axis: to the plane, or, of one that looks level or up, until it is far off.
  const whole = Math.min(FAR, down > 0 && z > MIDDLE ? (z - MIDDLE) / down : FAR);
  const at = (far: number): readonly [number, number, number] => [
    x + far * ahead * Math.cos(heading),
    y + far * ahead * Math.sin(heading),
    z - far * down,
  ];
  const clear = (far: number): boolean => clearLine(scene, x, y, z, ...at(far));
  let [near, stopped] = [0, whole];
  if (clear(whole)) near = whole;
  else {
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (near + stopped) / 2;
      if (clear(middle)) near = middle;
      else stopped = middle;
    }
  }
  for (const short of near < whole ? SHORT : [0]) {
    const [px, py] = at(Math.max(0, near - short));
    const space = spaceAt(document, storey, px, py);
    if (space !== null) return space.id;
  }
  return null;
}
