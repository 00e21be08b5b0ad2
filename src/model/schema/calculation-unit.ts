import type { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { nameSchema } from './name';
import { entitySchema, ownId, ref, refs } from './reference';

export const calculationUnitSchema = entitySchema({
  id: ownId('calculationUnits'),
  storey: ref('storeys'),
  /** What is reckoned together; a space is in one unit at most, the first in order of id counts. */
  spaces: refs('spaces'),
  name: nameSchema,
});

/**
 * Spaces of one storey whose extinguishers a person wants to be reckoned together (GB 50140 7.2 计算单元). Spaces that no
 * such unit names are put together by their hazard and fire classes.
 */
export type CalculationUnit = DeepReadonly<z.infer<typeof calculationUnitSchema>>;
