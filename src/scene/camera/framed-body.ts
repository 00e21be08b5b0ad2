import { FRAME_SHARE } from './gestures';
import { MAX_SPAN, MIN_SPAN, project, type PlanView, type Viewport } from './plan-view';

/** A box of the plan that stands upright, metres. */
export interface Body {
  /** minX, minY, maxX, maxY. */
  readonly bounds: readonly [number, number, number, number];
  readonly low: number;
  readonly high: number;
}

/** Steps in which the middle of a body is brought to the middle of the picture. */
const STEPS = 12;

/**
 * The closest view that shows an upright box whole, north up, with a margin. The height that is looked at stays the
 * view's own: the point looked at moves north or south of the box instead. O(1).
 */
export function framedBody(view: PlanView, viewport: Viewport, body: Body): PlanView {
  let low = MIN_SPAN;
  let high = MAX_SPAN;
  for (let i = 0; i < 40 && high - low > 0.01; i++) {
    const middle = (low + high) / 2;
    if (fits(centred(view, viewport, body, middle), viewport, body)) high = middle;
    else low = middle;
  }
  return centred(view, viewport, body, high);
}

function centred(view: PlanView, viewport: Viewport, body: Body, span: number): PlanView {
  const [minX, minY, maxX, maxY] = body.bounds;
  let y = (minY + maxY) / 2;
  const at = (): PlanView => ({ ...view, x: (minX + maxX) / 2, y, span, azimuth: 0 });
  const scale = span / viewport.height / Math.cos(view.flat ? 0 : view.tilt);
  for (let step = 0; step < STEPS; step++) {
    const heights = corners(body).map(([cx, cy, cz]) => project(at(), viewport, cx, cy, cz).py);
    y -= ((Math.min(...heights) + Math.max(...heights)) / 2 - viewport.height / 2) * scale;
  }
  return at();
}

const fits = (view: PlanView, viewport: Viewport, body: Body): boolean =>
  corners(body).every(([x, y, z]) => {
    const { px, py, depth } = project(view, viewport, x, y, z);
    const across = Math.abs(px / viewport.width - 0.5) * 2;
    const along = Math.abs(py / viewport.height - 0.5) * 2;
    return depth > 0 && across <= FRAME_SHARE && along <= FRAME_SHARE;
  });

const corners = ({
  bounds: [minX, minY, maxX, maxY],
  low,
  high,
}: Body): readonly [number, number, number][] =>
  [minX, maxX].flatMap((x) =>
    [minY, maxY].flatMap((y) => [low, high].map((z): [number, number, number] => [x, y, z])),
  );
