import { z } from 'zod';
import { cameraModelSchema } from './camera-model';
import { orNull, shortText } from './fields';
import { SCALE_IDS, VIEW_LEVELS, type ViewLevel } from './view-levels';

export const MOST_MODELS = 500;
/** Pixels a metre that a level of an own scale may ask for. */
export const LEAST_DENSITY = 1;
export const MOST_DENSITY = 20_000;

const density = orNull(z.number().min(LEAST_DENSITY).max(MOST_DENSITY));

const densitiesSchema = z
  .strictObject({
    overview: density,
    outline: density,
    discern: density,
    perceive: density,
    characterise: density,
    validate: density,
    scrutinise: density,
  } satisfies Record<ViewLevel, unknown>)
  .refine(isAscending, { params: { code: 'document.wrong-order' } });

/** Whether each level that is told asks for more than the one told before it. */
function isAscending(densities: Readonly<Record<ViewLevel, number | null>>): boolean {
  const told = VIEW_LEVELS.flatMap((level) => densities[level] ?? []);
  return told.every((value, i) => i === 0 || value > told[i - 1]!);
}

const modelsSchema = z
  .array(cameraModelSchema)
  .max(MOST_MODELS)
  .refine((models) => new Set(models.map(({ id }) => id)).size === models.length, {
    params: { code: 'document.id-repeated' },
  });

/** What a hospital decided about its cameras where the codes leave a choice. */
export const cameraDesignSchema = z.strictObject({
  /** `own` = `ownScale`; that of 2025 while there is none. */
  scale: z.enum(SCALE_IDS).default('oodpcvs-2025'),
  /** Pixels for each metre of an upright target, by level; null = as in 2025. */
  ownScale: orNull(z.strictObject({ name: shortText, densities: densitiesSchema })),
  /** The authority has named the hospital a key target of counter-terrorism: video is kept 90 days. */
  keyTarget: z.boolean().default(false),
  /** Models besides the built-in ones. */
  models: modelsSchema.default([]),
});
