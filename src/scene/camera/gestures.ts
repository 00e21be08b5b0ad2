import {
  MAX_SPAN,
  MAX_TILT,
  meetLevel,
  MIN_SPAN,
  project,
  rayThrough,
  type PlanView,
  type Viewport,
} from './plan-view';

/** What a pointer or key does to a view: each takes the view as it was and returns the new one. All O(1). */

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Moves the view so that the floor point seen at `from` is seen at `to` (pixels). */
export function panned(
  view: PlanView,
  viewport: Viewport,
  from: readonly [number, number],
  to: readonly [number, number],
): PlanView {
  const a = meetLevel(rayThrough(view, viewport, from[0], from[1]), view.z);
  const b = meetLevel(rayThrough(view, viewport, to[0], to[1]), view.z);
  if (!a || !b) return view;
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  // Near the horizon a pixel is a kilometre: never move farther than the picture is wide.
  const most = 2 * view.span * Math.max(1, viewport.width / viewport.height);
  const length = Math.hypot(dx, dy);
  const share = length > most ? most / length : 1;
  return { ...view, x: view.x + dx * share, y: view.y + dy * share };
}

/** Scales by `factor` (> 1: farther away) while the floor point under the pixel stays where it is. */
export function zoomed(
  view: PlanView,
  viewport: Viewport,
  pixel: readonly [number, number],
  factor: number,
): PlanView {
  const span = clamp(view.span * factor, MIN_SPAN, MAX_SPAN);
  const under = meetLevel(rayThrough(view, viewport, pixel[0], pixel[1]), view.z);
  const next = { ...view, span };
  if (!under) return next;
  const now = meetLevel(rayThrough(next, viewport, pixel[0], pixel[1]), view.z);
  if (!now) return next;
  const most = 2 * view.span;
  return {
    ...next,
    x: next.x + clamp(under[0] - now[0], -most, most),
    y: next.y + clamp(under[1] - now[1], -most, most),
  };
}

/** Turns about the point looked at; `dx`, `dy` in pixels. The 2D plan turns without tilting. */
export function orbited(view: PlanView, viewport: Viewport, dx: number, dy: number): PlanView {
  const azimuth = view.azimuth - (dx / viewport.width) * Math.PI * 1.4;
  const tilt = view.flat ? view.tilt : clamp(view.tilt - (dy / viewport.height) * Math.PI, 0, MAX_TILT);
  return { ...view, azimuth, tilt };
}

type Pixel = readonly [number, number];

/** Two fingers that moved: the floor goes with their middle, scale and direction with the line between them. */
export function pinched(
  view: PlanView,
  viewport: Viewport,
  before: readonly [Pixel, Pixel],
  now: readonly [Pixel, Pixel],
): PlanView {
  const middle = ([p, q]: readonly [Pixel, Pixel]): Pixel => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  const apart = ([p, q]: readonly [Pixel, Pixel]): number =>
    Math.max(1, Math.hypot(q[0] - p[0], q[1] - p[1]));
  const angle = ([p, q]: readonly [Pixel, Pixel]): number => Math.atan2(q[1] - p[1], q[0] - p[0]);
  const turn = angle(now) - angle(before);
  const small = Math.atan2(Math.sin(turn), Math.cos(turn));
  const scaled = zoomed(view, viewport, middle(before), apart(before) / apart(now));
  const next = { ...scaled, azimuth: scaled.azimuth + small };
  const held = meetLevel(rayThrough(view, viewport, ...middle(before)), view.z);
  if (!held) return next;
  const { px, py, depth } = project(next, viewport, held[0], held[1], view.z);
  return depth > 0 ? panned(next, viewport, [px, py], middle(now)) : next;
}
