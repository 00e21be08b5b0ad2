import type { Citation } from '../base/finding';
import type { AssetKind } from '../model/schema/assets/asset-kinds';
import { cite } from './cite';
import { CN_SIGN_FACES, CN_SIGNS } from './egress/sign-rules';

/** How far apart things of a kind may be along a corridor, measured along its middle. */
export interface CorridorSpacing {
  readonly id: string;
  readonly kind: AssetKind;
  /** Down the middle of the ceiling, or on the walls; null = either. */
  readonly side: 'centre' | 'walls' | null;
  /** Metres; the ends of the corridor are at most half of it away. */
  readonly limit: number;
  /** The rule is of corridors narrower than this, metres; null = of all. */
  readonly narrowerThan: number | null;
  readonly cite: Citation;
}

/**
 * Spacings that standards give for corridors (CODES 3.2, 3.3). Other kinds have none: extinguishers, hydrants and call
 * points are ruled by the way to them, which coverage measures.
 */
export const CORRIDOR_SPACINGS: readonly CorridorSpacing[] = [
  {
    id: 'gb50116.corridor.smoke',
    kind: 'smoke-detector',
    side: null,
    limit: 15,
    narrowerThan: 3,
    cite: cite('GB 50116', '2013', '6.2.4', 'M-high'),
  },
  {
    id: 'gb50116.corridor.heat',
    kind: 'heat-detector',
    side: null,
    limit: 10,
    narrowerThan: 3,
    cite: cite('GB 50116', '2013', '6.2.4', 'M-high'),
  },
  {
    id: 'gb51309.sign.parallel',
    kind: 'exit-sign',
    side: 'walls',
    limit: CN_SIGN_FACES.along.limit,
    narrowerThan: null,
    cite: CN_SIGN_FACES.along.cite,
  },
  {
    id: 'gb50016.sign',
    kind: 'exit-sign',
    side: 'centre',
    limit: CN_SIGNS.spacing.limit,
    narrowerThan: null,
    cite: CN_SIGNS.spacing.cite,
  },
];

/** The spacing that a standard gives for a kind on that side of corridors, or null: then a person says one. O(rows). */
export const corridorSpacingOf = (kind: AssetKind, side: 'centre' | 'walls'): CorridorSpacing | null =>
  CORRIDOR_SPACINGS.find((row) => row.kind === kind && (row.side === null || row.side === side)) ?? null;
