import type { Point } from '../../model/schema/polygon';
import type { SpaceUse } from '../../model/schema/space-use';
import { mm } from './boxes';
import { partitionsOf } from './partitions';
import { isElsewhere } from './plan-ids';
import type { StoreyPlan, Window } from './storey-plan';
import type { Piece } from './wall-pieces';

/** Rooms that have none: shafts, plant, shielded and dark rooms, stores of value. */
const BLIND: ReadonlySet<SpaceUse> = new Set([
  'lift-shaft',
  'shaft',
  'electrical',
  'plant',
  'mri',
  'ct',
  'xray',
  'operating-theatre',
  'drug-safe',
  'server-room',
  'it-room',
  'radioactive-store',
  'medical-gas',
  'cylinder-store',
  'chemical-store',
  'garage',
  'void',
] satisfies SpaceUse[]);

/** Rooms that are looked into from outside, or that need the wall: high windows. */
const HIGH: ReadonlySet<SpaceUse> = new Set([
  'toilet',
  'bathroom',
  'changing',
  'cleaner',
  'dirty-utility',
  'store',
  'pharmacy-store',
  'laundry',
  'kitchen',
] satisfies SpaceUse[]);

const BAY = 4.2;
/** Wall left on either side of a window and beside a door, metres. */
const PIER = 0.4;

/**
 * Windows in the outer walls, one a bay of 4.2 m: 2.4 × 1.5 m over a sill of 0.9 m, high ones in wet rooms and stores,
 * none in shafts and shielded rooms, none where a door leads out. O(pieces · doors).
 */
export function facadeWindows(plan: StoreyPlan, without: ReadonlySet<string> = new Set()): Window[] {
  const { pieces } = partitionsOf(plan);
  return pieces.flatMap((piece) => {
    const room = piece.low === null ? piece.high : piece.high === null ? piece.low : null;
    if (room === null || BLIND.has(room.use) || without.has(room.code)) return [];
    const high = HIGH.has(room.use);
    return freeStretches(plan, piece).flatMap(([from, to]) => {
      const count = Math.max(1, Math.round((to - from) / BAY));
      const bay = (to - from) / count;
      const width = Math.min(high ? 1.2 : 2.4, Math.floor((bay - 2 * PIER) * 10) / 10);
      if (width < 0.6) return [];
      return Array.from({ length: count }, (_, i): Window => {
        const middle = mm(from + (i + 0.5) * bay);
        const at: Point = piece.axis === 'x' ? [middle, piece.at] : [piece.at, middle];
        return high ? { at, width, sill: 1.6, height: 0.8 } : { at, width, sill: 0.9, height: 1.5 };
      });
    });
  });
}

/** What doors to the open leave of an outer wall. */
function freeStretches(plan: StoreyPlan, piece: Piece): [number, number][] {
  const along = (at: Point): number => (piece.axis === 'x' ? at[0] : at[1]);
  const across = (at: Point): number => (piece.axis === 'x' ? at[1] : at[0]);
  const doors = plan.doors
    .filter(
      ({ to, at }) =>
        (to === null || isElsewhere(to)) &&
        across(at) === piece.at &&
        piece.from <= along(at) &&
        along(at) <= piece.to,
    )
    .sort((a, b) => along(a.at) - along(b.at));
  const stretches: [number, number][] = [];
  let from = piece.from;
  for (const { at, width } of doors) {
    stretches.push([from, along(at) - width / 2]);
    from = along(at) + width / 2;
  }
  stretches.push([from, piece.to]);
  return stretches.filter(([a, b]) => b - a >= 1.4);
}
