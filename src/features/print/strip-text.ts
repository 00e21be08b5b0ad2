import type { ReactNode } from 'react';
import type { WayMark } from './sheet-way';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';

/** A line of the legend about a way out. */
export interface WayKey {
  readonly look: WayMark | 'way' | 'other-way' | 'trouble';
  readonly words: string;
}

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
  /** What the heavy green line at a door means; null when the sheet has none. */
  readonly exit: string | null;
  /** Lines and marks of a way out that are on the sheet. */
  readonly way: readonly WayKey[];
  /** What is on this kind of sheet alone, each with its sign. */
  readonly keys?: readonly { readonly key: string; readonly sign: ReactNode; readonly words: string }[];
  readonly signatures: readonly string[];
  readonly north: string;
  readonly metres: (value: number) => string;
}
