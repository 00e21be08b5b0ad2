import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { cameraDesignSchema } from './camera-design';
import { extinguisherDesignSchema } from './extinguisher-design';
import { count, orNull } from './fields';
import { isId, type CampusId } from './ids';
import { nameSchema } from './name';
import { PROFILES } from './profiles';

export const campusSchema = z.strictObject({
  id: z.custom<CampusId>((value) => isId('campus', value), {
    params: { code: 'document.bad-id', prefix: 'campus' },
  }),
  name: nameSchema,
  /** Where the plan comes from and under which terms. */
  attribution: orNull(z.string().min(1).max(2000)),
  /** Inpatient beds by licence; null = not known (rules that need it then say so). */
  beds: orNull(count),
  profile: z.enum(PROFILES).default('cn'),
  extinguisherDesign: extinguisherDesignSchema.prefault({}),
  cameraDesign: cameraDesignSchema.prefault({}),
});

/** The whole site, of which there is one in a document. */
export type Campus = DeepReadonly<z.infer<typeof campusSchema>>;
