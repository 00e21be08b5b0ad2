import type { Point } from '../../model/schema/polygon';
import type { StoreyId } from '../../model/schema/ids';
import type { Stroke } from '../actions/shortcut';
import { snapAt, type Snap } from './snap';
import type { ToolPointer } from './tool';
import { toMillimetre } from '../../base/to-millimetre';
import type { CampusDocument } from '../../model/schema/document';

/** A line that is being drawn point by point: what drawing walls and cutting spaces share. */
export interface Chain {
  /** Where it was begun; null while it has no points. */
  readonly storey: StoreyId | null;
  readonly points: readonly Point[];
  /** Where the next point would go. */
  readonly at: Snap | null;
  /** Metres typed for the next stretch; empty while nothing is. */
  readonly typed: string;
}

export const NO_CHAIN: Chain = { storey: null, points: [], at: null, typed: '' };

/** Share of what a hand can grab that a point is drawn to: a line should go where it is drawn. */
const SNAPS = 2 / 3;

/** Shorter than this nothing is meant, metres. */
const LEAST = 1e-3;

/** Decimals and digits of a length, as keys. */
const LENGTH_KEY = /^[0-9.,]$/;

/** The chain with the pointer elsewhere. A pointer on another storey than the chain's says nothing. */
export function pointedAt(
  chain: Chain,
  document: CampusDocument,
  pointer: ToolPointer,
  square: boolean,
): Chain {
  if (chain.storey !== null && chain.storey !== pointer.storey) return chain;
  const at = snapAt(
    document,
    pointer.storey,
    // Alt held: exactly where the pointer is.
    { x: pointer.x, y: pointer.y, reach: pointer.alt ? 0 : pointer.reach * SNAPS },
    {
      from: chain.points.at(-1) ?? null,
      square: square || pointer.shift,
      own: chain.points.slice(0, 1),
      ...(pointer.alt && { grid: 0 }),
    },
  );
  return { ...chain, at };
}

/** The chain with the next point where the pointer is; the same chain when it is there already. */
export function pointAdded(chain: Chain, storey: StoreyId, [x, y]: Point): Chain {
  const last = chain.points.at(-1);
  if (last !== undefined && Math.hypot(last[0] - x, last[1] - y) < LEAST) return chain;
  return { storey: chain.storey ?? storey, points: [...chain.points, [x, y]], at: null, typed: '' };
}

/** One point fewer. */
export function pointTaken(chain: Chain): Chain {
  const points = chain.points.slice(0, -1);
  return points.length === 0 ? { ...NO_CHAIN, at: chain.at } : { ...chain, points, typed: '' };
}

/** A point at that many metres from the last one, towards where the pointer is; null when there is no direction. */
export function atLength(chain: Chain, metres: number): Point | null {
  const last = chain.points.at(-1);
  if (last === undefined || chain.at === null || !(metres > 0)) return null;
  const [dx, dy] = [chain.at.x - last[0], chain.at.y - last[1]];
  const long = Math.hypot(dx, dy);
  if (long < LEAST) return null;
  const to = (from: number, by: number): number => Math.round((from + (by / long) * metres) * 1000) / 1000;
  return [to(last[0], dx), to(last[1], dy)];
}

/** A point at that many metres and degrees (counter-clockwise from east) from the last one; null without one. */
export function atTurn(chain: Chain, metres: number, degrees: number): Point | null {
  const last = chain.points.at(-1);
  if (last === undefined || !(metres > 0)) return null;
  const turn = (degrees * Math.PI) / 180;
  return [toMillimetre(last[0] + metres * Math.cos(turn)), toMillimetre(last[1] + metres * Math.sin(turn))];
}

/** Which way a stretch runs, whole degrees counter-clockwise from east: 0 … 359. */
export const degreesOf = ([ax, ay]: Point, [bx, by]: Point): number =>
  (Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI) + 360) % 360;

/** The chain after a key that is typed into it: digits of a length, Backspace; null when it means nothing here. */
export function keyTyped(chain: Chain, { key, ctrlKey, metaKey }: Stroke): Chain | null {
  if (ctrlKey || metaKey || chain.points.length === 0) return null;
  if (LENGTH_KEY.test(key)) return { ...chain, typed: chain.typed + key };
  if (key !== 'Backspace') return null;
  return chain.typed === '' ? pointTaken(chain) : { ...chain, typed: chain.typed.slice(0, -1) };
}

/** Points of the chain, with the one that the pointer would add. */
export const withPointer = ({ points, at }: Chain): readonly Point[] =>
  at === null || points.length === 0 ? points : [...points, [at.x, at.y]];
