import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import type { DistanceField } from '../../geometry/nav/distance-field';
import type { Located } from '../../geometry/nav/locate';
import { NearestMerge } from '../../geometry/nav/nearest-merge';
import { ownedField, type OwnedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId } from '../../model/schema/ids';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { ownersBySample, placed, placedAt, type CoverageMeasure } from './compute';
import { storeysToCover } from './floor-to-cover';
import type { ExtinguisherInput, ExtinguisherSource, SourceMove } from './input';
import type { CoverageTotal, StoreyCoverage } from './result';
import { sourcePlace } from './source-places';
import { coveredArea, storeyCoverage } from './storey-coverage';

/** Slots of the merge: all others, which stay, and those that move. */
const OTHERS = 0;
const MOVED = 1;

/**
 * Coverage while one or several extinguishers are moved about: all others are measured once, when the drag begins (one
 * search as far as the limit); each place of the moved ones then costs what they reach, and one pass over the storeys
 * that this changes.
 */
export class ExtinguisherDrag {
  readonly #plan: WalkingPlan;
  readonly #limit: number;
  readonly #walk: Walk;
  readonly #cut: number;
  /** As the document has them, a new one last: numbers mean the same as in the whole result. */
  readonly #owners: readonly AssetId[];
  /** Of each moved one its number among the owners. */
  readonly #numbers: ReadonlyMap<AssetId, number>;
  /** Per sample that the moved ones reach the number of the nearest of them. */
  readonly #movedOwner: Int32Array;
  readonly #otherOwner: Int32Array;
  /** Of each storey with floor to cover, as the others leave it. */
  readonly #areas: ReadonlyMap<number, Pick<StoreyCoverage, 'area' | 'covered'>>;
  readonly #merge: NearestMerge;
  /** What the moved ones reach from where the document has them. */
  readonly #before: DistanceField | null;
  #last: DistanceField | null = null;

  constructor(plan: WalkingPlan, input: ExtinguisherInput, moved: readonly AssetId[]) {
    this.#plan = plan;
    this.#limit = input.limit;
    this.#cut = input.limit + DEFAULT_CELL;
    this.#walk = walkWith(plan, input.shut);
    const moving = new Set(moved);
    const known = new Set(input.sources.map((source) => source.id));
    this.#owners = [...known, ...[...moving].filter((id) => !known.has(id))];
    this.#numbers = new Map(this.#owners.flatMap((id, i) => (moving.has(id) ? [[id, i]] : [])));
    this.#movedOwner = new Int32Array(plan.nav.samples.count);
    const places = input.sources.map((source) => (moving.has(source.id) ? null : sourcePlace(plan, source)));
    const field = ownedField(this.#walk, placed(places), { limit: this.#cut });
    this.#otherOwner = ownersBySample(plan.nav, field, placedAt(places));
    this.#merge = new NearestMerge(plan.nav);
    this.#merge.set(OTHERS, field);
    const others = { distance: this.#merge.distance, limit: input.limit };
    this.#areas = new Map(storeysToCover(plan).map((storey) => [storey, coveredArea(plan, storey, others)]));
    this.#before = this.#fieldOf(input.sources.filter((source) => moving.has(source.id)));
  }

  /**
   * Coverage with the moved ones where `moves` has them (null = away, as is one that isn't told of). Only storeys that
   * they reach from where the document has them, from their places of the call before, or from the new ones. Distances
   * are cut a cell beyond the limit (`Infinity` farther out), so there are no farthest places.
   */
  at(moves: readonly SourceMove[]): CoverageMeasure {
    const sources = moves.flatMap(({ id, to }): ExtinguisherSource[] => (to === null ? [] : [{ id, ...to }]));
    const places = sources.map((source) => sourcePlace(this.#plan, source));
    const field = this.#search(places);
    this.#merge.set(MOVED, field);
    if (field !== null) this.#own(field, sources, places);
    const touched = this.#storeysOf([field, this.#last, this.#before]);
    this.#last = field;
    const { distance, owner } = this.#merge;
    const measured = {
      distance,
      owner: (s: number) => (owner[s] === MOVED ? this.#movedOwner[s]! : this.#otherOwner[s]!),
      whole: false,
      limit: this.#limit,
    };
    const storeys = touched.map((storey): StoreyCoverage => ({
      ...storeyCoverage(this.#plan, storey, measured),
      farthest: null,
    }));
    return {
      storeys,
      owners: this.#owners,
      total: this.#totalWith(storeys),
      offFloor: sources.filter((_, i) => places[i] === null),
    };
  }

  #fieldOf(sources: readonly ExtinguisherSource[]): OwnedField | null {
    return this.#search(sources.map((source) => sourcePlace(this.#plan, source)));
  }

  #search(places: readonly (Located | null)[]): OwnedField | null {
    const found = placed(places);
    return found.length === 0 ? null : ownedField(this.#walk, found, { limit: this.#cut });
  }

  /** Enters whose samples a field's are. O(samples reached). */
  #own(field: OwnedField, sources: readonly ExtinguisherSource[], places: readonly (Located | null)[]): void {
    const numbers = placedAt(places).map((at) => this.#numbers.get(sources[at]!.id)!);
    for (let i = 0; i < field.samples.length; i++) {
      this.#movedOwner[field.samples[i]!] = numbers[field.owners[i]!]!;
    }
  }

  /** Storeys that the moved ones don't touch are as the others leave them. */
  #totalWith(storeys: readonly StoreyCoverage[]): CoverageTotal {
    let [area, covered] = [0, 0];
    for (const [i, untouched] of this.#areas) {
      const id = this.#plan.derived.storeys[i]!;
      const each = storeys.find((storey) => storey.id === id) ?? untouched;
      area += each.area;
      covered += each.covered;
    }
    return { area, covered, uncovered: area - covered, farthest: null };
  }

  #storeysOf(fields: readonly (DistanceField | null)[]): number[] {
    const { storeyStart } = this.#plan.nav.samples;
    return [...this.#areas.keys()].filter((storey) =>
      fields.some((field) =>
        field?.samples.some((s) => s >= storeyStart[storey]! && s < storeyStart[storey + 1]!),
      ),
    );
  }
}
