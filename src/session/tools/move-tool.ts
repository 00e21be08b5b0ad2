import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import type { ToolState } from '../state/tool-state';

type MoveState = Extract<ToolState, { kind: 'move' }>;

/** Places are kept to the millimetre: finer is noise of the pointer. */
export const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/** The start of a drag: where the asset stands is remembered, and every later state is computed from it. */
export function beginMove(document: CampusDocument, id: AssetId): MoveState | null {
  const asset = document.assets[id];
  if (!asset || asset.retired) return null;
  const from = { storey: asset.storey, x: asset.x, y: asset.y };
  return { kind: 'move', id, from, at: from };
}

/** The drag at another place of the same storey; the same state when that is no change. */
export function dragged(state: MoveState, x: number, y: number): MoveState {
  const at = { storey: state.from.storey, x: toMillimetre(x), y: toMillimetre(y) };
  return at.x === state.at.x && at.y === state.at.y ? state : { ...state, at };
}

/** What to write on release; null when it came to rest where it began. */
export function moveDone(state: MoveState): { id: AssetId; x: number; y: number } | null {
  const { from, at, id } = state;
  return at.x === from.x && at.y === from.y ? null : { id, x: at.x, y: at.y };
}
