import { visibilityPolygon } from '../../geometry/visibility/visibility-polygon';
import type { CampusDocument } from '../../model/schema/document';
import type { Camera } from '../../model/schema/assets/asset-registry';
import { sightOf } from './see';

/**
 * Pixels for a metre of what is seen, up to where a view is told: details of a person are discerned (IEC 62676-4:2025
 * *Discern*; V2, CCTV "Scales are data").
 */
export const VIEW_DENSITY = 80;
/** Beyond this angle a lens is no longer rectilinear: pixels are shared out by angle. Radians. */
const RECTILINEAR = (150 * Math.PI) / 180;
/** Chords of the far end, radians. */
const CHORD = Math.PI / 45;
const TURN = 2 * Math.PI;

type Optics = Pick<Camera, 'horizontalView' | 'pixelsAcross'>;

/** Metres up to which a camera has the density; null when its lens or its pixels aren't known. O(1). */
export function viewReach({ horizontalView, pixelsAcross }: Optics, density = VIEW_DENSITY): number | null {
  if (horizontalView === null || pixelsAcross === null) return null;
  return horizontalView < RECTILINEAR
    ? pixelsAcross / (2 * density * Math.tan(horizontalView / 2))
    : pixelsAcross / (density * horizontalView);
}

/**
 * What a camera at `x`, `y` sees of its storey in plan: its field of view, cut by walls at full height with doors shut,
 * and ended where its pixels get too few. Corners x, y, … counter-clockwise, metres, the eye first; empty where it
 * sees nothing or its optics aren't known. Heights play no part. Cost: that of one visibility polygon.
 */
export function cameraView(document: CampusDocument, camera: Camera, x: number, y: number): Float64Array {
  const reach = viewReach(camera);
  if (reach === null || camera.horizontalView === null) return new Float64Array();
  const { vertices } = visibilityPolygon(sightOf(document, camera.storey), x, y);
  return sector(vertices, [x, y], camera.heading, camera.horizontalView, reach);
}

/** The part of a polygon that is seen whole from `eye` within an angle around `heading` and a radius. O(corners). */
export function sector(
  vertices: Float64Array,
  [x, y]: readonly [number, number],
  heading: number,
  angle: number,
  radius: number,
): Float64Array {
  const wide = Math.min(TURN, angle);
  const start = heading - wide / 2;
  const pieces: { readonly from: number; readonly points: readonly number[] }[] = [];
  const count = vertices.length / 2;
  for (let i = 0; i < count; i++) {
    const j = (i + 1) % count;
    const a = [vertices[2 * i]! - x, vertices[2 * i + 1]! - y] as const;
    const b = [vertices[2 * j]! - x, vertices[2 * j + 1]! - y] as const;
    const turn = Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
    // Along a ray there is nothing to see.
    if (turn < 1e-12) continue;
    const from = turned(Math.atan2(a[1], a[0]) - start);
    for (const round of [0, TURN]) {
      const [low, high] = [Math.max(from, round), Math.min(from + turn, round + wide)];
      if (high - low < 1e-9) continue;
      const points = edgePoints(a, b, low - from, high - from, radius);
      pieces.push({ from: low - round, points });
    }
  }
  pieces.sort((p, q) => p.from - q.from);
  const points = pieces.flatMap((piece) => piece.points);
  const out = new Float64Array(points.length === 0 ? 0 : points.length + 2);
  if (out.length === 0) return out;
  out.set([x, y]);
  for (let i = 0; i < points.length; i += 2) out.set([x + points[i]!, y + points[i + 1]!], i + 2);
  return out;
}

type Vector = readonly [number, number];

/** Points of the edge a–b, seen from the origin, between two angles after a; none farther than the radius. */
function edgePoints(a: Vector, b: Vector, low: number, high: number, radius: number): number[] {
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
  const base = Math.atan2(a[1], a[0]);
  const angles = [low, high];
  if (Math.max(Math.hypot(...a), Math.hypot(...b)) > radius) {
    for (let t = low + CHORD; t < high; t += CHORD) angles.push(t);
    // Where the edge meets the circle.
    const [aa, bb, cc] = [ex * ex + ey * ey, a[0] * ex + a[1] * ey, a[0] ** 2 + a[1] ** 2 - radius ** 2];
    const root = bb * bb - aa * cc;
    for (const sign of root > 0 ? [-1, 1] : []) {
      const s = (-bb + sign * Math.sqrt(root)) / aa;
      const [px, py] = [a[0] + s * ex, a[1] + s * ey];
      const at = Math.atan2(a[0] * py - a[1] * px, a[0] * px + a[1] * py);
      if (s > 0 && s < 1 && at > low && at < high) angles.push(at);
    }
    angles.sort((p, q) => p - q);
  }
  return angles.flatMap((t) => {
    const [dx, dy] = [Math.cos(base + t), Math.sin(base + t)];
    const far = (a[0] * ey - a[1] * ex) / (dx * ey - dy * ex);
    const length = Math.min(far, radius);
    return [dx * length, dy * length];
  });
}

const turned = (angle: number): number => ((angle % TURN) + TURN) % TURN;
