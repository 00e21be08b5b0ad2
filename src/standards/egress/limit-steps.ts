import type { EgressRow } from './egress-row';
import type { AssumedFact, ChosenRow } from './strictest';

/** What a limit became, and why. */
export interface LimitStep {
  readonly kind: 'table' | 'sprinklers' | 'gallery' | 'open-stair';
  readonly row: EgressRow;
  /** The limit after this step. */
  readonly value: number;
}

/** A limit as it holds in one place, with the way that it was come to. */
export interface Limit {
  /** That of the last step. */
  readonly limit: number;
  /** The row of the table that it begins with: how it is measured, its force, its clause. */
  readonly row: EgressRow;
  readonly steps: readonly LimitStep[];
  /** Facts that nobody says and that were taken for the stricter. */
  readonly assumed: readonly AssumedFact[];
}

/** What a table's limit is changed by: metres that are added, or its multiple (of the table's own value, see GB 50016 T5.5.17 note 3). */
export interface Change {
  readonly kind: Exclude<LimitStep['kind'], 'table'>;
  readonly row: EgressRow;
}

/** Thousandths are as fine as codes speak, and 18 is not 17.999…. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A limit with its steps, in the order of `changes`. O(changes). */
export function limitOf(
  chosen: ChosenRow,
  changes: readonly Change[] = [],
  assumed: readonly AssumedFact[] = [],
): Limit {
  const steps: LimitStep[] = [{ kind: 'table', row: chosen.row, value: chosen.row.limit }];
  let limit = chosen.row.limit;
  for (const { kind, row } of changes) {
    limit = rounded(row.unit === 'share' ? limit + (row.limit - 1) * chosen.row.limit : limit + row.limit);
    steps.push({ kind, row, value: limit });
  }
  return { limit, row: chosen.row, steps, assumed: [...new Set([...chosen.assumed, ...assumed])] };
}
