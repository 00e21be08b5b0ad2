/** CSS pixels of a sign, and of the dot where there is no room for one. */
export const SIGN_SIZE = 24;
export const DOT_SIZE = 9;

/**
 * The badge with the number, in widths of the sign: at its upper right corner, or in a row of signs right behind it.
 * The shader draws by these numbers, and signs and names keep clear by them.
 */
export const BADGE = {
  /** Of one figure, and of the badge's height. */
  wide: 0.31,
  high: 0.56,
  /** Left and right of the figures together. */
  ends: 0.26,
  rim: 0.05,
  corner: { left: 0.16, up: 0.42 },
  row: { left: 0.36, up: 0 },
} as const;

/** What is told around a sign: how many widths of it the ring of its state is across, its mark included. */
export const RING = 1.72;
/** Free pixels around signs. */
const AIR = 1;

/** How far what is drawn of a sign reaches from its middle, CSS pixels. */
export interface SignExtent {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Figures of a number as they are told; one thing needs no telling. */
export const placesOf = (count: number): number =>
  count < 2
    ? 0
    : count < 1000
      ? String(count).length
      : Math.min(2, String(Math.floor(count / 1000)).length) + 1;

/** The extent of a sign that tells `count` things. O(1). */
export function signExtent(count: number, ringed: boolean, inRow: boolean): SignExtent {
  const half = (ringed ? RING : 1) / 2;
  const places = placesOf(count);
  const at = inRow ? BADGE.row : BADGE.corner;
  const badge = places === 0 ? 0 : at.left + BADGE.ends + BADGE.wide * places + BADGE.rim;
  const up = places === 0 ? 0 : at.up + BADGE.high / 2 + BADGE.rim;
  return {
    left: half * SIGN_SIZE + AIR,
    right: Math.max(half, badge) * SIGN_SIZE + AIR,
    up: Math.max(half, up) * SIGN_SIZE + AIR,
    down: half * SIGN_SIZE + AIR,
  };
}
