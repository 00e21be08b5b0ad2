import type { Camera } from '../schema/assets/asset-registry';
import type { CameraHead, LensProjection } from '../schema/assets/camera';

/** One lens that a model is sold with, or one end of a zoom. */
export interface ModelView {
  /** Radians, as the datasheet says. */
  readonly horizontalView: number;
  /** Null where the datasheet doesn't say. */
  readonly verticalView: number | null;
  /** Millimetres. */
  readonly focalLength: number | null;
}

/** A camera as it is sold, from a datasheet. */
export interface CameraModel {
  readonly id: string;
  readonly brand: string;
  /** As on the nameplate. */
  readonly model: string;
  readonly form: Camera['form'];
  /** Null = that of its form. */
  readonly projection: LensProjection | null;
  /** The widest first, never none: one of a fixed lens, both ends of a zoom, each of the lenses that it is sold with. */
  readonly views: readonly ModelView[];
  /** Set anywhere between its views. */
  readonly zoom: boolean;
  /** Of one sensor; null where nobody says. */
  readonly pixelsAcross: number | null;
  readonly pixelsDown: number | null;
  /** Sensors besides the first. */
  readonly heads: readonly CameraHead[];
  /** Size of the sensor in inches, as it is called: `1/2.8`; null where nobody says. */
  readonly sensor: string | null;
  /** Metres that its own infrared light reaches. */
  readonly nightRange: number | null;
}

type ModelFields = Pick<
  Camera,
  | 'model'
  | 'form'
  | 'projection'
  | 'horizontalView'
  | 'verticalView'
  | 'pixelsAcross'
  | 'pixelsDown'
  | 'heads'
  | 'nightRange'
>;

/** What a camera says once it is of a model, with the lens chosen of those that it has. O(1). */
export function modelFields(model: CameraModel, view: ModelView): ModelFields {
  const focal = model.views.length > 1 && view.focalLength !== null ? ` ${view.focalLength} mm` : '';
  return {
    model: `${model.brand} ${model.model}${focal}`.slice(0, 200),
    form: model.form,
    projection: model.projection,
    horizontalView: view.horizontalView,
    verticalView: view.verticalView,
    pixelsAcross: model.pixelsAcross,
    pixelsDown: model.pixelsDown,
    heads: model.heads,
    nightRange: model.nightRange,
  };
}
