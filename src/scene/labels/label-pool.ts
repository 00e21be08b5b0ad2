import { RING, SIGN_SIZE } from '../assets/signs/sign-extent';
import { projector, type PlanView, type Projected, type Viewport } from '../camera/plan-view';
import type { SketchAside } from '../../session/state/sketch-state';
import { FreePicture, type LabelBox } from './declutter';
import { TRIES, type Label, type LabelSize, type LabelTone } from './label';
import { LabelText } from './label-text';

/** What labels keep clear of. */
export interface Occupied {
  /** Signs: no name may cover one. */
  readonly signs: readonly LabelBox[];
  /** Buildings: names of open ground stand beside them. */
  readonly buildings: readonly LabelBox[];
}

/** Beyond this many labels a picture is soup, however they are packed. */
const MOST_SHOWN = 220;
/** The size that texts are measured at, CSS pixels. */
const MEASURED = 12;
/** A text may come so near to the edge of its room or over it, CSS pixels: its padding lies over the wall. */
const OVER = 3;
/** Air in a line of text above and below the letters, CSS pixels. */
const AIR = 6;

/** What stands before signs, beside them, and beside buildings. */
const FIRST: ReadonlySet<LabelTone> = new Set<LabelTone>(['mark', 'note']);
const NAMES: ReadonlySet<LabelTone> = new Set<LabelTone>(['building', 'room', 'storey']);
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
    ],
  },
};

/** One way to show a label: what doesn't depend on the view is worked out once. */
interface Way {
  readonly text: string;
  readonly size: LabelSize;
  readonly width: number;
  readonly height: number;
  /** Metres that it may stand out over the edges of where it belongs. */
  readonly over: number;
}

interface PreparedLabel {
  readonly label: Label;
  readonly ways: readonly Way[];
}

/** A label where it would stand. */
interface Placed extends LabelBox {
  readonly way: Way;
}

/** A middle moved so that what lies around it is inside the picture, when it does or nearly does. */
const kept = (value: number, half: number, size: number): number =>
  value < -half || value > size + half ? value : Math.min(size - half - 2, Math.max(half + 2, value));

/**
 * Labels as page text over the canvas (crisp, in the page's own fonts, any script). Elements are kept and moved;
 * those that don't fit their room, or would touch a more important one, are hidden.
 */
export class LabelPool {
  readonly #host: HTMLElement;
  readonly #texts = new Map<string, LabelText>();
  readonly #widths = new Map<string, number>();
  readonly #measure = document.createElement('canvas').getContext('2d');
  #labels: readonly Label[] = [];
  #prepared: readonly (readonly PreparedLabel[])[] | null = null;
  #shown = new Map<string, LabelBox>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  setLabels(labels: readonly Label[]): void {
    this.#labels = labels;
    this.#prepared = null;
    const keep = new Set(labels.map((label) => label.key));
    for (const [key, text] of this.#texts) {
      if (keep.has(key)) continue;
      text.remove();
      this.#texts.delete(key);
    }
  }

  /**
   * Puts every label where the view shows one of its places, clear of what is taken. Marks are kept whole inside the
   * picture, and signs give way to them. O(places of labels + what is taken).
   */
  layOut(view: PlanView, viewport: Viewport, { signs, buildings }: Occupied): void {
    this.#prepared ??= [FIRST, NAMES, null].map((tones) => this.#prepare(tones));
    const [first = [], names = [], grounds = []] = this.#prepared;
    const free = new FreePicture(viewport.width, viewport.height);
    const place = projector(view, viewport);
    const before = this.#shown;
    const shown = new Map<string, LabelBox>();
    const put = (labels: readonly PreparedLabel[]): void => {
      for (const each of labels) {
        if (shown.size >= MOST_SHOWN) return;
        const placed = placeIn(free, each, view, viewport, place);
        if (!placed) continue;
        shown.set(each.label.key, placed);
        this.#show(each.label, placed);
      }
    };
    put(first);
    for (const sign of signs) free.put(sign);
    put(names);
    for (const building of buildings) free.put(building);
    put(grounds);
    for (const key of before.keys()) if (!shown.has(key)) this.#texts.get(key)?.hide();
    this.#shown = shown;
  }

  /** Key of the label that stands at a pixel. O(shown). */
  at([x, y]: readonly [number, number]): string | null {
    for (const [key, { px, py, width, height }] of this.#shown) {
      if (Math.abs(px - x) <= width / 2 && Math.abs(py - y) <= height / 2) return key;
    }
    return null;
  }

  /** Labels of some tones (null = of none of the named ones) with every way to show them. */
  #prepare(tones: ReadonlySet<LabelTone> | null): PreparedLabel[] {
    const asked = ({ tone }: Label): boolean =>
      tones ? tones.has(tone) : !FIRST.has(tone) && !NAMES.has(tone);
    return this.#labels.filter(asked).map((label) => ({ label, ways: this.#waysOf(label) }));
  }

  #waysOf(label: Label): Way[] {
    return TRIES[label.tone].flatMap(({ says, size, over }): Way[] => {
      const text = label[says];
      if (text === '') return [];
      const lines = text.split('\n');
      const width = (Math.max(...lines.map(this.#widthOf)) * size.font) / MEASURED + size.padding;
      return [{ text, size, width, height: lines.length * size.line, over }];
    });
  }

  #show({ key, tone, sketch }: Label, { px, py, width, height, way: { text, size } }: Placed): void {
    let element = this.#texts.get(key);
    if (!element) {
      element = new LabelText(this.#host, tone);
      this.#texts.set(key, element);
    }
    element.show(text, size.font, sketch, Math.round(px - width / 2), Math.round(py - height / 2));
  }

  /** Width of a line at the size `MEASURED`, CSS pixels. */
  readonly #widthOf = (text: string): number => {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    if (!this.#measure) return text.length * 8;
    this.#measure.font = `500 ${MEASURED}px ${getComputedStyle(this.#host).fontFamily}`;
    const { width } = this.#measure.measureText(text);
    this.#widths.set(text, width);
    return width;
  };
}

/** Takes the first of the ways and places that the label's own room allows and where nothing stands; null = none. */
function placeIn(
  free: FreePicture,
  { label, ways }: PreparedLabel,
  view: PlanView,
  viewport: Viewport,
  place: (x: number, y: number, z: number) => Projected,
): Placed | null {
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
        const placed: Placed = {
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
