import type { Finding } from '../../base/finding';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { FireClass } from '../../model/schema/space-hazard';

/** A place and how far it is to walk from there to the nearest extinguisher that counts. Metres. */
export interface FarPlace {
  readonly x: number;
  readonly y: number;
  /** `Infinity` where no extinguisher that counts can be walked to at all. */
  readonly length: number;
  /** What is allowed there. */
  readonly limit: number;
  /** The class of fire that allows no more; null where every extinguisher counts alike. */
  readonly fireClass: FireClass | null;
}

/** m² that nothing reaches within its distance, that one setting point does, two, three and more. */
export type ReachedBy = readonly [none: number, one: number, two: number, more: number];

/** In `reach`: no floor in the cell, and floor that nothing is asked of (a stair, a shaft). */
export const NO_FLOOR = 255;
export const NOT_ASKED_FLOOR = 254;

/** Square cells that distances are sampled at, at their centres. Metres; row 0 lies south. */
export interface SampleGrid {
  readonly x0: number;
  readonly y0: number;
  readonly nx: number;
  readonly ny: number;
  readonly cell: number;
}

/** Coverage of one space. Areas in m². */
export interface SpaceCoverage {
  readonly space: SpaceId;
  readonly area: number;
  readonly uncovered: number;
  /** The sampled place with the largest share of the distance allowed; null in a preview. */
  readonly worst: FarPlace | null;
}

/** Coverage of the floor to cover of one storey. Areas in m²; covered + uncovered = area. */
export interface StoreyCoverage {
  readonly id: StoreyId;
  readonly grid: SampleGrid;
  /**
   * Row by row, metres to walk over metres allowed for the class of fire that is worst off: 1 = at the limit, `Infinity` =
   * no way (in a preview: or beyond the longest distance), `NaN` = nothing to cover in the cell.
   */
  readonly share: Float32Array<ArrayBuffer>;
  /** Row by row, how many setting points reach the cell within their distance, for the class with the fewest; `NO_FLOOR`, `NOT_ASKED_FLOOR`. */
  readonly reach: Uint8Array<ArrayBuffer>;
  /** Row by row, index into `owners` of the nearest extinguisher; −1 = none. */
  readonly owner: Int32Array<ArrayBuffer>;
  readonly area: number;
  readonly covered: number;
  readonly uncovered: number;
  /** Its floor by how many reach it; the first is `uncovered`. */
  readonly reachedBy: ReachedBy;
  /** The least distance that is allowed anywhere on the storey, metres. */
  readonly leastLimit: number;
  /** The place with the largest share of the distance allowed, of those from which one gets to an extinguisher. */
  readonly farthest: FarPlace | null;
  readonly bySpace: readonly SpaceCoverage[];
}

export interface CoverageTotal {
  readonly area: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly farthest: (FarPlace & { readonly storey: StoreyId }) | null;
}

/** No extinguisher at all; floor of a space beyond the limit; an extinguisher that stands off all floor and so covers nothing. */
export const EXTINGUISHER_CODES = [
  'extinguisher.none',
  'extinguisher.uncovered',
  'extinguisher.off-floor',
] as const;

export type ExtinguisherFinding = Finding<(typeof EXTINGUISHER_CODES)[number]>;
