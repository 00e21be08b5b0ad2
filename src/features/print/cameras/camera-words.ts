import type { Translator } from '../../../i18n/translator';
import type { WallMeasure } from '../../../model/derive/wall-measures';
import { horizontalViewOf, projectionOf, verticalViewOf } from '../../../model/query/camera-optics';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import {
  DORI_2014,
  levelReached,
  OODPCVS_2025,
  type DensityScale,
} from '../../../standards/cameras/density-scales';
import { bearingOf, pointOf } from '../../../session/cameras/compass';
import { levelName } from '../../../widgets/level-name';

const TURN = 2 * Math.PI;

/** Whole degrees of the compass of a heading. */
export const wholeBearing = (heading: number): number => Math.round(bearingOf(heading)) % 360;

export const pointText = (heading: number, { t }: Translator): string =>
  t(`camera-aim.${pointOf(bearingOf(heading))}`);

export const degreesText = (radians: number): string => `${Math.round((radians * 360) / TURN)}°`;

/** What a scale is called: an own one by the name that the hospital gave it. */
export function scaleName({ campus }: CampusDocument, { id }: DensityScale, { t }: Translator): string {
  if (id === OODPCVS_2025.id) return t('camera-print.scale-oodpcvs-2025');
  if (id === DORI_2014.id) return t('camera-print.scale-dori-2014');
  return t('camera-print.scale-own', { name: campus.cameraDesign.ownScale?.name ?? '–' });
}

/** Names of cameras one after the other, none broken at its hyphens. */
export const namesText = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll('-', '-\u2060')).join(', ');

/** Nearer to a wall a thing hangs on it, metres. */
export const ON_WALL = 0.05;

/** From which walls a place is measured, one a line. */
export const wallText = (walls: readonly WallMeasure[], text: Translator): string =>
  walls
    .map(({ metres, heading, to }) => {
      const side = pointText(heading, text);
      if (to === 'face' && metres < ON_WALL) return text.t('camera-print.on-wall', { side });
      return text.t(to === 'face' ? 'camera-print.from-wall' : 'camera-print.from-corner', {
        side,
        metres: text.formats.metres(metres, 2),
      });
    })
    .join('\n');

/** A density with the level that it reaches. */
export function densityText(scale: DensityScale, density: number, text: Translator): string {
  const level = levelReached(scale, density);
  const name = level === null ? text.t('camera-level.none') : levelName(level.id, text);
  return `${text.formats.number(density)}\u00a0px/m ${name}`;
}

/** Angles and pixels of a lens, and how it projects; what isn't known is a dash. */
export function lensText(camera: Camera, { t, formats }: Translator): string {
  const [across, down] = [horizontalViewOf(camera), verticalViewOf(camera)].map((angle) =>
    angle === null ? '–' : degreesText(angle),
  );
  const { pixelsAcross, pixelsDown, heads } = camera;
  const pixels = [pixelsAcross, pixelsDown].map((count) => (count === null ? '–' : String(count)));
  return [
    `${across}\u00a0×\u00a0${down}`,
    t(`camera-print.lens-${projectionOf(camera)}`),
    pixels.every((count) => count === '–') ? '–' : pixels.join('\u00a0× '),
    ...(heads.length === 0 ? [] : [t('camera-print.heads', { count: formats.number(heads.length + 1) })]),
  ].join('\n');
}

/** Where a camera looks: compass and tilt; one that looks straight down looks nowhere else. */
export function aimText({ heading, tilt }: Pick<Camera, 'heading' | 'tilt'>, text: Translator): string {
  const { t } = text;
  if (tilt > Math.PI / 2 - 0.02) return t('camera-print.down');
  const compass = t('camera-print.compass', {
    degrees: `${wholeBearing(heading)}°`,
    point: pointText(heading, text),
  });
  return `${compass}\n${t(tilt < 0 ? 'camera-print.up-by' : 'camera-print.down-by', { degrees: degreesText(Math.abs(tilt)) })}`;
}
