import { projector, type PlanView, type Viewport } from '../camera/plan-view';
import { FreePicture, type LabelBox } from './declutter';
import { TRIES, WEIGHTS, type Label, type LabelTone } from './label';
import { LabelText } from './label-text';
import { keepMarks, placeIn, type LabelWay, type PlacedLabel, type PreparedLabel } from './place-in';

/** What labels keep clear of. */
export interface Occupied {
  /** What floats over the picture: under it nothing is read. */
  readonly floating: readonly LabelBox[];
  /** Signs: no name may cover one. */
  readonly signs: readonly LabelBox[];
  /** Buildings: names of open ground stand beside them. */
  readonly buildings: readonly LabelBox[];
}

/** Beyond this many labels a picture is soup, however they are packed. */
const MOST_SHOWN = 220;
/** The size that texts are measured at, CSS pixels. */
const MEASURED = 12;
/** What stands before signs, beside them, and beside buildings. */
const FIRST: ReadonlySet<LabelTone> = new Set<LabelTone>(['mark', 'note']);
const NAMES: ReadonlySet<LabelTone> = new Set<LabelTone>(['building', 'room', 'storey']);
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
  layOut(view: PlanView, viewport: Viewport, { floating, signs, buildings }: Occupied): void {
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
    for (const box of floating) free.put(box);
    keepMarks(free, first, place);
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

  #waysOf(label: Label): LabelWay[] {
    return TRIES[label.tone].flatMap(({ says, size, over }): LabelWay[] => {
      const text = label[says];
      if (text === '') return [];
      const lines = text.split('\n');
      const widest = Math.max(...lines.map((line) => this.#widthOf(line, WEIGHTS[label.tone])));
      const width = (widest * size.font) / MEASURED + size.padding;
      return [{ text, size, width, height: lines.length * size.line, over }];
    });
  }

  #show({ key, tone, sketch }: Label, { px, py, width, height, way: { text, size } }: PlacedLabel): void {
    let element = this.#texts.get(key);
    if (!element) {
      element = new LabelText(this.#host, tone);
      this.#texts.set(key, element);
    }
    element.show(text, size.font, sketch, Math.round(px - width / 2), Math.round(py - height / 2));
  }

  /** Width of a line at the size `MEASURED`, CSS pixels. */
  #widthOf(text: string, weight: number): number {
    const key = `${weight} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#measure) return text.length * 8;
    this.#measure.font = `${weight} ${MEASURED}px ${getComputedStyle(this.#host).fontFamily}`;
    const { width } = this.#measure.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}
