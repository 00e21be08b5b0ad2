import { rowPlaces, type RowAsked } from '../../model/query/row-places';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Point } from '../../model/schema/polygon';
import type { PlanPoint } from '../state/plan-point';
import { toMillimetre } from '../../base/to-millimetre';

/** A row in the making: from where it is begun to where the pointer is, or where it was ended. */
export interface PlaceRowState {
  readonly kind: 'place-row';
  readonly assetKind: AssetKind;
  readonly from: PlanPoint | null;
  readonly to: PlanPoint | null;
  /** The end was set: the pointer no longer moves it. */
  readonly ended: boolean;
  readonly asked: RowAsked;
}

export const beginRow = (assetKind: AssetKind, asked: RowAsked): PlaceRowState => ({
  kind: 'place-row',
  assetKind,
  from: null,
  to: null,
  ended: false,
  asked,
});

/** With `square` the end keeps to the nearer of the plan's two axes through the start. */
function endAt(state: PlaceRowState, at: PlanPoint, square: boolean): PlanPoint {
  const { from } = state;
  const [x, y] = [toMillimetre(at.x), toMillimetre(at.y)];
  if (!from || !square) return { storey: at.storey, x, y };
  const across = Math.abs(x - from.x) >= Math.abs(y - from.y);
  return across ? { storey: at.storey, x, y: from.y } : { storey: at.storey, x: from.x, y };
}

export function rowHovered(state: PlaceRowState, at: PlanPoint, square: boolean): PlaceRowState {
  return state.from === null || state.ended ? state : { ...state, to: endAt(state, at, square) };
}

/** The first click begins it, the second ends it, one more begins it anew. */
export function rowClicked(state: PlaceRowState, at: PlanPoint, square: boolean): PlaceRowState {
  if (state.from === null || state.ended) {
    return { ...state, from: endAt({ ...state, from: null }, at, false), to: null, ended: false };
  }
  return { ...state, to: endAt(state, at, square), ended: true };
}

/** One step back; null when there is none. */
export function rowBack(state: PlaceRowState): PlaceRowState | null {
  if (state.ended) return { ...state, to: null, ended: false };
  return state.from === null ? null : { ...state, from: null, to: null };
}

/** Where the row's things stand; empty before its end is known. */
export function placesOfRow({ from, to, asked }: PlaceRowState): Point[] {
  if (from === null || to === null) return [];
  return rowPlaces([from.x, from.y], [to.x, to.y], asked).map(([x, y]) => [toMillimetre(x), toMillimetre(y)]);
}

/** Metres from one of its things to the next; 0 for one alone. */
export function spacingOfRow(state: PlaceRowState): number {
  const [a, b] = placesOfRow(state);
  return a && b ? Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) : 0;
}
