import type { AssetId, SpaceId } from '../../model/schema/ids';
import type { ExtinguisherSource } from './input';
import type { PointMember } from './reach-counts';
import { settingPoints } from './setting-points';

/** A setting point that comes (1) or is no more (−1). */
export interface PointChange {
  readonly members: readonly PointMember[];
  readonly by: 1 | -1;
}

/** What some reach from where they stand; null off all floor. */
export type Stood = ReadonlyMap<ExtinguisherSource, PointMember | null>;

/**
 * Setting points while some extinguishers are moved: one that goes leaves the rest of its point behind, and one that comes
 * makes one point of what it stands beside, or a point of its own.
 */
export class DragPoints {
  readonly #others: readonly ExtinguisherSource[];
  readonly #known = new Map<AssetId, PointMember | null>();
  /** By place too: one that is moved is another source at each. */
  readonly #spaces = new WeakMap<ExtinguisherSource, SpaceId | null>();
  readonly #fieldOf: (source: ExtinguisherSource) => PointMember | null;
  readonly #spaceOf: (source: ExtinguisherSource) => SpaceId | null;

  /** Others are measured when one is first held beside them. */
  constructor(
    others: readonly ExtinguisherSource[],
    fieldOf: (source: ExtinguisherSource) => PointMember | null,
    spaceOf: (source: ExtinguisherSource) => SpaceId | null,
  ) {
    this.#others = others;
    this.#fieldOf = fieldOf;
    this.#spaceOf = spaceOf;
  }

  /** What changes when these come to the others. O(n²) on a storey. */
  come(moved: Stood): PointChange[] {
    const storeys = new Set([...moved.keys()].map(({ storey }) => storey));
    const near = this.#others.filter(({ storey }) => storeys.has(storey));
    return this.#pointsOf([...near, ...moved.keys()]).flatMap((point): PointChange[] => {
      const rest = point.filter((each) => !moved.has(each));
      if (rest.length === point.length) return [];
      return [
        ...this.#pointsOf(rest).map((each): PointChange => ({ members: this.#members(each, moved), by: -1 })),
        { members: this.#members(point, moved), by: 1 },
      ];
    });
  }

  /** What changes when these go from among the others. O(n²) on a storey. */
  gone(moved: Stood): PointChange[] {
    return this.come(moved).map(({ members, by }) => ({ members, by: by === 1 ? -1 : 1 }));
  }

  #members(point: readonly ExtinguisherSource[], moved: Stood): PointMember[] {
    return point.flatMap((source) => (moved.has(source) ? moved.get(source) : this.#other(source)) ?? []);
  }

  #other(source: ExtinguisherSource): PointMember | null {
    const known = this.#known.get(source.id);
    const member = known === undefined ? this.#fieldOf(source) : known;
    this.#known.set(source.id, member);
    return member;
  }

  #pointsOf(sources: readonly ExtinguisherSource[]): ExtinguisherSource[][] {
    return settingPoints(sources, (source) => {
      const known = this.#spaces.get(source);
      const space = known === undefined ? this.#spaceOf(source) : known;
      this.#spaces.set(source, space);
      return { ...source, space };
    });
  }
}
