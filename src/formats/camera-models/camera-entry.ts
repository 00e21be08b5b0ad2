import { z } from 'zod';

const text = (longest: number) => z.string().max(longest);
const pixels = z.int().min(16).max(100_000);

/**
 * What is read of an entry; all else in it is passed over. The database's own schema (draft-07) has these fields with these types; that
 * they are short and in range is ours.
 */
export const cameraEntry = z.object({
  id: text(200).min(1),
  brand: text(100).min(1),
  model: text(150).min(1),
  type: z.enum([
    'bullet',
    'dome',
    'turret',
    'ptz',
    'dual-lens',
    'fisheye',
    'covert',
    'box',
    'panoramic',
    'floodlight',
    'doorbell',
  ]),
  resolution: z.object({
    max_width: pixels.nullish(),
    max_height: pixels.nullish(),
    label: text(200).nullish(),
  }),
  sensor: text(300).nullish(),
  lens: z
    .object({
      count: z.int().min(0).max(64).nullish(),
      focal_length_mm: text(300).nullish(),
    })
    .nullish(),
  field_of_view_deg: text(500).nullish(),
  night_vision: z
    .object({
      type: text(50).nullish(),
      range_m: z.number().min(0).max(1000).nullish(),
    })
    .nullish(),
});

export type CameraEntry = z.infer<typeof cameraEntry>;
