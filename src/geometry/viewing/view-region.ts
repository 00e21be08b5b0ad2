import { areaFaces, type PolygonRings } from '../plane/area-faces';
import type { Face } from '../plane/polygons-of-faces';
import type { Ring } from '../plane/ring';
import { FRAME_MARGIN } from '../visibility/build-sight';
import { aimOf, type Aim } from './aim';
import { EyeInPlan } from './eye-in-plan';
import type { View } from './lens';
import { clipped, depthPlane, PICTURE, pictureEdges, type HalfPlane } from './picture-edges';
import { meetsOutline } from './meets-outline';
import { polarZone } from './polar-zone';
import { shadow, shadowOf } from './shadow';
import type { ViewScene } from './view-scene';

/** Points of straight runs, metres off them, that are left out of what is answered. */
const STRAIGHT = 1e-9;

/**
 * What a view sees of the plane at a height with at least `density` pixels a metre across (0: at all), as polygons of
 * the plan: what full faces leave, within the picture and near enough, less masks and shadows of the other faces. With a
 * flat lens all edges are straight and areas exact; with others the zone's edges are chords (`polarZone`). Where nothing
 * stops sight it ends at the frame of the walls, or, for an eye beyond it, farther than any face by `FRAME_MARGIN`.
 * Empty where nothing is seen. O(n log n) for n corners of outline and shadows.
 */
export function viewRegion(scene: ViewScene, view: View, height: number, density: number): Face[] {
  const aim = aimOf(view);
  if (!aim.sees || !Number.isFinite(height)) return [];
  const { outline, faces } = new EyeInPlan(scene, view.pose, null).at(height);
  const visible = outline === null ? null : fromEye(outline, outline.length / 2, aim.x, aim.y);
  const reach = visible === null ? beyondAll(scene, aim) : farthest(visible);
  if (!(reach > 0)) return [];
  const far = 2 * reach;
  const square: Ring = [
    [-far, -far],
    [far, -far],
    [far, far],
    [-far, far],
  ];
  const sides: HalfPlane[] = [
    [1, 0, far],
    [-1, 0, far],
    [0, 1, far],
    [0, -1, far],
  ];
  const flat = aim.kind === 0;
  const edges = flat ? [...pictureEdges(aim, height, PICTURE), ...nearEnough(aim, height, density)] : [];
  // A polygon that is clipped by half-planes winds round the same places, whatever bridges lie on their edges.
  const shown = flat ? clipped(visible ?? square, edges) : (visible ?? square);
  if (shown.length === 0) return [];
  const zone = flat ? [] : polarZone(view, height, density, far);
  const hidden = flat ? view.masks.map((box) => clipped(square, pictureEdges(aim, height, box))) : [];
  const { ax, ay, bx, by } = scene.screens;
  for (const i of faces) {
    const count = shadowOf(scene.screens, i, aim.x, aim.y, aim.z, height, reach);
    if (count === 0) continue;
    // Beyond the square a shadow of a face that runs on turns inside out (see `shadowOf`).
    const corners = clipped(fromEye(shadow, count, 0, 0), [...sides, ...edges]);
    if (corners.length < 3) continue;
    // A face that the eye doesn't see in plan hides nothing of what it sees.
    if (outline === null || meetsOutline(outline, ax[i]!, ay[i]!, bx[i]!, by[i]!)) hidden.push(corners);
  }
  const seen = areaFaces(
    [polygons([shown]), polygons(hidden), polygons(zone)],
    (inside) => inside(0) && !inside(1) && (flat || inside(2)),
    { straight: STRAIGHT },
  );
  const back = (ring: Ring): Ring => ring.map(([x, y]) => [x + aim.x, y + aim.y]);
  return seen.map(({ outer, holes, area }) => ({ outer: back(outer), holes: holes.map(back), area }));
}

/** Where the depth is small enough for the density. */
function nearEnough(aim: Aim, height: number, density: number): HalfPlane[] {
  if (!(density > 0)) return [];
  const [a, b, c] = depthPlane(aim, height);
  return [[-a, -b, aim.focalAcross / density - c]];
}

type Points = [number, number][];

function fromEye(points: Float64Array, count: number, x: number, y: number): Points {
  return Array.from({ length: count }, (_, i) => [points[2 * i]! - x, points[2 * i + 1]! - y]);
}

const polygons = (rings: readonly Ring[]): PolygonRings[] =>
  rings.filter((ring) => ring.length > 2).map((ring) => [ring]);

const farthest = (points: Points): number => points.reduce((most, p) => Math.max(most, Math.hypot(...p)), 0);

/** Metres from the eye to beyond the farthest face. */
function beyondAll({ bounds: { minX, minY, maxX, maxY } }: ViewScene, { x, y }: Aim): number {
  if (!(minX <= maxX)) return FRAME_MARGIN;
  const away = Math.hypot(Math.max(x - minX, maxX - x), Math.max(y - minY, maxY - y));
  return away + FRAME_MARGIN;
}
