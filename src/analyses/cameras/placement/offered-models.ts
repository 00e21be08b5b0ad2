import { modelFields, type CameraModel, type ModelView } from '../../../model/query/camera-model';
import type { CampusDocument } from '../../../model/schema/document';
import { CAMERA_MODELS } from '../../../standards/cameras/camera-models';
import type { OfferedCamera } from './placement';

/** A model with one of its lenses, by a name of its own. */
export interface OfferedModel {
  readonly id: string;
  readonly model: CameraModel;
  readonly view: ModelView;
}

/** Tried below the horizon, radians: far, middle, near. */
export const TILTS: readonly number[] = [20, 35, 50].map((degrees) => (degrees * Math.PI) / 180);
/** Over the floor on walls while nobody says otherwise, metres. */
export const WALL_HEIGHT = 2.8;

/** Built-in models and the plan's own, which come instead of built-in ones of the same name. O(models). */
export function knownModels(document: CampusDocument | null): readonly CameraModel[] {
  const own = document?.campus.cameraDesign.models ?? [];
  return [...CAMERA_MODELS.filter(({ id }) => own.every((each) => each.id !== id)), ...own];
}

/** What could be chosen: each lens of each model whose angle and pixels are known. O(models). */
export const offeredModels = (models: readonly CameraModel[]): readonly OfferedModel[] =>
  models.flatMap((model) =>
    model.pixelsAcross === null || model.form === 'ptz'
      ? []
      : model.views.map((view, i): OfferedModel => ({ id: `${model.id}:${i}`, model, view })),
  );

/** Usual forms, one of each, by what the widest lens of the first such model is. */
const USUAL_FORMS: readonly CameraModel['form'][] = ['dome', 'fisheye'];
/** A narrow lens for faces at doorways: less than this across, radians. */
const NARROW = (60 * Math.PI) / 180;

/** What is offered while nobody chose: a wide dome, a narrow one for faces, a fisheye. O(models). */
export function usualOffers(all: readonly OfferedModel[]): readonly string[] {
  const firsts = USUAL_FORMS.flatMap((form) => all.find(({ model }) => model.form === form)?.id ?? []);
  const narrow = all.find(({ model, view }) => model.form === 'dome' && view.horizontalView < NARROW);
  return narrow === undefined ? firsts : [...firsts, narrow.id];
}

/** What is asked with; none of a model that is gone. O(models). */
export const chosenOffers = (
  all: readonly OfferedModel[],
  offers: readonly string[] | null,
): readonly OfferedCamera[] => {
  const ids = offers ?? usualOffers(all);
  return all.filter(({ id }) => ids.includes(id)).map(({ model, view }) => modelFields(model, view));
};
