import { toMillimetre } from '../../base/to-millimetre';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import type { ToolState } from '../state/tool-state';

type MoveState = Extract<ToolState, { kind: 'move' }>;

/** An asset and a place on the storey that it stands on, metres. */
export interface MovedAsset {
  readonly id: AssetId;
  readonly x: number;
  readonly y: number;
}

/**
 * The start of a drag: where the asset stands is remembered, and every later state is computed from it. What else is
 * `selected` on its storey comes along when it is one of them.
 */
export function beginMove(
  document: CampusDocument,
  id: AssetId,
  selected: readonly AssetId[] = [],
): MoveState | null {
  const asset = document.assets[id];
  if (!asset || asset.retired) return null;
  const from = { storey: asset.storey, x: asset.x, y: asset.y };
  const along = (selected.includes(id) ? selected : []).flatMap((other) => {
    const found = other === id ? undefined : document.assets[other];
    return found && !found.retired && found.storey === asset.storey
      ? [{ id: other, x: found.x, y: found.y }]
      : [];
  });
  return { kind: 'move', id, from, at: from, along };
}

/** The drag at another place of the same storey; the same state when that is no change. */
export function dragged(state: MoveState, x: number, y: number): MoveState {
  const at = { storey: state.from.storey, x: toMillimetre(x), y: toMillimetre(y) };
  return at.x === state.at.x && at.y === state.at.y ? state : { ...state, at };
}

/** Where all of a drag are held: the grabbed one first. O(moved). */
export function heldPlaces({ id, from, at, along }: MoveState): MovedAsset[] {
  const [dx, dy] = [at.x - from.x, at.y - from.y];
  const others = along.map((other) => ({
    id: other.id,
    x: toMillimetre(other.x + dx),
    y: toMillimetre(other.y + dy),
  }));
  return [{ id, x: at.x, y: at.y }, ...others];
}

/** What to write on release; empty when it came to rest where it began. */
export function moveDone(state: MoveState): MovedAsset[] {
  const { from, at } = state;
  return at.x === from.x && at.y === from.y ? [] : heldPlaces(state);
}
