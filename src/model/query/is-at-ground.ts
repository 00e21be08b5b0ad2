import type { Storey } from '../schema/storey';

/** Does the floor of a storey lie at outdoor ground: as said, else when |elevation| < 1 m. O(1). */
export const isAtGround = (storey: Storey): boolean =>
  storey.atGround ?? (storey.kind === 'ground' || Math.abs(storey.elevation) < 1);
