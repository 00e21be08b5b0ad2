import { z } from 'zod';
import { extent, heading, orNull } from '../fields';
import { assetSchema } from './asset-base';

const pixels = z.int().min(16).max(100_000);

export const cameraSchema = assetSchema('camera', 2.8, {
  form: z.enum(['dome', 'bullet', 'turret', 'ptz', 'fisheye', 'panoramic']).default('dome'),
  /** Direction of the optical axis in plan, radians from east. */
  heading: heading.default(0),
  /** Axis below the horizon, radians. */
  tilt: z.number().min(-1.6).max(1.6).default(0),
  /** Horizontal field of view, radians. */
  horizontalView: orNull(z.number().positive().max(6.3)),
  pixelsAcross: orNull(pixels),
  pixelsDown: orNull(pixels),
  /** How far its own infrared light reaches, metres; 0 = has none. */
  nightRange: orNull(extent),
  /** Days that its video is kept. */
  retentionDays: orNull(z.number().min(0).max(3650)),
});
