import { FIELD_OF_VIEW, type PlanView } from './plan-view';

/** A way from one view to another: `at(t)` for t from 0 to 1, and how long it should take, milliseconds. */
export interface Flight {
  readonly duration: number;
  at(t: number): PlanView;
}

/** How much a flight would rather rise than cross: van Wijk & Nuij, *Smooth and efficient zooming and panning* (2003). */
const RHO = Math.SQRT2;
const RHO2 = RHO * RHO;
/** Milliseconds a unit of their path length, and the shortest and longest flight. */
const PACE = 430;
const SHORTEST = 380;
const LONGEST = 1500;
/** Less than this share of a span aside is no crossing. */
const STILL = 1e-4;

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * The flight between two views: far places are gone to by rising first and coming down at the end, so that it can be
 * seen where one comes from. O(1).
 */
export function flightBetween(from: PlanView, to: PlanView): Flight {
  const away = Math.hypot(to.x - from.x, to.y - from.y);
  const path =
    away > STILL * Math.min(from.span, to.span)
      ? arc(from.span, to.span, away)
      : straight(from.span, to.span);
  const turn = shortTurn(from.azimuth, to.azimuth);
  const [tiltFrom, tiltTo] = [from.flat ? 0 : from.tilt, to.flat ? 0 : to.tilt];
  const rise = Math.abs(to.z - from.z) / Math.max(from.span, to.span);
  const length = path.length + Math.min(1, rise) + (Math.abs(turn) + Math.abs(tiltTo - tiltFrom)) / 2;
  const lens = (k: number): { readonly lens?: number } =>
    from.lens === undefined && to.lens === undefined
      ? {}
      : { lens: mix(from.lens ?? FIELD_OF_VIEW, to.lens ?? FIELD_OF_VIEW, k) };
  return {
    duration: Math.min(LONGEST, Math.max(SHORTEST, PACE * length)),
    at: (t) => {
      if (t >= 1) return to;
      const k = ease(Math.max(0, t));
      const { share, span } = path.at(k);
      return {
        x: mix(from.x, to.x, share),
        y: mix(from.y, to.y, share),
        z: mix(from.z, to.z, k),
        span,
        azimuth: from.azimuth + turn * k,
        tilt: mix(tiltFrom, tiltTo, k),
        flat: from.flat && to.flat,
        ...lens(k),
      };
    },
  };
}

interface Path {
  readonly length: number;
  at(k: number): { readonly share: number; readonly span: number };
}

const straight = (w0: number, w1: number): Path => ({
  length: Math.abs(Math.log(w1 / w0)) / RHO,
  at: (k) => ({ share: k, span: Math.exp(mix(Math.log(w0), Math.log(w1), k)) }),
});

function arc(w0: number, w1: number, away: number): Path {
  const b = (w: number, sign: number): number =>
    (w1 * w1 - w0 * w0 + sign * RHO2 * RHO2 * away * away) / (2 * w * RHO2 * away);
  const r = (value: number): number => Math.log(Math.sqrt(value * value + 1) - value);
  const r0 = r(b(w0, 1));
  const r1 = r(b(w1, -1));
  const length = (r1 - r0) / RHO;
  return {
    length,
    at: (k) => {
      const s = RHO * length * k + r0;
      const u = (w0 / (RHO2 * away)) * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
      return { share: u, span: (w0 * Math.cosh(r0)) / Math.cosh(s) };
    },
  };
}

function shortTurn(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn < -Math.PI ? turn + 2 * Math.PI : turn;
}
