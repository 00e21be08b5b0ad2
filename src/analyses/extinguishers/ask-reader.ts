import type { AssetId } from '../../model/schema/ids';
import type { FireClass } from '../../model/schema/space-hazard';
import { coveredShare } from './covered-share';
import { NOT_ASKED, type Ask, type FloorAsks } from './floor-asks';
import type { LaneField } from './lanes';
import type { FarPlace } from './result';

/** The asks of one storey as flat arrays. Classes of all its asks are numbered through, and so are their terms. */
interface AskTable {
  readonly asks: readonly Ask[];
  readonly classCount: number;
  /** Of each ask its first class, one more at the end; of each class its first term alike. */
  readonly classStart: Int32Array;
  readonly termStart: Int32Array;
  readonly limits: Float64Array;
  readonly fields: readonly LaneField[];
  /** By class what was read last: share of the distance allowed, and how much of the cell is within it. */
  readonly share: Float64Array;
  readonly within: Float64Array;
  readonly leastLimit: number;
}

/** What is asked of a nav's samples, and distances to hold against it. */
export interface ReadFrom {
  readonly asks: FloorAsks;
  readonly lanes: readonly (LaneField | null)[];
  readonly owners: readonly AssetId[];
}

interface WorstTerm {
  readonly fireClass: FireClass | null;
  readonly length: number;
  readonly limit: number;
  readonly owner: number;
}

/**
 * Reads one storey's samples against all that is asked of them: of a class the best way counts, of classes the worst. What
 * was read stays in its fields until the next sample, so that a pass over a storey makes nothing.
 */
export class AskReader {
  /** Of the sample read last: the share of the class that is worst off, how much of its cell is within all, the nearest one. */
  share = 0;
  within = 0;
  owner = -1;
  /** Number of the ask on the storey, and among all. */
  ask = 0;
  globalAsk = 0;
  firstClass = 0;
  endClass = 0;
  readonly table: AskTable;
  readonly #askOf: Uint16Array;
  readonly #first: number;
  readonly #cell: number;
  readonly #plan: { readonly planX: Float64Array; readonly planY: Float64Array };
  readonly #owners: readonly AssetId[];

  constructor(
    { asks, lanes, owners }: ReadFrom,
    storey: number,
    cell: number,
    plan: { readonly planX: Float64Array; readonly planY: Float64Array },
  ) {
    this.#askOf = asks.askOf;
    this.#first = Math.max(
      0,
      asks.asks.findIndex((ask) => ask.storey === storey),
    );
    this.#cell = cell;
    this.#plan = plan;
    this.#owners = owners;
    this.table = tableOf(
      asks.asks.filter((ask) => ask.storey === storey),
      lanes,
    );
  }

  /** False where nothing is asked. O(terms). */
  read(sample: number): boolean {
    const global = this.#askOf[sample]!;
    if (global === NOT_ASKED) return false;
    const { classStart, termStart, limits, fields, share, within } = this.table;
    const ask = global - this.#first;
    const [first, end] = [classStart[ask]!, classStart[ask + 1]!];
    let [worst, least, owner] = [-1, 1, -1];
    for (let c = first; c < end; c++) {
      let [best, margin, nearest] = [Infinity, -Infinity, -1];
      for (let t = termStart[c]!; t < termStart[c + 1]!; t++) {
        const { distance, owner: owners } = fields[t]!;
        const limit = limits[t]!;
        const metres = distance[sample]!;
        if (metres / limit < best) {
          best = metres / limit;
          nearest = owners[sample]!;
        }
        margin = Math.max(margin, limit - metres);
      }
      const part = coveredShare(-margin, 0, this.#cell);
      share[c] = best;
      within[c] = part;
      if (part < least) least = part;
      if (best > worst) {
        worst = best;
        owner = nearest;
      }
    }
    this.share = worst;
    this.within = least;
    this.owner = owner;
    this.ask = ask;
    this.globalAsk = global;
    this.firstClass = first;
    this.endClass = end;
    return true;
  }

  /** The place of a sample with the class that is worst off there. O(terms). */
  placeAt(sample: number): FarPlace {
    this.read(sample);
    let worst = this.firstClass;
    for (let c = worst; c < this.endClass; c++)
      if (this.table.share[c]! > this.table.share[worst]!) worst = c;
    const { owner: _, ...far } = this.#termAt(sample, worst);
    return { x: this.#plan.planX[sample]!, y: this.#plan.planY[sample]!, ...far };
  }

  /** The same for one class of its ask, by its number there, with the extinguisher. O(terms). */
  classPlaceAt(sample: number, place: number): FarPlace & { readonly owner: AssetId | null } {
    this.read(sample);
    const { owner, ...far } = this.#termAt(sample, this.firstClass + place);
    return {
      x: this.#plan.planX[sample]!,
      y: this.#plan.planY[sample]!,
      ...far,
      owner: this.#owners[owner] ?? null,
    };
  }

  #termAt(sample: number, c: number): WorstTerm {
    const { termStart, limits, fields, asks } = this.table;
    const classes = asks[this.ask]!.classes;
    const { fireClass, terms } = classes[c - this.firstClass]!;
    let found: WorstTerm = { fireClass, length: Infinity, limit: terms[0]!.limit, owner: -1 };
    let best = Infinity;
    for (let t = termStart[c]!; t < termStart[c + 1]!; t++) {
      const length = fields[t]!.distance[sample]!;
      if (length / limits[t]! >= best) continue;
      best = length / limits[t]!;
      found = { fireClass, length, limit: limits[t]!, owner: fields[t]!.owner[sample]! };
    }
    return found;
  }
}

function tableOf(asks: readonly Ask[], lanes: readonly (LaneField | null)[]): AskTable {
  const classStart = [0];
  const termStart = [0];
  const limits: number[] = [];
  const fields: LaneField[] = [];
  let leastLimit = Infinity;
  for (const { classes } of asks) {
    for (const { terms } of classes) {
      for (const { lane, limit } of terms) {
        leastLimit = Math.min(leastLimit, limit);
        const field = lanes[lane] ?? null;
        // Nobody counts there.
        if (field === null) continue;
        limits.push(limit);
        fields.push(field);
      }
      termStart.push(fields.length);
    }
    classStart.push(termStart.length - 1);
  }
  const classCount = termStart.length - 1;
  return {
    asks,
    classCount,
    classStart: Int32Array.from(classStart),
    termStart: Int32Array.from(termStart),
    limits: Float64Array.from(limits),
    fields,
    share: new Float64Array(classCount),
    within: new Float64Array(classCount),
    leastLimit,
  };
}
