import { distanceField } from '../../geometry/nav/distance-field';
import { DEFAULT_CELL } from '../../geometry/nav/floor-grid';
import type { Located } from '../../geometry/nav/locate';
import { ownedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId } from '../../model/schema/ids';
import { lookUp } from '../../model/schema/dictionary';
import type { WalkingPlan } from '../walking/walking-plan';
import { wholeCoverage, type CoverageMeasure, type WholeCoverage } from './compute';
import { spacesOfSources } from './counted-points';
import { DragFloor, type HeldField, type LeftBehind } from './drag-floor';
import { DragPoints } from './drag-points';
import {
  UNKNOWN_TYPE,
  type ExtinguisherInput,
  type ExtinguisherSource,
  type ExtinguisherType,
  type SourceMove,
} from './input';
import { lanesOf, longestLimits, walkFor } from './lanes';
import type { PointMember } from './reach-counts';
import type { CoverageTotal } from './result';
import { sourcePlace } from './source-places';
import { storeyCoverage } from './storey-coverage';

/** Others are looked for this much farther than their ways could meet, metres: where none owns the very place it stands at. */
const MARGIN = 1;

/**
 * Coverage while one or several extinguishers are moved about. When the drag begins, what the moved ones leave behind is
 * measured anew from the others around it; all else is taken from the whole result. Each place of a moved one then
 * costs what it reaches, and one pass over the storeys that this changes.
 */
export class ExtinguisherDrag {
  readonly #plan: WalkingPlan;
  readonly #input: ExtinguisherInput;
  readonly #walk: Walk;
  /** By lane: a cell beyond the longest distance. */
  readonly #cuts: readonly number[];
  /** As the document has them, new ones last: numbers mean the same as in the whole result. */
  readonly #owners: readonly AssetId[];
  /** Of each moved one its number among the owners. */
  readonly #numbers: ReadonlyMap<AssetId, number>;
  readonly #whole: WholeCoverage;
  readonly #floor: DragFloor;
  readonly #points: DragPoints;
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
    this.#input = input;
    this.#cuts = longestLimits(whole.asks).map((limit) => limit + DEFAULT_CELL);
    this.#walk = walkFor(plan, input);
    this.#whole = whole;
    const moving = new Set(moved);
    const known = new Set(input.sources.map((source) => source.id));
    this.#owners = [...known, ...[...moving].filter((id) => !known.has(id))];
    this.#numbers = new Map(this.#owners.flatMap((id, i) => (moving.has(id) ? [[id, i]] : [])));
    this.#floor = new DragFloor(plan, whole, this.#cuts);
    const stood = new Map(
      input.sources.filter(({ id }) => moving.has(id)).map((source) => [source, this.#held(source)]),
    );
    const before = [...stood.values()].filter((each) => each !== null);
    this.#points = new DragPoints(
      input.sources.filter(({ id }) => !moving.has(id)),
      (source) => this.#reached(source),
      spacesOfSources(plan),
    );
    const gone = this.#points.gone(stood);
    this.#before = this.#storeysOf([...before, ...gone.flatMap(({ members }) => members)]);
    this.#floor.leave(gone, this.#leaveBehind(before));
  }

