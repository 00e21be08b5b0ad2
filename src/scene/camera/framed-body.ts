import { NO_INSETS, type Insets } from './insets';
import { MAX_SPAN, MIN_SPAN, projector, type PlanView, type Viewport } from './plan-view';

/** A box of the plan that stands upright, metres. */
export interface Body {
  /** minX, minY, maxX, maxY. */
  readonly bounds: readonly [number, number, number, number];
  readonly low: number;
  readonly high: number;
}

/** Share of the clear part of the picture that a framed body may fill. */
export const FRAME_SHARE = 0.9;
/** Steps in which the middle of a body is brought to the middle of the clear part. */
const STEPS = 12;

/** The part of the picture that nothing floats over: its middle and half its size, pixels. */
interface Clear {
  readonly px: number;
  readonly py: number;
  readonly across: number;
  readonly along: number;
}

/**
 * The closest view that shows an upright box whole, north up, with a margin and clear of what floats over the picture. The
 * height that is looked at stays the view's own: the point looked at moves instead. O(1).
 */
export function framedBody(
  view: PlanView,
  viewport: Viewport,
  body: Body,
  /** Ways to keep clear of what floats over the picture: the one that shows the body largest is taken. */
  choices: readonly Insets[] = [NO_INSETS],
): PlanView {
  return choices
    .map((insets) => framedWithin(view, viewport, body, insets))
    .reduce((best, each) => (each.span < best.span ? each : best));
}

function framedWithin(view: PlanView, viewport: Viewport, body: Body, insets: Insets): PlanView {
  const across = (viewport.width - insets.left - insets.right) / 2;
  const along = (viewport.height - insets.top - insets.bottom) / 2;
  const clear = { px: insets.left + across, py: insets.top + along, across, along };
  let low = MIN_SPAN;
  let high = MAX_SPAN;
  for (let i = 0; i < 40 && high - low > 0.01; i++) {
    const middle = (low + high) / 2;
    if (fits(centred(view, viewport, body, clear, middle), viewport, body, clear)) high = middle;
    else low = middle;
  }
  return centred(view, viewport, body, clear, high);
}

/** The same of a level rectangle. */
export const framed = (
  view: PlanView,
  viewport: Viewport,
  bounds: Body['bounds'],
  z: number,
  choices: readonly Insets[] = [NO_INSETS],
): PlanView => framedBody({ ...view, z }, viewport, { bounds, low: z, high: z }, choices);

function centred(view: PlanView, viewport: Viewport, body: Body, clear: Clear, span: number): PlanView {
  const [minX, minY, maxX, maxY] = body.bounds;
  let x = (minX + maxX) / 2;
  let y = (minY + maxY) / 2;
  const at = (): PlanView => ({ ...view, x, y, span, azimuth: 0 });
  const scale = span / viewport.height;
  const deep = scale / Math.cos(view.flat ? 0 : view.tilt);
  for (let step = 0; step < STEPS; step++) {
    const { left, right, high, low } = outline(at(), viewport, body);
    x += ((left + right) / 2 - clear.px) * scale;
    y -= ((high + low) / 2 - clear.py) * deep;
  }
  return at();
}

function fits(view: PlanView, viewport: Viewport, body: Body, clear: Clear): boolean {
  const { left, right, high, low, behind } = outline(view, viewport, body);
  const across = FRAME_SHARE * clear.across;
  const along = FRAME_SHARE * clear.along;
  return (
    !behind &&
    left >= clear.px - across &&
    right <= clear.px + across &&
    high >= clear.py - along &&
    low <= clear.py + along
  );
}

/** The box around a body in the picture, pixels. */
function outline(view: PlanView, viewport: Viewport, { bounds, low: bottom, high: top }: Body) {
  const [minX, minY, maxX, maxY] = bounds;
  let [left, right, high, low] = [Infinity, -Infinity, Infinity, -Infinity];
  let behind = false;
  const place = projector(view, viewport);
  for (const x of [minX, maxX]) {
    for (const y of [minY, maxY]) {
      for (const z of [bottom, top]) {
        const { px, py, depth } = place(x, y, z);
        behind ||= depth <= 0;
        left = Math.min(left, px);
        right = Math.max(right, px);
        high = Math.min(high, py);
        low = Math.max(low, py);
      }
    }
  }
  return { left, right, high, low, behind };
}
