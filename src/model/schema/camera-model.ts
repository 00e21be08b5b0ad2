import { z } from 'zod';
import { CAMERA_FORMS, headSchema, MOST_HEADS, pixels, PROJECTIONS } from './assets/camera';
import { extent, orNull, shortText } from './fields';

const MOST_VIEWS = 32;

const angle = z.number().positive().max(6.3);

/** One lens that a model is sold with, or one end of a zoom. */
const modelViewSchema = z.strictObject({
  /** Radians, as the datasheet says. */
  horizontalView: angle,
  verticalView: orNull(angle),
  /** Millimetres. */
  focalLength: orNull(z.number().positive().max(10_000)),
});

/** A model of camera that a hospital keeps in its plan; what its fields mean is told at `CameraModel`. */
export const cameraModelSchema = z
  .strictObject({
    id: shortText,
    brand: z.string().min(1).max(100),
    model: z.string().min(1).max(150),
    form: z.enum(CAMERA_FORMS),
    projection: orNull(z.enum(PROJECTIONS)),
    views: z.array(modelViewSchema).min(1).max(MOST_VIEWS),
    zoom: z.boolean().default(false),
    pixelsAcross: orNull(pixels),
    pixelsDown: orNull(pixels),
    heads: z.array(headSchema).max(MOST_HEADS).default([]),
    sensor: orNull(z.string().min(1).max(20)),
    nightRange: orNull(extent),
  })
  // A zoom is told by its ends; between more than two nobody could say which.
  .refine(({ zoom, views }) => !zoom || views.length === 2, {
    path: ['zoom'],
    params: { code: 'document.unknown-value' },
  })
  .refine(({ views }) => views.every((view, i) => i === 0 || widerFirst(views[i - 1]!, view)), {
    path: ['views'],
    params: { code: 'document.wrong-order' },
  });

const widerFirst = (a: { horizontalView: number }, b: { horizontalView: number }): boolean =>
  a.horizontalView >= b.horizontalView;
