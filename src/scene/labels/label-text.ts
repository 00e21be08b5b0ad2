import type { SketchTone } from '../../session/state/sketch-state';
import type { LabelTone } from './label';

/** The element of one label. It is told where it stands in every frame, and writes only what is another than before. */
export class LabelText {
  readonly #element = document.createElement('span');
  #text = '';
  #font = 0;
  #sketch: SketchTone | undefined;
  #x = Number.NaN;
  #y = Number.NaN;

  constructor(host: HTMLElement, tone: LabelTone) {
    this.#element.className = `plan-label plan-label--${tone}`;
    host.append(this.#element);
  }

  /** `x` and `y` of its upper left corner, CSS pixels. */
  show(text: string, font: number, sketch: SketchTone | undefined, x: number, y: number): void {
    const element = this.#element;
    if (text !== this.#text) element.textContent = this.#text = text;
    if (font !== this.#font) element.dataset['size'] = String((this.#font = font));
    if (sketch && sketch !== this.#sketch) element.dataset['sketch'] = this.#sketch = sketch;
    if (x !== this.#x || y !== this.#y) {
      this.#x = x;
      this.#y = y;
      element.style.transform = `translate(${x}px, ${y}px)`;
    }
    if (element.hidden) element.hidden = false;
  }

  hide(): void {
    this.#element.hidden = true;
  }

  remove(): void {
    this.#element.remove();
  }
}
