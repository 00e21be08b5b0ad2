import type { Citation, Confidence } from '../../base/finding';
import type { CameraModel, ModelView } from '../../model/query/camera-model';
import { cite } from '../cite';

/** A built-in model, and how well its numbers are known: as well as the least known of them. */
export interface BuiltInCamera extends CameraModel {
  readonly cite: Citation;
}

const DEGREE = Math.PI / 180;

/** Angles in degrees; focal length in millimetres. */
const view = (horizontal: number, vertical: number | null, focalLength: number | null = null): ModelView => ({
  horizontalView: horizontal * DEGREE,
  verticalView: vertical === null ? null : vertical * DEGREE,
  focalLength,
});

type Told = Pick<CameraModel, 'form' | 'views'> & Partial<CameraModel>;

const camera = (
  brand: string,
  model: string,
  [pixelsAcross, pixelsDown]: readonly [number, number],
  confidence: Confidence,
  told: Told,
): BuiltInCamera => ({
  id: `${brand} ${model}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  brand,
  model,
  projection: null,
  zoom: false,
  pixelsAcross,
  pixelsDown,
  heads: [],
  sensor: null,
  nightRange: null,
  ...told,
  cite: cite(brand, 'edition not known', 'datasheet', confidence),
});

const QUARTER = 90 * DEGREE;

/**
 * What hangs in hospitals, one or two of each form. Read through an open database (CC0) that copies datasheets; vertical angles that it
 * hasn't are from memory, and the row is then known no better than they are. What is bought has a datasheet that prevails.
 */
export const CAMERA_MODELS: readonly BuiltInCamera[] = [
  camera('Hikvision', 'DS-2CD2143G2-I', [2688, 1520], 'M-high', {
    form: 'dome',
    views: [view(103, 55, 2.8), view(84, 45, 4)],
    sensor: '1/3',
    nightRange: 30,
  }),
  camera('ABUS', 'IPCB54511A', [2688, 1520], 'V2', {
    form: 'dome',
    views: [view(103, 55)],
    sensor: '1/2.7',
  }),
  // For faces at entrances: narrow enough for 250 px/m at 10 m.
  camera('ABUS', 'IPCB44510C', [2560, 1440], 'V2', {
    form: 'dome',
    views: [view(53, 30)],
    sensor: '1/2.5',
  }),
  camera('Axis', 'P3245-V', [1920, 1080], 'M-high', {
    form: 'dome',
    views: [view(100, 53, 3.4), view(36, 20, 8.9)],
    zoom: true,
    sensor: '1/2.8',
    nightRange: 0,
  }),
  camera('ABUS', 'IPCA34512A', [2688, 1520], 'V2', {
    form: 'bullet',
    views: [view(104, 54)],
    sensor: '1/1.8',
  }),
  camera('ABUS', 'IPCA34512B', [2688, 1520], 'V2', {
    form: 'bullet',
    views: [view(89, 45)],
    sensor: '1/1.8',
  }),
  camera('Hikvision', 'DS-2CE76D0T', [1920, 1080], 'M-low', {
    form: 'turret',
    views: [view(106.4, 57, 2.8), view(51.9, 28.6, 6)],
  }),
  camera('Hikvision', 'DS-2DE4425IW-DE', [2560, 1440], 'V2', {
    form: 'ptz',
    views: [view(59.5, null, 4.8), view(2.6, null, 120)],
    zoom: true,
    sensor: '1/2.8',
    nightRange: 100,
  }),
  // Its round picture fills a square.
  camera('Axis', 'M3057-PLVE', [2048, 2048], 'M-high', {
    form: 'fisheye',
    views: [view(185, 185, 1.6)],
    sensor: '1/1.8',
    nightRange: 20,
  }),
  camera('Axis', 'ExCam XF P3807', [4320, 1920], 'V2', {
    form: 'panoramic',
    views: [view(180, 90, 3.2)],
    sensor: '1/2.9',
    nightRange: 0,
  }),
  // Four sensors in a ring, each with a lens of its own.
  camera('Axis', 'P3719-PLE', [2560, 1440], 'V2', {
    form: 'panoramic',
    projection: 'rectilinear',
    views: [view(101, 54, 3), view(49, 29, 6)],
    zoom: true,
    heads: [1, 2, 3].map((turns) => ({ heading: turns * QUARTER, tilt: 0 })),
    sensor: '1/2.5',
    nightRange: 15,
  }),
];
