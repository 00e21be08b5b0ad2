import { eyeDistance, type PlanView } from '../../camera/plan-view';

/** How the picture is looked at as far as signs are laid out by it: in steps, so that little turns move nothing. */
export interface SignView {
  /** Metres a CSS pixel at the middle of the picture, rounded up: signs have rather too much room than too little. */
  readonly scale: number;
  readonly azimuth: number;
  readonly tilt: number;
  /** Of the eye, metres; `Infinity` for a flat picture. */
  readonly distance: number;
}

/** Steps in which the scale doubles, in which it is turned once round, and in which it is tilted, radians. */
const SCALES = 4;
const TURN = Math.PI / 12;
const TILT = Math.PI / 24;

/** The view in steps. `height` of the picture in CSS pixels. */
export function signView(view: PlanView, height: number): SignView {
  const scale = 2 ** (Math.ceil(Math.log2(view.span / height) * SCALES - 1e-6) / SCALES);
  if (view.flat) return { scale, azimuth: stepped(view.azimuth, TURN), tilt: 0, distance: Infinity };
  return {
    scale,
    azimuth: stepped(view.azimuth, TURN),
    tilt: stepped(view.tilt, TILT),
    distance: eyeDistance({ ...view, span: scale * height }),
  };
}

/** Is it looked at from the same side? */
export const sameSide = (a: SignView, b: SignView): boolean =>
  Math.abs(Math.sin((a.azimuth - b.azimuth) / 2)) < 1e-6 && a.tilt === b.tilt;

const stepped = (angle: number, step: number): number => step * Math.round(angle / step);

/** Nearer to the eye than this share of its distance nothing is seen any larger. */
const NEAREST = 0.25;
/** Steeper than this an upright offset would lead metres away. */
const FLATTEST = 0.25;

/** Pixels of places as they lie to each other in such a view, around a middle of the drawn things. */
export class SignPicture {
  readonly view: SignView;
  readonly #middle: readonly [number, number, number];
  readonly #right: readonly [number, number];
  readonly #tilt: readonly [sin: number, cos: number];

  constructor(view: SignView, middle: readonly [number, number, number]) {
    this.view = view;
    this.#middle = middle;
    this.#right = [Math.cos(view.azimuth), Math.sin(view.azimuth)];
    this.#tilt = [Math.sin(view.tilt), Math.cos(view.tilt)];
  }

  /** Right and down from the middle, pixels, and how large a metre is there. */
  pixelOf(x: number, y: number, z: number): readonly [px: number, py: number, perMetre: number] {
    const [dx, dy, dz] = [x - this.#middle[0], y - this.#middle[1], z - this.#middle[2]];
    const [rx, ry] = this.#right;
    const [sin, cos] = this.#tilt;
    const north = dy * rx - dx * ry;
    const { scale, distance } = this.view;
    const depth = Number.isFinite(distance) ? (north * sin - dz * cos) / distance : 0;
    const perMetre = 1 / (scale * Math.max(NEAREST, 1 + depth));
    return [(dx * rx + dy * ry) * perMetre, -(north * cos + dz * sin) * perMetre, perMetre];
  }

  /** The place at the same height that is seen so many pixels right of and below another one. */
  beside(x: number, y: number, perMetre: number, right: number, down: number): readonly [number, number] {
    const [rx, ry] = this.#right;
    const along = right / perMetre;
    const north = -down / (perMetre * Math.max(FLATTEST, this.#tilt[1]));
    return [x + along * rx - north * ry, y + along * ry + north * rx];
  }

  /** Half of what is seen of the width of a box, metres. */
  halfWidth(a: number, b: number): number {
    return a * Math.abs(this.#right[0]) + b * Math.abs(this.#right[1]);
  }
}
