import type { Prism } from '../../../geometry/mesh/prism';
import { SolidMeshBuilder } from '../../../geometry/mesh/solid-mesh';
import type { Opening } from '../../schema/opening';
import type { Point } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';

/** What is drawn in the holes of walls; positions relative to the storey's frame. */
export interface DrawnOpenings {
  /** Shut leaves as thin upright panels. */
  readonly doors: Prism;
  readonly finalExits: Prism;
  readonly windows: Prism;
  /** Passages without a leaf as floor segments x, y, x, y, … */
  readonly passages: Float32Array<ArrayBuffer>;
}

const LEAF_THICKNESS = 0.06;
const PANE_THICKNESS = 0.1;
/** A pane's cut face lies this much above the cut face of its wall, so that it shows on it. */
const ABOVE_CAP = 0.008;

/** The openings of a storey, cut off at height `cut`; rejected ones are left out. O(openings). */
export function drawnOpenings(
  plan: StoreyPlan,
  isFinalExit: (opening: Opening) => boolean,
  frame: Point,
  cut: number,
): DrawnOpenings {
  const shown = plan.openings.filter((opening) => !opening.rejected);
  const doors = shown.filter((opening) => opening.kind === 'door');
  const leafTop = (opening: Opening): number => Math.min(cut, opening.height ?? cut);
  return {
    doors: panels(
      doors.filter((door) => !isFinalExit(door)),
      frame,
      LEAF_THICKNESS,
      () => 0,
      leafTop,
    ),
    finalExits: panels(doors.filter(isFinalExit), frame, LEAF_THICKNESS, () => 0, leafTop),
    windows: panels(
      shown.filter((opening) => opening.kind === 'window' && opening.sill < cut),
      frame,
      PANE_THICKNESS,
      (window) => window.sill,
      () => cut + ABOVE_CAP,
    ),
    passages: Float32Array.from(
      shown
        .filter((opening) => opening.kind === 'passage')
        .flatMap(({ line: [a, b] }) => [a[0] - frame[0], a[1] - frame[1], b[0] - frame[0], b[1] - frame[1]]),
    ),
  };
}

function panels(
  openings: readonly Opening[],
  frame: Point,
  thickness: number,
  bottom: (opening: Opening) => number,
  top: (opening: Opening) => number,
): Prism {
  const sides = new SolidMeshBuilder();
  const cap = new SolidMeshBuilder();
  const edges: number[] = [];
  for (const opening of openings) {
    const corners = panelCorners(opening.line, frame, thickness);
    const z = top(opening);
    cap.levelPolygon(corners, z);
    corners.forEach(([ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % corners.length]!;
      sides.verticalQuad(ax, ay, bx, by, bottom(opening), z);
      edges.push(ax, ay, z, bx, by, z);
    });
  }
  return { sides: sides.build(), cap: cap.build(), edges: Float32Array.from(edges) };
}

/** Corners of a thin rectangle along a line, counter-clockwise. */
function panelCorners([a, b]: readonly [Point, Point], frame: Point, thickness: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const nx = (-(b[1] - a[1]) / length) * (thickness / 2);
  const ny = ((b[0] - a[0]) / length) * (thickness / 2);
  const at = (p: Point, side: number): Point => [p[0] - frame[0] + side * nx, p[1] - frame[1] + side * ny];
  return [at(a, -1), at(b, -1), at(b, 1), at(a, 1)];
}
