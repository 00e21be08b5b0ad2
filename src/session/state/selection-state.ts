import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, OpeningId, SpaceId, WallId } from '../../model/schema/ids';

/** A part of the building that is selected. */
export type PlanThing =
  | { readonly kind: 'wall'; readonly id: WallId }
  | { readonly kind: 'opening'; readonly id: OpeningId }
  | { readonly kind: 'space'; readonly id: SpaceId };

/** Is it (still) a part of the document? */
export function isThere(document: CampusDocument | null, thing: PlanThing): boolean {
  switch (thing.kind) {
    case 'wall':
      return document?.walls[thing.id] !== undefined;
    case 'opening':
      return document?.openings[thing.id] !== undefined;
    case 'space':
      return document?.spaces[thing.id] !== undefined;
  }
}

export interface SelectionState {
  /** The asset that was selected last, whose card is shown; the last of `assets`. */
  readonly asset: AssetId | null;
  /** All selected assets, in the order in which they were taken. */
  readonly assets: readonly AssetId[];
  /** A wall, opening or space; none while assets are selected. */
  readonly thing: PlanThing | null;
  /** What the pointer is over; never the only way to see something. */
  readonly hover: AssetId | null;
}

export const initialSelection: SelectionState = { asset: null, assets: [], thing: null, hover: null };

type Chosen = Pick<SelectionState, 'asset' | 'assets' | 'thing'>;

/** The part of the state that says that these assets are selected, and nothing else. */
export const selectedAssets = (assets: readonly AssetId[]): Chosen => ({
  asset: assets.at(-1) ?? null,
  assets,
  thing: null,
});

export const selectedThing = (thing: PlanThing | null): Chosen => ({ ...selectedAssets([]), thing });

/** What stays selected: what `keeps` says. The same state when that is all. */
export function keptSelection(state: SelectionState, keeps: (id: AssetId) => boolean): SelectionState {
  const kept = state.assets.filter(keeps);
  return kept.length === state.assets.length ? state : { ...state, ...selectedAssets(kept) };
}
