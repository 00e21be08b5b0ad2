import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import type { Force } from '../checklists/checklist';

/** Fire resistance grades, GB 50016 一…四级. */
export type FireGrade = 1 | 2 | 3 | 4;

/**
 * What a limit is in. `share`: of something that its rule names. `minutes`: of fire resistance or of light. `m/100-persons`:
 * width that a hundred people need. Doors of class 甲, 乙, 丙 resist 90, 60, 30 minutes.
 */
export type EgressUnit =
  | 'm'
  | 'm²'
  | 'share'
  | 'count'
  | 'persons'
  | 'm/100-persons'
  | 'm²/person'
  | 'lx'
  | 'minutes'
  | 'storey';

/**
 * How it is measured. Lengths: `straight`, as the crow flies, or `walked`, around what stands. Widths and heights: `clear` of
 * everything that stands in. Areas: `net` between walls, or `gross` with them.
 */
export type Measured = 'straight' | 'walked' | 'clear' | 'net' | 'gross';

/** `changes`: no limit of its own; it is added to that of another row, or multiplies it where its unit is a share. */
export type Bound = 'at-most' | 'at-least' | 'changes';

/** Facts of a building that a row goes by; what is left out doesn't matter to it. */
export interface RowFacts {
  readonly highRise?: boolean;
  readonly fireGrades?: readonly FireGrade[];
  readonly sprinklered?: boolean;
  readonly detected?: boolean;
  /** Storeys above ground, both ends included. */
  readonly storeysAbove?: readonly [least: number, most: number];
  /** Metres up to the roof: more than the first, the second at most. */
  readonly height?: readonly [above: number, most: number];
}

/** One number that a code sets for ways out. */
export interface EgressRow {
  /** Stable; begins with the profile: `cn.travel.between.high-ward`. */
  readonly id: string;
  readonly profile: Profile;
  readonly bound: Bound;
  readonly limit: number;
  readonly unit: EgressUnit;
  /** Null where nothing is measured but counted, or where the code doesn't say. */
  readonly measured: Measured | null;
  /** 应, 宜, 可: what a 宜 lacks is advice. */
  readonly force: Force;
  /** Buildings that it is of. */
  readonly applies: RowFacts;
  readonly cite: Citation;
}

type Optional = Partial<Pick<EgressRow, 'measured' | 'force' | 'applies'>>;

/** A row with the usual values: must, of every building, nothing said of how it is measured. */
function row(
  id: string,
  bound: Bound,
  limit: number,
  unit: EgressUnit,
  cite: Citation,
  optional: Optional = {},
): EgressRow {
  // The part before the first dot is the profile; a test holds that of every row.
  const profile = id.slice(0, id.indexOf('.')) as Profile;
  return { id, profile, bound, limit, unit, measured: null, force: 'must', applies: {}, cite, ...optional };
}

type RowOf = (id: string, limit: number, unit: EgressUnit, cite: Citation, optional?: Optional) => EgressRow;

export const atMost: RowOf = (id, ...rest) => row(id, 'at-most', ...rest);
export const atLeast: RowOf = (id, ...rest) => row(id, 'at-least', ...rest);
export const changes: RowOf = (id, ...rest) => row(id, 'changes', ...rest);
