import { MAX_SPAN, MAX_TILT, MIN_SPAN, type PlanView } from './plan-view';

const DEGREES = 180 / Math.PI;
/** Of x and y, metres: no map is larger. */
const FARTHEST = 1e8;

/** What of a view stands in an address: the rest is told by storey and mode. */
export type LinkedView = Pick<PlanView, 'x' | 'y' | 'span' | 'azimuth' | 'tilt'>;

/** Centre, span (metres) and directions (degrees) as `x,y,span,azimuth,tilt`. */
export function writeCamera({ x, y, span, azimuth, tilt }: LinkedView): string {
  const turn = Math.round(azimuth * DEGREES) % 360;
  const short = (value: number): string => String(Number(value.toFixed(1)));
  return [short(x), short(y), short(span), (turn + 360) % 360, Math.round(tilt * DEGREES)].join(',');
}

/** The view that such a text tells; null when it is none. */
export function readCamera(text: string): LinkedView | null {
  const parts = text.split(',');
  const [x, y, span, azimuth, tilt] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== 5 || x === undefined || y === undefined || span === undefined) return null;
  if (azimuth === undefined || tilt === undefined || !Number.isFinite(azimuth)) return null;
  if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) return null;
  if (!(span >= MIN_SPAN && span <= MAX_SPAN && tilt >= 0 && tilt / DEGREES <= MAX_TILT + 0.01)) return null;
  return { x, y, span, azimuth: azimuth / DEGREES, tilt: Math.min(MAX_TILT, tilt / DEGREES) };
}
