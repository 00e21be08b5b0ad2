import type { ModelView } from '../../model/query/camera-model';
import { viewWords, type ViewWord } from './view-words';

/** Lenses of a model, as far as its text tells them. */
export interface ModelViews {
  /** The widest first, never none. */
  readonly views: readonly ModelView[];
  readonly zoom: boolean;
  /** The text didn't say along which side of the picture its angle goes: taken as horizontal. */
  readonly assumed: boolean;
}

const DEGREE = Math.PI / 180;
const NUMBER = /\d+(?:\.\d+)?/g;
const RANGE = /\d\s*(?:mm)?\s*(?:-|–|~|to)\s*\d/;

/**
 * The lenses that a field of view in words tells of, with focal lengths of their own text where the first has none; null where it can't
 * be told which angle is horizontal. O(length).
 */
export function modelViews(text: string, focalText: string): ModelViews | null {
  const words = named(viewWords(text));
  if (words === null) return null;
  const flat = words.list.filter(({ axis }) => axis === 'horizontal');
  const upright = words.list.filter(({ axis }) => axis === 'vertical');
  if (
    flat.length === 0 ||
    words.list.some(({ most, least }) => !isAngle(most) || (least !== null && !isAngle(least)))
  )
    return null;
  const [only] = flat;
  if (flat.length === 1 && only!.least !== null) return zoomViews(only!, upright, focalText, words.assumed);
  if (flat.some(({ least }) => least !== null)) return null;
  const focals = focalsOf(focalText);
  // The shortest lens sees the widest.
  const views = flat
    .toSorted((a, b) => b.most - a.most)
    .map((word, i): ModelView => {
      const beside = upright.filter(({ focal }) => focal === word.focal);
      const vertical = beside.length === 1 && flat.filter(({ focal }) => focal === word.focal).length === 1;
      return {
        horizontalView: word.most * DEGREE,
        verticalView: vertical && beside[0]!.least === null ? beside[0]!.most * DEGREE : null,
        focalLength: word.focal ?? (focals.length === flat.length ? focals[i]! : null),
      };
    });
  return { views, zoom: false, assumed: words.assumed };
}

const isAngle = (degrees: number): boolean => degrees > 0 && degrees <= 360;

/** Both ends of a zoom: its widest angle is that of its shortest focal length. */
function zoomViews(
  { most, least }: ViewWord,
  upright: readonly ViewWord[],
  focalText: string,
  assumed: boolean,
): ModelViews {
  const [beside, ...others] = upright;
  // One vertical angle beside a range is the larger one's: taken for a smaller it would claim more than there is.
  const vertical = others.length === 0 ? beside : undefined;
  const [short = null, long = null] = RANGE.test(focalText) ? focalsOf(focalText) : [];
  const view = (horizontal: number, up: number | null, focalLength: number | null): ModelView => ({
    horizontalView: horizontal * DEGREE,
    verticalView: up === null ? null : up * DEGREE,
    focalLength,
  });
  return {
    views: [view(most, vertical?.most ?? null, short), view(least!, vertical?.least ?? null, long)],
    zoom: true,
    assumed,
  };
}

/** Focal lengths in a text, the shortest first; numbers of apertures (`F1.6`) and of what stands in brackets aren't any. */
function focalsOf(text: string): number[] {
  const plain = text.toLowerCase().replaceAll(/\([^)]*\)|f\s*\/?\s*\d+(?:\.\d+)?/g, ' ');
  return [...plain.matchAll(NUMBER)].map(([number]) => Number(number)).sort((a, b) => a - b);
}

/**
 * The angles with the axes that the text leaves out: `103 (2.8mm) / 83 (4mm) horizontal` names it once, for both. One angle (or range) without
 * any axis is taken as horizontal, and told. Null where two could be a width and a height as well as two lenses.
 */
function named(words: readonly ViewWord[]): { list: readonly ViewWord[]; assumed: boolean } | null {
  if (words.every(({ axis }) => axis === null)) {
    const told = words.length === 1 || (words.length > 1 && words.every(({ focal }) => focal !== null));
    return told ? { list: words.map((word) => ({ ...word, axis: 'horizontal' })), assumed: true } : null;
  }
  const list: ViewWord[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    const after = list[0];
    if (word.axis !== null) list.unshift(word);
    // Both of their own lens: the axis named after the last is that of both.
    else if (word.focal !== null && after !== undefined && after.focal !== null && after.focal !== word.focal)
      list.unshift({ ...word, axis: after.axis });
    else return null;
  }
  return { list, assumed: false };
}
