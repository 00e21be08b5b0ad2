import type { CameraModel } from '../../model/query/camera-model';
import type { CameraEntry } from './camera-entry';
import { modelViews } from './model-views';

/** Why an entry makes no model. */
export type LeftOut =
  /** Not the shape that the database says. */
  | 'entry-broken'
  /** Two entries of one id: the first counts. */
  | 'entry-repeated'
  | 'no-field-of-view'
  /** Its angles can't be told apart for sure. */
  | 'field-of-view-unclear'
  /** It has several lenses, and nobody says how they are turned. */
  | 'several-lenses'
  /** It sees heat, not faces. */
  | 'thermal';

/** What was taken for granted of a model. */
export type Assumed = 'horizontal-assumed' | 'pixels-unknown';

export type ModelRead =
  | { readonly model: CameraModel; readonly assumed: readonly Assumed[] }
  | { readonly leftOut: LeftOut };

const FORMS: Readonly<Record<Exclude<CameraEntry['type'], 'dual-lens'>, CameraModel['form']>> = {
  bullet: 'bullet',
  box: 'bullet',
  floodlight: 'bullet',
  doorbell: 'bullet',
  dome: 'dome',
  covert: 'dome',
  turret: 'turret',
  ptz: 'ptz',
  fisheye: 'fisheye',
  panoramic: 'panoramic',
};

/** A flat picture can't be so wide. Radians. */
const ROUND = (150 * Math.PI) / 180;
const SIZE = /(?<![\d/])(\d(?:\/\d(?:\.\d{1,2})?)?)\s*\\?(?:"|″|”|''|-?inch)/;
/** Told of one of several pictures, or of all together. */
const OF_SEVERAL = /\b(?:per|each|total|modules?|channels?)\b/i;
const SEVERAL_SENSORS = /\d\s*[x×]\s*\d+(?:\.\d+)?\s*mp/i;
const PIXELS = /(\d{3,5})\s*[x×*]\s*(\d{3,5})/;

/** A model of an entry, or why there is none. O(length of its texts). */
export function modelOf(entry: CameraEntry): ModelRead {
  const { type, lens } = entry;
  const sensor = entry.sensor ?? '';
  const words = entry.field_of_view_deg ?? '';
  if (type === 'dual-lens') return { leftOut: 'several-lenses' };
  if (/bolometer|thermal/i.test(sensor)) return { leftOut: 'thermal' };
  if (OF_SEVERAL.test(words) || SEVERAL_SENSORS.test(entry.resolution.label ?? ''))
    return { leftOut: 'several-lenses' };
  if (words.trim() === '') return { leftOut: 'no-field-of-view' };
  const read = modelViews(words, lens?.focal_length_mm ?? '');
  if (read === null) return { leftOut: 'field-of-view-unclear' };
  const [wide] = read.views;
  const { horizontalView, verticalView } = wide!;
  // A panorama put together of several pictures sees far around; less is what one of its sensors sees.
  if (type === 'panoramic' && horizontalView < ROUND) return { leftOut: 'several-lenses' };
  const fisheye = type === 'fisheye' || (type === 'panoramic' && (verticalView ?? 0) >= ROUND);
  if (!fisheye && type !== 'panoramic' && (lens?.count ?? 1) > 1) return { leftOut: 'several-lenses' };
  // Told one angle, a fisheye's round picture is taken to fill the shorter side: never more pixels than it has.
  const round = fisheye && (verticalView === null || verticalView === horizontalView);
  const [across, down] = pixelsOf(entry, round);
  return {
    model: {
      id: entry.id,
      brand: entry.brand,
      model: entry.model,
      form: fisheye ? 'fisheye' : FORMS[type],
      projection: null,
      views: read.views,
      zoom: read.zoom,
      pixelsAcross: across,
      pixelsDown: down,
      heads: [],
      sensor: SIZE.exec(sensor)?.[1] ?? null,
      nightRange: entry.night_vision?.type === 'none' ? 0 : (entry.night_vision?.range_m ?? null),
    },
    assumed: [
      ...(read.assumed ? (['horizontal-assumed'] as const) : []),
      ...(across === null ? (['pixels-unknown'] as const) : []),
    ],
  };
}

/** Pixels across and down; of a round picture the square that it fills. */
function pixelsOf(
  { resolution: { max_width: width, max_height: height, label } }: CameraEntry,
  round: boolean,
): readonly [number | null, number | null] {
  const found = PIXELS.exec(label ?? '');
  const across = width ?? (found ? Number(found[1]) : null);
  const down = height ?? (found ? Number(found[2]) : null);
  if (across === null || down === null) return [across, down];
  const square = Math.min(across, down);
  return round ? [square, square] : [across, down];
}
