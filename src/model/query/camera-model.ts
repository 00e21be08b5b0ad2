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
  return {
    model: nameplate(model, view),
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

/** What stands on a camera of a model: with the lens where it is sold with several; a zoom is set to any. */
const nameplate = ({ brand, model, views, zoom }: CameraModel, { focalLength }: ModelView): string => {
  const focal = views.length > 1 && !zoom && focalLength !== null ? ` ${focalLength} mm` : '';
  return `${brand} ${model}${focal}`.slice(0, 200);
};

export interface KnownModel<M extends CameraModel = CameraModel> {
  readonly model: M;
  /** The lens, or the end of the zoom, that the camera looks through; null = it sees another angle. */
  readonly view: ModelView | null;
}

/** Angles nearer than this are the same, radians: they are typed in degrees with a decimal. */
const SAME = 1e-3;

/**
 * The model that a camera says to be, of those given: among several of one name the one whose lens it has. Null where it says none
 * or none of these. O(models × their views).
 */
export function modelOfCamera<M extends CameraModel>(
  { model: told, horizontalView }: Pick<Camera, 'model' | 'horizontalView'>,
  models: readonly M[],
): KnownModel<M> | null {
  if (told === null) return null;
  const named = models.flatMap((model): KnownModel<M>[] => {
    const views = model.views.filter((view) => nameplate(model, view) === told);
    if (views.length === 0) return [];
    const view = views.find((each) => Math.abs(each.horizontalView - (horizontalView ?? Infinity)) < SAME);
    return [{ model, view: view ?? null }];
  });
  return named.find(({ view }) => view !== null) ?? named[0] ?? null;
}
