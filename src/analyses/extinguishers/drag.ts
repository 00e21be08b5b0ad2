import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import { distanceField, type DistanceField } from '../../geometry/nav/distance-field';
import { NearestMerge } from '../../geometry/nav/nearest-merge';
import { ownedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId } from '../../model/schema/ids';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { ownersBySample, placed, placedAt, type CoverageMeasure } from './compute';
import { storeysToCover } from './floor-to-cover';
import type { ExtinguisherInput, ExtinguisherSource, SourceMove } from './input';
import type { CoverageTotal, StoreyCoverage } from './result';
import { sourcePlace } from './source-places';
import { coveredArea, storeyCoverage } from './storey-coverage';

/** Slots of the merge: all others, which stay, and the one that moves. */
const OTHERS = 0;
const MOVED = 1;

/**
 * Coverage while one extinguisher is moved about: all others are measured once, when the drag begins (one search as
 * far as the limit); each place of the moved one then costs what it reaches, and one pass over the storeys that
 * this changes.
 */
export class ExtinguisherDrag {
  readonly #plan: WalkingPlan;
  readonly #limit: number;
  readonly #walk: Walk;
  readonly #cut: number;
  /** As the document has them, a new one last: numbers mean the same as in the whole result. */
  readonly #owners: readonly AssetId[];
  readonly #mine: number;
  readonly #otherOwner: Int32Array;
  /** Of each storey with floor to cover, as the others leave it. */
  readonly #areas: ReadonlyMap<number, Pick<StoreyCoverage, 'area' | 'covered'>>;
  readonly #merge: NearestMerge;
  /** What the moved one reaches from where the document has it. */
  readonly #before: DistanceField | null;
  #last: DistanceField | null = null;

  constructor(plan: WalkingPlan, input: ExtinguisherInput, moved: AssetId) {
    this.#plan = plan;
    this.#limit = input.limit;
    this.#cut = input.limit + DEFAULT_CELL;
    this.#walk = walkWith(plan, input.shut);
    const known = input.sources.map((source) => source.id);
    this.#owners = known.includes(moved) ? known : [...known, moved];
    this.#mine = this.#owners.indexOf(moved);
    const places = input.sources.map((source) => (source.id === moved ? null : sourcePlace(plan, source)));
    const field = ownedField(this.#walk, placed(places), { limit: this.#cut });
    this.#otherOwner = ownersBySample(plan.nav, field, placedAt(places));
    this.#merge = new NearestMerge(plan.nav);
    this.#merge.set(OTHERS, field);
    const others = { distance: this.#merge.distance, limit: input.limit };
    this.#areas = new Map(storeysToCover(plan).map((storey) => [storey, coveredArea(plan, storey, others)]));
    this.#before = this.#fieldOf(input.sources.find((source) => source.id === moved));
  }

  /**
   * Coverage with the moved one at `to` (null = away). Only storeys that it reaches from where the document has it,
   * from its place of the call before, or from the new one. Distances are cut a cell beyond the limit (`Infinity`
   * farther out), so there are no farthest places.
   */
  at(to: SourceMove['to']): CoverageMeasure {
    const id = this.#owners[this.#mine]!;
    const source: ExtinguisherSource | undefined = to === null ? undefined : { id, ...to };
    const field = this.#fieldOf(source);
    this.#merge.set(MOVED, field);
    const touched = this.#storeysOf([field, this.#last, this.#before]);
    this.#last = field;
    const { distance, owner } = this.#merge;
    const measured = {
      distance,
      owner: (s: number) => (owner[s] === MOVED ? this.#mine : this.#otherOwner[s]!),
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
      offFloor: source !== undefined && field === null ? [source] : [],
    };
  }

  #fieldOf(source: ExtinguisherSource | undefined): DistanceField | null {
    const place = source ? sourcePlace(this.#plan, source) : null;
    return place === null ? null : distanceField(this.#walk, [place], { limit: this.#cut });
  }

  /** Storeys that the moved one doesn't touch are as the others leave them. */
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
