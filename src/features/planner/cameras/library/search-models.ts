import type { CameraModel } from '../../../../model/query/camera-model';

/** How many pixels a picture has at least, as cameras are called by; of what is sold as four million some have 3.7. */
export const PIXEL_STEPS = ['any', '2', '4', '5', '8'] as const;
export type PixelStep = (typeof PIXEL_STEPS)[number];

const LEAST: Readonly<Record<PixelStep, number>> = { any: 0, '2': 1.9e6, '4': 3.6e6, '5': 4.9e6, '8': 7.9e6 };

export interface ModelSearch {
  /** Words of brand and model, in any order. */
  readonly text: string;
  readonly form: CameraModel['form'] | 'any';
  readonly pixels: PixelStep;
}

export const ANY_MODEL: ModelSearch = { text: '', form: 'any', pixels: 'any' };

/** Full-width letters, capitals and dashes of whatever kind are no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-');

/** Those models that hold all words and have the form and the pixels; of unknown pixels only where any will do. O(models). */
export function searchModels<M extends CameraModel>(
  models: readonly M[],
  { text, form, pixels }: ModelSearch,
): readonly M[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const least = LEAST[pixels];
  return models.filter((model) => {
    if (form !== 'any' && model.form !== form) return false;
    if (least > 0 && (model.pixelsAcross ?? 0) * (model.pixelsDown ?? 0) < least) return false;
    const name = plain(`${model.brand} ${model.model}`);
    return words.every((word) => name.includes(word));
  });
}
