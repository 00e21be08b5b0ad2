import { project, type PlanView, type Viewport } from '../camera/plan-view';
import { declutter, type LabelBox } from './declutter';

/** A text that belongs to a place of the plan. Earlier in the list = more important. */
export interface Label {
  readonly key: string;
  readonly text: string;
  /** What stands instead where the text has no room; empty = nothing. */
  readonly short: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Metres of floor around the place that the text may spread over; Infinity = it always may. */
  readonly room: number;
  readonly tone: 'room' | 'mark';
}

const HEIGHT = 18;
/** Beyond this many labels a picture is soup, however they are packed. */
const MOST_SHOWN = 220;

interface Placed {
  readonly label: Label;
  readonly text: string;
  readonly box: LabelBox;
}

/** The box moved so that it lies inside the picture, when its place does or nearly does. */
function kept(box: LabelBox, { width, height }: Viewport): LabelBox {
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
   * Puts every label where the view shows its place, clear of what is `taken` (signs). Marks are kept whole inside
   * the picture. O(labels + taken).
   */
  layOut(view: PlanView, viewport: Viewport, taken: readonly LabelBox[]): void {
    const shown: Placed[] = [];
    for (const label of this.#labels) {
      const { px, py, depth } = project(view, viewport, label.x, label.y, label.z);
      if (depth <= 0) continue;
      const pixels = (label.room * 2 * viewport.height) / view.span;
      const text = [label.text, label.short].find((said) => said !== '' && this.#widthOf(said) + 8 <= pixels);
      if (text === undefined) continue;
      const width = this.#widthOf(text) + 8;
      const box = { px, py, width, height: HEIGHT };
      shown.push({ label, text, box: label.tone === 'mark' ? kept(box, viewport) : box });
    }
    const marks = shown.filter(({ label }) => label.tone === 'mark');
    const names = shown.filter(({ label }) => label.tone !== 'mark');
    const order = [...marks.map(({ box }) => box), ...taken, ...names.map(({ box }) => box)];
    const fits = declutter(order, viewport.width, viewport.height);
    fits.splice(marks.length, taken.length);
    const visible = new Set<string>();
    [...marks, ...names].forEach(({ label, text, box }, i) => {
      if (!fits[i] || visible.size >= MOST_SHOWN) return;
      visible.add(label.key);
      const element = this.#elementOf(label);
      if (element.textContent !== text) element.textContent = text;
      element.style.transform = `translate(${Math.round(box.px - box.width / 2)}px, ${Math.round(box.py - HEIGHT / 2)}px)`;
      element.hidden = false;
    });
    for (const [key, element] of this.#elements) if (!visible.has(key)) element.hidden = true;
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

  #widthOf(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    if (!this.#measure) return text.length * 8;
    this.#measure.font = `500 12px ${getComputedStyle(this.#host).fontFamily}`;
    const { width } = this.#measure.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}
