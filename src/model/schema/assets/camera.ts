import { z } from 'zod';
import { extent, heading, orNull } from '../fields';
import { assetSchema } from './asset-base';
import { CAMERA_MOUNT } from './camera-mount';

/**
 * How a lens lays angles on its picture: straight lines stay straight; pixels shared out by the angle off the axis
 * (fisheye); by the angle around, straight up and down (panoramas put together of several pictures).
 */
export const PROJECTIONS = ['rectilinear', 'equidistant', 'cylindrical'] as const;
export type LensProjection = (typeof PROJECTIONS)[number];

export const CAMERA_FORMS = ['dome', 'bullet', 'turret', 'ptz', 'fisheye', 'panoramic'] as const;

/** Sensors that one housing may have besides its first. */
export const MOST_HEADS = 15;
const MOST_MASKS = 64;

export const pixels = z.int().min(16).max(100_000);
const share = z.number().min(0).max(1);

/** One more sensor with the same lens in the same housing, turned against the first. */
export const headSchema = z.strictObject({
  /** Radians counter-clockwise from where the first looks. */
  heading,
  /** Radians farther down than the first. */
  tilt: z.number().min(-3.2).max(3.2).default(0),
});

/** A part of a picture that is blacked out for privacy: shares of the picture from its left and from its top. */
const maskSchema = z
  .strictObject({
    /** Whose picture: 0 = the first sensor's, 1 = that of the first of `heads`. */
    head: z.int().min(0).max(MOST_HEADS).default(0),
    left: share,
    top: share,
    right: share,
    bottom: share,
  })
  .refine(({ left, right, top, bottom }) => left < right && top < bottom, {
    params: { code: 'document.no-length' },
  });

export const cameraSchema = assetSchema('camera', CAMERA_MOUNT, {
  form: z.enum(CAMERA_FORMS).default('dome'),
  /** Direction of the optical axis in plan, radians from east. */
  heading: heading.default(0),
  /** Axis below the horizon, radians. */
  tilt: z.number().min(-1.6).max(1.6).default(0),
  /** Null = that of its form (`projectionOf`). */
  projection: orNull(z.enum(PROJECTIONS)),
  /** Horizontal field of view, radians. */
  horizontalView: orNull(z.number().positive().max(6.3)),
  /** Vertical field of view, radians; null = as its pixels tell (`verticalViewOf`). */
  verticalView: orNull(z.number().positive().max(6.3)),
  /** Of one sensor. */
  pixelsAcross: orNull(pixels),
  pixelsDown: orNull(pixels),
  heads: z.array(headSchema).max(MOST_HEADS).default([]),
  masks: z.array(maskSchema).max(MOST_MASKS).default([]),
  /** How far its own infrared light reaches, metres; 0 = has none. */
  nightRange: orNull(extent),
  /** Days that its video is kept. */
  retentionDays: orNull(z.number().min(0).max(3650)),
  /** What its recording takes, bits a second, all sensors together; null = as usual for its pixels. */
  bitrate: orNull(z.number().min(10_000).max(1e9)),
});

export type CameraHead = z.infer<typeof headSchema>;
export type CameraMask = z.infer<typeof maskSchema>;
