import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import type { Located } from '../../geometry/nav/locate';
import { ownedField, type OwnedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId } from '../../model/schema/ids';
import { coveredFloors } from '../walking/covered-floors';
import type { FloorToCover } from '../walking/floor-to-cover';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { placed, placedAt, wholeCoverage, type CoverageMeasure, type WholeCoverage } from './compute';
import { DragFloor } from './drag-floor';
import type { ExtinguisherInput, ExtinguisherSource, SourceMove } from './input';
import type { CoverageTotal, StoreyCoverage } from './result';
import { sourcePlace } from './source-places';
import { storeyCoverage } from './storey-coverage';

/** Others are looked for this much farther than their ways could meet, metres: where none owns the very place it stands at. */
const MARGIN = 1;

/**
 * Coverage while one or several extinguishers are moved about. When the drag begins, what the moved ones leave behind is
 * measured anew from the others around it; all else is taken from the whole result. Each place of the moved ones then
 * costs what they reach, and one pass over the storeys that this changes.
 */
export class ExtinguisherDrag {
  readonly #plan: WalkingPlan;
  readonly #limit: number;
  readonly #walk: Walk;
  readonly #floors: readonly FloorToCover[];
  readonly #cut: number;
  /** As the document has them, new ones last: numbers mean the same as in the whole result. */
  readonly #owners: readonly AssetId[];
  /** Of each moved one its number among the owners. */
  readonly #numbers: ReadonlyMap<AssetId, number>;
  readonly #whole: WholeCoverage;
  readonly #floor: DragFloor;
  /** Storeys that the moved ones reach from where the document has them. */
  readonly #before: ReadonlySet<number>;
  #last: ReadonlySet<number> = new Set();

  /** `whole` = the whole result of the same plan and input; it is computed when it is not at hand. */
  constructor(
    plan: WalkingPlan,
    input: ExtinguisherInput,
    moved: readonly AssetId[],
    whole: WholeCoverage = wholeCoverage(plan, input),
  ) {
    this.#plan = plan;
    this.#limit = input.limit;
    this.#cut = input.limit + DEFAULT_CELL;
    this.#walk = walkWith(plan, input.shut);
    this.#floors = coveredFloors(plan, input.shut);
    this.#whole = whole;
    const moving = new Set(moved);
    const known = new Set(input.sources.map((source) => source.id));
    this.#owners = [...known, ...[...moving].filter((id) => !known.has(id))];
    this.#numbers = new Map(this.#owners.flatMap((id, i) => (moving.has(id) ? [[id, i]] : [])));
    this.#floor = new DragFloor(plan, whole, this.#cut);
    const places = input.sources.map((source) => sourcePlace(plan, source));
    const mine = places.filter((_, i) => moving.has(input.sources[i]!.id));
    const field = this.#search(mine, this.#cut);
    this.#before = this.#floor.storeysOf(field);
    this.#leaveBehind(field, mine, places);
  }

  /**
   * Coverage with the moved ones where `moves` has them (null = away, as is one that isn't told of). Only storeys that
   * they reach from where the document has them, from their places of the call before, or from the new ones. Distances
   * are cut a cell beyond the limit (`Infinity` farther out), so there are no farthest places.
   */
  at(moves: readonly SourceMove[]): CoverageMeasure {
    const sources = moves.flatMap(({ id, to }): ExtinguisherSource[] => (to === null ? [] : [{ id, ...to }]));
    const places = sources.map((source) => sourcePlace(this.#plan, source));
    const field = this.#search(places, this.#cut);
    const numbers = placedAt(places).map((at) => this.#numbers.get(sources[at]!.id)!);
    this.#floor.put(field, numbers);
    const now = this.#floor.storeysOf(field);
    const touched = [...this.#whole.areas.keys()].filter(
      (storey) => now.has(storey) || this.#last.has(storey) || this.#before.has(storey),
    );
    this.#last = now;
    const { distance, owner } = this.#floor;
    const measured = {
      distance,
      owner: (s: number) => owner[s]!,
      whole: false,
      limit: this.#limit,
      floors: this.#floors,
    };
    const storeys = touched.map((storey): StoreyCoverage => {
      this.#floor.prepare(storey);
      return { ...storeyCoverage(this.#plan, storey, measured), farthest: null };
    });
    return {
      storeys,
      owners: this.#owners,
      total: this.#totalWith(storeys),
      offFloor: sources.filter((_, i) => places[i] === null),
    };
  }

  #search(places: readonly (Located | null)[], limit: number): OwnedField | null {
    const found = placed(places);
    return found.length === 0 ? null : ownedField(this.#walk, found, { limit });
  }

  /**
   * Measures the floor whose nearest was a moved one from the others. One of them that is nearest there then stands
   * within twice the limit of the moved ones, so that they reach floor of its own when they walk as far.
   */
  #leaveBehind(
    field: OwnedField | null,
    mine: readonly (Located | null)[],
    places: readonly (Located | null)[],
  ): void {
    if (field === null) return;
    const mineNumbers = new Set(this.#numbers.values());
    const left = field.samples.filter((s) => mineNumbers.has(this.#whole.owner[s]!));
    const around = this.#search(mine, 2 * this.#cut + MARGIN);
    const near = new Set<number>();
    for (const s of around?.samples ?? []) near.add(this.#whole.owner[s]!);
    const others = [...near].filter((number) => number >= 0 && !mineNumbers.has(number) && places[number]);
    const found = this.#search(
      others.map((number) => places[number]!),
      this.#cut,
    );
    this.#floor.leave(left, found, others);
  }

  /** Storeys that the moved ones don't touch are as the whole result has them. */
  #totalWith(storeys: readonly StoreyCoverage[]): CoverageTotal {
    let [area, covered] = [0, 0];
    for (const [i, untouched] of this.#whole.areas) {
      const id = this.#plan.derived.storeys[i]!;
      const each = storeys.find((storey) => storey.id === id) ?? untouched;
      area += each.area;
      covered += each.covered;
    }
    return { area, covered, uncovered: area - covered, farthest: null };
  }
}
