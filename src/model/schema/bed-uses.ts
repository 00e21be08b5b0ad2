import type { SpaceUse } from './space-use';

/** Where patients lie, by day and by night. */
export const BED_USES: readonly SpaceUse[] = [
  'ward',
  'single-ward',
  'isolation-ward',
  'observation',
  'icu',
  'nicu',
  'newborn',
  'delivery',
];
