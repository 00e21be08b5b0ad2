import type { Translator } from '../../../../i18n/translator';
import type { CameraModel, ModelView } from '../../../../model/query/camera-model';
import { lensCheck, type LensCheck } from '../../../../standards/cameras/lens-check';
import { sensorWidth } from '../../../../standards/cameras/sensor-widths';

const DEGREE = Math.PI / 180;

export const modelName = ({ brand, model }: Pick<CameraModel, 'brand' | 'model'>): string =>
  `${brand} ${model}`;

/** An angle in degrees, to a tenth: what datasheets say. */
export const degreesText = (angle: number, { formats }: Translator): string =>
  `${formats.number(angle / DEGREE, 1)}°`;

/** Which lens of its model it is: by its focal length, by the end of the zoom, else by its angle. */
export function lensName(
  { views, zoom }: Pick<CameraModel, 'views' | 'zoom'>,
  view: ModelView,
  text: Translator,
): string {
  const { t, formats } = text;
  if (view.focalLength !== null)
    return t('camera-library.lens', { focal: formats.number(view.focalLength, 2) });
  if (zoom) return t(view === views[0] ? 'camera-library.wide-end' : 'camera-library.tele-end');
  return degreesText(view.horizontalView, text);
}

/** What a lens sees; a height that nobody knows is said to be not known. */
export function viewText({ horizontalView, verticalView }: ModelView, text: Translator): string {
  const horizontal = degreesText(horizontalView, text);
  return verticalView === null
    ? text.t('camera-library.view-flat', { horizontal })
    : text.t('camera-library.view', { horizontal, vertical: degreesText(verticalView, text) });
}

/** What is known of a model besides its lenses, and what isn't. */
export function factsOf(model: Omit<CameraModel, 'id'>, { t, formats }: Translator): readonly string[] {
  const { pixelsAcross: across, pixelsDown: down, sensor, nightRange, heads } = model;
  return [
    t(`choice.form.${model.form}`),
    across === null || down === null
      ? t('camera-library.fact-no-pixels')
      : t('camera-library.fact-pixels', { across: String(across), down: String(down) }),
    ...(heads.length === 0 ? [] : [t('camera-library.fact-heads', { count: heads.length + 1 })]),
    sensor === null ? t('camera-library.fact-no-sensor') : t('camera-library.fact-sensor', { size: sensor }),
    nightRange === null
      ? t('camera-library.fact-night-unknown')
      : nightRange === 0
        ? t('camera-library.fact-no-night')
        : t('camera-library.fact-night', { metres: formats.metres(nightRange, 0) }),
  ];
}

/** A lens held against what its focal length and its sensor make, in words; why not, where it can't be. */
export function checkText(
  { horizontalView, focalLength }: ModelView,
  sensor: string | null,
  text: Translator,
): { readonly verdict: LensCheck['verdict'] | null; readonly words: string } {
  const { t, formats } = text;
  const none = (words: string) => ({ verdict: null, words });
  if (horizontalView >= Math.PI) return none(t('camera-library.check-none-wide'));
  if (focalLength === null) return none(t('camera-library.check-none-focal'));
  if (sensor === null) return none(t('camera-library.check-none-sensor'));
  if (sensorWidth(sensor) === null) return none(t('camera-library.check-none-size', { size: sensor }));
  const check = lensCheck({ horizontalView, focalLength, sensor });
  if (check === null) return none(t('camera-library.check-none-sensor'));
  const said = { computed: degreesText(check.computed, text), percent: formats.percent(check.ratio) };
  const { verdict } = check;
  const words =
    verdict === 'bends'
      ? t('camera-library.check-bends', {
          ...said,
          projection: t(`camera-library.projection-${check.nearest}`),
        })
      : t(`camera-library.check-${verdict}`, said);
  return { verdict, words };
}