  /**
   * Coverage with the moved ones where `moves` has them (null = away, as is one that isn't told of). Only storeys that
   * they reach from where the document has them, from their places of the call before, or from the new ones. Distances
   * are cut a cell beyond the limit (`Infinity` farther out), so there are no farthest places.
   */
  at(moves: readonly SourceMove[]): CoverageMeasure {
    const sources = moves.flatMap(({ id, to, as }): ExtinguisherSource[] => {
      if (to === null) return [];
      // A place may come with more than its coordinates.
      const { storey, x, y } = to;
      return [{ ...(as ?? this.#typeOf(id)), id, storey, x, y }];
    });
    const found = new Map(sources.map((source) => [source, this.#held(source)]));
    const held = [...found.values()].filter((each) => each !== null);
    const come = this.#points.come(found);
    this.#floor.put(held, come);
    const now = this.#storeysOf([...held, ...come.flatMap(({ members }) => members)]);
    const touched = this.#whole.asks.storeys.filter(
      (storey) => now.has(storey) || this.#last.has(storey) || this.#before.has(storey),
    );
    this.#last = now;
    const { lanes, counts } = this.#floor;
    const measured = { asks: this.#whole.asks, lanes, counts, whole: false, owners: this.#owners };
    const storeys = touched.map((storey) => {
      this.#floor.prepare(storey);
      return storeyCoverage(this.#plan, storey, measured).coverage;
    });
    return {
      storeys,
      owners: this.#owners,
      total: this.#totalWith(storeys),
      offFloor: sources.filter((source) => found.get(source) === null),
    };
  }

  #typeOf(id: AssetId): ExtinguisherType {
    const own = this.#input.sources.find((source) => source.id === id);
    if (own) return { agent: own.agent, rating: own.rating, wheeled: own.wheeled };
    const asset = lookUp(this.#plan.document.assets, id);
    return asset?.kind === 'extinguisher' ? asset : UNKNOWN_TYPE;
  }

  /** What one reaches from its place; null off all floor. */
  #held(source: ExtinguisherSource): HeldField | null {
    const reached = this.#reached(source);
    return reached && { ...reached, number: this.#numbers.get(source.id)! };
  }

  #reached(source: ExtinguisherSource): PointMember | null {
    const place = sourcePlace(this.#plan, source);
    if (place === null) return null;
    const lanes = lanesOf(this.#whole.asks, source);
    return { field: distanceField(this.#walk, [place], { limit: this.#reachOf(lanes) }), lanes };
  }

  /** How far one that counts in these lanes matters, metres. */
  #reachOf(lanes: readonly number[]): number {
    return lanes.reduce((most, lane) => Math.max(most, this.#cuts[lane]!), 0);
  }

  #storeysOf(held: readonly PointMember[]): ReadonlySet<number> {
    return new Set(held.flatMap(({ field }) => [...this.#floor.storeysOf(field)]));
  }

  /** Measures the floor whose nearest was a moved one from the others, lane by lane. */
  #leaveBehind(before: readonly HeldField[]): (LeftBehind | null)[] {
    const mine = new Set(this.#numbers.values());
    const { lanes, asks } = this.#whole;
    return lanes.map((whole, lane): LeftBehind | null => {
      const moved = before.filter((each) => each.lanes.includes(lane));
      if (!whole || moved.length === 0) return null;
      const reached = new Set<number>();
      for (const { field } of moved) {
        for (const s of field.samples) {
          const ask = asks.askOf[s]!;
          if (asks.asks[ask]?.classes.some(({ terms }) => terms.some((term) => term.lane === lane)))
            reached.add(s);
        }
      }
      const samples = Int32Array.from(reached).filter((s) => mine.has(whole.owner[s]!));
      return this.#fromOthers(lane, samples, mine);
    });
  }

  #fromOthers(lane: number, samples: Int32Array, mine: ReadonlySet<number>): LeftBehind {
    const distance = new Float64Array(samples.length).fill(Infinity);
    const owner = new Int32Array(samples.length).fill(-1);
    const { sources } = this.#input;
    const others = samples.length === 0 ? [] : this.#around(lane, mine);
    const places = others.map((number) => sourcePlace(this.#plan, sources[number]!)!);
    if (places.length === 0) return { samples, distance, owner };
    const found = ownedField(this.#walk, places, { limit: this.#cuts[lane]! });
    const slots = new Map<number, number>();
    samples.forEach((s, i) => slots.set(s, i));
    found.samples.forEach((s, i) => {
      const slot = slots.get(s);
      if (slot === undefined) return;
      distance[slot] = found.distances[i]!;
      owner[slot] = others[found.owners[i]!]!;
    });
    return { samples, distance, owner };
  }

  /**
   * Others of a lane that could be nearest where a moved one was: within twice the cut of it as the crow flies. Over stairs
   * only the walk tells how near that is: then those that own floor which the moved ones reach when they go as far.
   */
  #around(lane: number, mine: ReadonlySet<number>): number[] {
    const { sources, limit } = this.#input;
    const places = sources.map((source): Located | null => sourcePlace(this.#plan, source));
    const moved = [...mine].flatMap((number) => places[number] ?? []);
    const far = 2 * this.#cuts[lane]! + MARGIN;
    const numbers = sources.flatMap((source, i) =>
      !mine.has(i) && places[i] && lanesOf(this.#whole.asks, source).includes(lane) ? [i] : [],
    );
    if (limit === null) {
      return numbers.filter((i) => moved.some((each) => isNear(each, places[i]!, far)));
    }
    const { owner } = this.#whole.lanes[lane]!;
    const near = new Set<number>();
    for (const s of distanceField(this.#walk, moved, { limit: far }).samples) near.add(owner[s]!);
    return numbers.filter((i) => near.has(i));
  }

  /** Storeys that the moved ones don't touch are as the whole result has them. */
  #totalWith(storeys: CoverageMeasure['storeys']): CoverageTotal {
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

const isNear = (a: Located, b: Located, far: number): boolean =>
  a.storey === b.storey && Math.hypot(a.planX - b.planX, a.planY - b.planY) <= far;
