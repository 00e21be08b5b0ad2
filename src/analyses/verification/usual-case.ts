import type { VerificationCase } from './case';

/** How most tests of guidelines are run: by all presets, with few seeds, against bounds. */
export const USUAL_CASE = {
  presets: ['default', 'experimental', 'jupedsim'],
  manySeeds: false,
  documentation: false,
} as const satisfies Partial<VerificationCase>;
