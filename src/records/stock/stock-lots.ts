import type { LocalDate } from '../../base/time/local-date';

/** What is left of one lot. */
export interface StockLot {
  /** Null where the delivery didn't say. */
  readonly lot: string | null;
  /** Its last good day; null where the delivery didn't say. */
  readonly expires: LocalDate | null;
  /** Of cylinders: the last test stamped on them; null where the delivery didn't say. */
  readonly tested: LocalDate | null;
  /** Milligrams, microlitres or pieces; more than nothing. */
  readonly amount: number;
}

export type LotName = Pick<StockLot, 'lot' | 'expires' | 'tested'>;

/** The first to expire first, what has no date last; lots of one day by their number, cylinders by their test. */
function inOrderOfUse(a: LotName, b: LotName): number {
  const byExpiry = earlierFirst(a.expires, b.expires);
  if (byExpiry !== 0) return byExpiry;
  const [one, other] = [a.lot ?? '', b.lot ?? ''];
  return one === other ? earlierFirst(a.tested, b.tested) : one < other ? -1 : 1;
}

function earlierFirst(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * Lots of one line while movements are gone through. A movement that doesn't name its lot takes of what expires first
 * (FEFO): that is how it should be done, and an assumption.
 */
export class LotShelf {
  readonly #lots: StockLot[];
  assumed: boolean;
  lastTaken: LotName | null;

  constructor(lots: readonly StockLot[], assumed: boolean, lastTaken: LotName | null) {
    this.#lots = [...lots];
    this.assumed = assumed;
    this.lastTaken = lastTaken;
  }

  get lots(): readonly StockLot[] {
    return this.#lots;
  }

  /** Cost O(log lots), and the lots behind it. */
  put({ lot, expires, tested }: LotName, amount: number): void {
    const name = { lot, expires, tested };
    let [at, end] = [0, this.#lots.length];
    while (at < end) {
      const middle = (at + end) >> 1;
      const each = this.#lots[middle];
      if (each !== undefined && inOrderOfUse(each, name) < 0) at = middle + 1;
      else end = middle;
    }
    const there = this.#lots[at];
    if (there === undefined) this.#lots.push({ ...name, amount });
    else if (inOrderOfUse(name, there) === 0) this.#lots[at] = { ...name, amount: there.amount + amount };
    else this.#lots.splice(at, 0, { ...name, amount });
  }

  /** What comes back: to its lot, where that is told, else to that of what was taken last. Cost O(lots). */
  putBack(lot: string | null, amount: number): void {
    const of = lot === null ? this.lastTaken : this.#named(lot);
    if (lot === null && this.#lots.length > 0) this.assumed = true;
    this.put(of ?? { lot, expires: null, tested: null }, amount);
  }

  /** Takes of the lot named as much as it has, of the others in order of use. At most the sum of all. Cost O(lots). */
  take(lot: string | null, amount: number): void {
    let wanted = amount;
    if (lot !== null) wanted -= this.#takeWhere((each) => each.lot === lot, wanted);
    if (wanted === 0) return;
    if (this.#lots.length > 1 || lot !== null) this.assumed = true;
    this.#takeWhere(() => true, wanted);
  }

  #named(lot: string): LotName | null {
    if (this.lastTaken?.lot === lot) return this.lastTaken;
    return this.#lots.find((each) => each.lot === lot) ?? null;
  }

  #takeWhere(fits: (lot: StockLot) => boolean, wanted: number): number {
    let taken = 0;
    for (let i = 0; i < this.#lots.length && taken < wanted;) {
      const each = this.#lots[i];
      if (each === undefined || !fits(each)) {
        i++;
        continue;
      }
      const part = Math.min(each.amount, wanted - taken);
      taken += part;
      this.lastTaken = { lot: each.lot, expires: each.expires, tested: each.tested };
      if (part === each.amount) this.#lots.splice(i, 1);
      else this.#lots[i] = { ...each, amount: each.amount - part };
    }
    return taken;
  }
}

/** What of a line is past its last good day on a day, and since when. Cost O(lots). */
export function expiredOn(
  line: { readonly lots: readonly StockLot[] },
  today: LocalDate,
): { readonly amount: number; readonly since: LocalDate } | null {
  let amount = 0;
  let since: LocalDate | null = null;
  for (const { expires, amount: left } of line.lots) {
    if (expires === null || expires >= today) break;
    since ??= expires;
    amount += left;
  }
  return since === null ? null : { amount, since };
}
