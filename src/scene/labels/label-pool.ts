import { project, type PlanView, type Viewport } from '../camera/plan-view';
import { FreePicture, type LabelBox } from './declutter';
import { TRIES, type Label, type LabelSize } from './label';

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

/** A label where it would stand. */
interface Placed extends LabelBox {
  readonly text: string;
  readonly size: LabelSize;
}

/** The box moved so that it lies inside the picture, when its place does or nearly does. */
function kept<T extends LabelBox>(box: T, { width, height }: Viewport): T {
  const near = (value: number, half: number, size: number): number =>
    value < -half || value > size + half ? value : Math.min(size - half - 2, Math.max(half + 2, value));
  return { ...box, px: near(box.px, box.width / 2, width), py: near(box.py, box.height / 2, height) };
}

/**
 * Labels as page text over the canvas (crisp, in the page's own fonts, any script). Elements are kept and moved;
 * those that don't fit their room, or would touch a more important one, are hidden.
 */
export class LabelPool {
  readonly #host: HTMLElement;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #widths = new Map<string, number>();
  readonly #measure = document.createElement('canvas').getContext('2d');
  #labels: readonly Label[] = [];
  readonly #shown = new Map<string, LabelBox>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  setLabels(labels: readonly Label[]): void {
    this.#labels = labels;
    const keep = new Set(labels.map((label) => label.key));
    for (const [key, element] of this.#elements) {
      if (keep.has(key)) continue;
      element.remove();
      this.#elements.delete(key);
    }
  }

  /**
   * Puts every label where the view shows one of its places, clear of what is taken. Marks are kept whole inside the
   * picture, and signs give way to them. O(places of labels + what is taken).
   */
  layOut(view: PlanView, viewport: Viewport, { signs, buildings }: Occupied): void {
    const free = new FreePicture(viewport.width, viewport.height);
    const visible = this.#shown;
    visible.clear();
    const put = (labels: readonly Label[]): void => {
      for (const label of labels) {
        if (visible.size >= MOST_SHOWN) return;
        const tries = this.#triesOf(label, view, viewport);
        const placed = tries[free.putFirst(tries)];
        if (!placed) continue;
        visible.set(label.key, placed);
        this.#show(label, placed);
      }
    };
    put(this.#labels.filter(({ tone }) => tone === 'mark' || tone === 'note'));
    for (const sign of signs) free.put(sign);
    put(this.#labels.filter(({ tone }) => tone === 'building' || tone === 'room' || tone === 'storey'));
    for (const building of buildings) free.put(building);
    put(this.#labels.filter(({ tone }) => tone === 'ground'));
    for (const [key, element] of this.#elements) if (!visible.has(key)) element.hidden = true;
  }

  /** Key of the label that stands at a pixel. O(shown). */
  at([x, y]: readonly [number, number]): string | null {
    for (const [key, { px, py, width, height }] of this.#shown) {
      if (Math.abs(px - x) <= width / 2 && Math.abs(py - y) <= height / 2) return key;
    }
    return null;
  }

  /** Every way to show a label that its own room allows, the best first. */
  #triesOf(label: Label, view: PlanView, viewport: Viewport): Placed[] {
    const scale = viewport.height / view.span;
    const turned = Math.abs(Math.sin(view.azimuth)) > Math.SQRT1_2;
    const flatness = view.flat ? 1 : Math.cos(view.tilt);
    const spots = label.places.flatMap(({ x, y, wide, deep }) => {
      const { px, py, depth } = project(view, viewport, x, y, label.z);
      const [along, across] = turned ? [deep, wide] : [wide, deep];
      return depth > 0 ? [{ px, py, along: 2 * along * scale, across: 2 * across * scale * flatness }] : [];
    });
    const keep =
      label.tone === 'mark' || label.tone === 'note' || label.tone === 'ground' || label.tone === 'storey';
    return TRIES[label.tone].flatMap(({ says, size, over }): Placed[] => {
      const text = label[says];
      const lines = text.split('\n');
      if (text === '') return [];
      const width = (Math.max(...lines.map(this.#widthOf)) * size.font) / MEASURED + size.padding;
      const height = lines.length * size.line;
      const beyond = 2 * over * scale;
      return spots
        .filter(({ along, across }) => width <= along + OVER + beyond && height - AIR <= across + beyond)
        .map(({ px, py }) => ({ px: label.before ? px - width / 2 : px, py, width, height, text, size }))
        .map((placed) => (keep ? kept(placed, viewport) : placed));
    });
  }

  #show(label: Label, { px, py, width, height, text, size }: Placed): void {
    const element = this.#elementOf(label);
    if (element.textContent !== text) element.textContent = text;
    element.dataset['size'] = String(size.font);
    if (label.sketch) element.dataset['sketch'] = label.sketch;
    element.style.transform = `translate(${Math.round(px - width / 2)}px, ${Math.round(py - height / 2)}px)`;
    element.hidden = false;
  }

  #elementOf(label: Label): HTMLElement {
    const known = this.#elements.get(label.key);
    if (known) return known;
    const element = document.createElement('span');
    element.className = `plan-label plan-label--${label.tone}`;
    this.#host.append(element);
    this.#elements.set(label.key, element);
    return element;
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
