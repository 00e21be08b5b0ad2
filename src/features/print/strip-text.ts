import type { AssetKind } from '../../model/schema/assets/asset-kinds';

/** The words of a sheet's strip. */
export interface StripText {
  readonly title: string;
  readonly place: string;
  /** Label and value a line: scale, paper, date, state of things. */
  readonly facts: readonly (readonly [string, string])[];
  readonly legend: readonly { readonly kind: AssetKind; readonly label: string; readonly count: number }[];
  /** How many assets are struck through; null when none is. */
  readonly absent: string | null;
  /** That so many kinds more have no room in the legend. */
  readonly more: (count: number) => string;
  /** What the hatching means; null when nothing is hatched. */
  readonly hatch: string | null;
  readonly exit: string;
  readonly signatures: readonly string[];
  readonly north: string;
  readonly metres: (value: number) => string;
}
