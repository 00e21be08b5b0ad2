import { RING, SIGN_SIZE } from '../assets/signs/sign-extent';
import type { PlanView, Projected, Viewport } from '../camera/plan-view';
import type { SketchAside } from '../../session/state/sketch-state';
import type { FreePicture, LabelBox } from './declutter';
import type { Label, LabelSize, LabelTone } from './label';

/** A text may come so near to the edge of its room or over it, CSS pixels: its padding lies over the wall. */
const OVER = 3;
/** Air in a line of text above and below the letters, CSS pixels. */
const AIR = 6;

/** What is kept whole inside the picture. */
const KEPT: ReadonlySet<LabelTone> = new Set<LabelTone>(['mark', 'note', 'ground', 'storey']);

/** How far a sign with the ring of its state reaches up and down, CSS pixels. */
const SIGN_REACH = (RING * SIGN_SIZE) / 2 + 4;
/** How far a mark of a sketch reaches, CSS pixels. */
const MARK_REACH = 12;
type Side = readonly [right: number, down: number];
/** Where a text stands by its place, to the right and down in its own sizes, and how far from it besides. */
const SIDES: Readonly<
  Record<SketchAside | 'on', { readonly clear: number; readonly sides: readonly Side[] }>
> = {
  above: { clear: SIGN_REACH, sides: [[0, -1]] },
  on: { clear: 0, sides: [[0, 0]] },
  below: { clear: SIGN_REACH, sides: [[0, 1]] },
  around: {
    clear: MARK_REACH,
    sides: [
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
      [1, -1],
      [-1, -1],
      [1, 1],
      [-1, 1],
    ],
  },
};

/** One way to show a label: what doesn't depend on the view is worked out once. */
export interface LabelWay {
  readonly text: string;
  readonly size: LabelSize;
  readonly width: number;
  readonly height: number;
  /** Metres that it may stand out over the edges of where it belongs. */
  readonly over: number;
}

export interface PreparedLabel {
  readonly label: Label;
  readonly ways: readonly LabelWay[];
}

/** A label where it would stand. */
export interface PlacedLabel extends LabelBox {
  readonly way: LabelWay;
}

/** Marks that a text stands beside are kept clear so far around their middles: less than it keeps from its own itself. */
const MARK_CLEAR = MARK_REACH / 2;

/** Keeps others off the marks that texts stand beside, wherever these stand in the end: a mark under a text reads as that text's. O(labels). */
export function keepMarks(
  free: FreePicture,
  labels: readonly PreparedLabel[],
  place: (x: number, y: number, z: number) => Projected,
): void {
  for (const { label } of labels) {
    const [at, ...more] = label.places;
    // What has several places stands on a line, by no mark.
    if (label.aside !== 'around' || at === undefined || more.length > 0) continue;
    const { px, py, depth } = place(at.x, at.y, label.z);
    if (depth > 0) free.put({ px, py, width: 2 * MARK_CLEAR, height: 2 * MARK_CLEAR });
  }
}

/** A middle moved so that what lies around it is inside the picture, when it does or nearly does. */
const kept = (value: number, half: number, size: number): number =>
  value < -half || value > size + half ? value : Math.min(size - half - 2, Math.max(half + 2, value));

/** Takes the first of the ways and places that the label's own room allows and where nothing stands, on the first of its sides; null = none. */
export function placeIn(
  free: FreePicture,
  { label, ways }: PreparedLabel,
  view: PlanView,
  viewport: Viewport,
  place: (x: number, y: number, z: number) => Projected,
): PlacedLabel | null {
  const scale = viewport.height / view.span;
  const turned = Math.abs(Math.sin(view.azimuth)) > Math.SQRT1_2;
  const flatness = view.flat ? 1 : Math.cos(view.tilt);
  const inside = KEPT.has(label.tone);
  const spots = label.places.map(({ x, y }) => place(x, y, label.z));
  for (const way of ways) {
    const { width, height } = way;
    const beyond = 2 * way.over * scale;
    for (const [i, { px, py, depth }] of spots.entries()) {
      const { wide, deep } = label.places[i]!;
      const along = 2 * (turned ? deep : wide) * scale;
      const across = 2 * (turned ? wide : deep) * scale * flatness;
      if (depth <= 0 || width > along + OVER + beyond || height - AIR > across + beyond) continue;
      const middle = label.before ? px - width / 2 : px;
      const { clear, sides } = SIDES[label.aside ?? 'on'];
      for (const [right, down] of sides) {
        const [x, y] = [middle + right * (clear + width / 2), py + down * (clear + height / 2)];
        const placed: PlacedLabel = {
          px: inside ? kept(x, width / 2, viewport.width) : x,
          py: inside ? kept(y, height / 2, viewport.height) : y,
          width,
          height,
          way,
        };
        if (free.take(placed)) return placed;
      }
    }
  }
  return null;
}
