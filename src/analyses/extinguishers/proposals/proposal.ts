import type { Citation } from '../../../base/finding';
import type { Agent } from '../../../model/schema/assets/agents';
import type { AssetId, OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Beside } from '../../placing/permitted-places';
import type { Place } from '../../walking/find-path';

/** What proposals are asked for: always by the code, as designed or without what isn't counted on. */
export interface ProposalQuestion {
  /** `HH:MM`: doors locked then are shut; null = only those locked at every hour. */
  readonly hour: string | null;
  /** Doors to take as shut besides. */
  readonly closed: readonly OpeningId[];
  /** Extinguishers to take as not there. */
  readonly away: readonly AssetId[];
}

/** An extinguisher that can be bought, as its nameplate has it. */
export interface OfferedModel {
  readonly model: string;
  readonly agent: Agent;
  readonly rating: string | null;
  /** Kilograms or litres. */
  readonly charge: number | null;
  /** It stands on the floor, and goes by the distances of wheeled ones. */
  readonly wheeled: boolean;
  /** Where its rating was read, and how sure that is. */
  readonly cite: Citation;
}

/** What a proposal does: a new setting point; more extinguishers at one; others in the place of those there; one carried elsewhere; some of too many carried to a point of their own. */
export type ProposalKind = 'add' | 'more' | 'replace' | 'move' | 'split';

/** One thing to do. Accepting it is `update` of its asset, or a new one. */
export interface Proposal {
  /** The same for the same deed on the same plan. */
  readonly id: string;
  readonly kind: ProposalKind;
  /** The setting point that it changes; null = a new one. */
  readonly asset: AssetId | null;
  readonly place: Place;
  readonly space: SpaceId | null;
  /** What makes the place a good one. */
  readonly beside: Beside;
  /** Null = it stays what it is. */
  readonly unit: OfferedModel | null;
  readonly nonMagnetic: boolean;
  /** Extinguishers at the place afterwards; of a split those that are carried there. */
  readonly count: number;
  /** Where people lie or sterile fields are: nothing outside would do. */
  readonly lastResort: boolean;
  /** Those of one group only gain together, or one takes away what others give back: they are done together. Null = by itself. */
  readonly group: string | null;
  /** Why: spaces whose floor it brings within reach, calculation units that lacked it, rooms that need it, the point that was wrong. */
  readonly cures: ProposalCures;
  /** m² not within reach now that it, or its group where it is the first of one, brings within reach by itself, counted as the storey's own figure: each place once, by all its classes. */
  readonly saves: number;
  /** m² besides that it brings within reach for some of their classes of fire; others do the rest. */
  readonly shares: number;
  /** Rooms that have floor out of reach only once it is done: fewer than it cures. */
  readonly breaks: readonly SpaceId[];
}

export interface ProposalCures {
  readonly spaces: readonly SpaceId[];
  readonly units: readonly string[];
  readonly rooms: readonly SpaceId[];
  readonly assets: readonly AssetId[];
}

/**
 * Why something stays at fault whatever is hung where: its doors are locked, no way leads there, there is no wall for it,
 * nothing sold suits it; or it is nothing that one more extinguisher cures.
 */
export type IncurableReason = 'locked' | 'no-place' | 'no-model' | 'cut-off' | 'by-hand';

export interface Incurable {
  readonly reason: IncurableReason;
  /** What stays at fault: floor of a space, a unit's count or rating, what a room needs, a setting point, or the storey as a whole. */
  readonly of: 'floor' | 'unit' | 'room' | 'point' | 'storey';
  readonly space: SpaceId | null;
  readonly unit: string | null;
  readonly place: Place;
  /** m² that stay out of reach; 0 where it isn't floor. */
  readonly area: number;
  /** The finding of the design that stays; null = told by what it is of. */
  readonly finding: string | null;
}

/** What cures one storey, the best so far. */
export interface StoreyProposals {
  readonly storey: StoreyId;
  readonly proposals: readonly Proposal[];
  readonly incurable: readonly Incurable[];
  /** New setting points, and extinguishers to buy: new ones, more of them, and those that replace others. */
  readonly points: number;
  readonly units: number;
  /** No fewer would do, of `places` permitted places on the storey and the models offered. */
  readonly bound: { readonly points: number; readonly units: number };
  readonly places: number;
  /** Points over their bound, less 1; null = nothing is proven yet. */
  readonly gap: number | null;
  /** Proven that no fewer points do. */
  readonly optimal: boolean;
  /** Share of the work, 0 … 1. */
  readonly done: number;
}
