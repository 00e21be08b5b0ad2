import type { Barrier, FlightEnd, FloorInput } from './floor-input';
import { SAME, TOUCH, type EndBarrier, type EndPiece } from './glue-end';

/**
 * What stands along a flight's end on one storey. Found from the barriers as they were drawn, not from edges of
 * triangles: at an end, floor may have stopped a little before or behind the barrier, or have been cut away by the
 * flight's void. As on floor, a barrier is run on by its reach where that closes a gap, here up to the end's own
 * ends, to where the level's floor (`level`) stops, or to something that is always shut. O(barriers + pieces²).
 */
export function endBarriers(floor: FloorInput, end: FlightEnd, level: readonly EndPiece[]): EndBarrier[] {
  const length = Math.hypot(end.bx - end.ax, end.by - end.ay);
  if (length === 0) return [];
  const ux = (end.bx - end.ax) / length;
  const uy = (end.by - end.ay) / length;
  const lying: { barrier: Barrier; from: number; to: number }[] = [];
  const closers: { at: number; by: Barrier | undefined }[] = [0, length, ...rims(level)].map((at) => ({
    at,
    by: undefined,
  }));
  for (const barrier of floor.barriers) {
    const ta = (barrier.ax - end.ax) * ux + (barrier.ay - end.ay) * uy;
    const tb = (barrier.bx - end.ax) * ux + (barrier.by - end.ay) * uy;
    const a = (barrier.ay - end.ay) * ux - (barrier.ax - end.ax) * uy;
    const b = (barrier.by - end.ay) * ux - (barrier.bx - end.ax) * uy;
    const on = Math.abs(a) <= TOUCH && Math.abs(b) <= TOUCH;
    const [from, to] = ta < tb ? [ta, tb] : [tb, ta];
    if (on && to - from > SAME && to > SAME && from < length - SAME) lying.push({ barrier, from, to });
    if (barrier.door >= 0) continue;
    if (on) closers.push({ at: from, by: barrier }, { at: to, by: barrier });
    else if (Math.abs(a) <= TOUCH) closers.push({ at: ta, by: barrier });
    else if (Math.abs(b) <= TOUCH) closers.push({ at: tb, by: barrier });
    else if (a * b < 0) closers.push({ at: ta + ((tb - ta) * a) / (a - b), by: barrier });
  }
  return lying.map(({ barrier, from, to }) => {
    const others = closers.filter(({ by }) => by !== barrier).map(({ at }) => at);
    const before = others.filter((at) => at <= from && from - at <= barrier.reach + SAME);
    const behind = others.filter((at) => at >= to && at - to <= barrier.reach + SAME);
    return {
      from: before.length > 0 ? Math.max(...before) : from,
      to: behind.length > 0 ? Math.min(...behind) : to,
      door: barrier.door,
    };
  });
}

/** Points of the end where the level's floor begins or stops. */
function rims(level: readonly EndPiece[]): number[] {
  const spans = level.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)] as const);
  return spans.flatMap(([low, high]) => [
    ...(spans.some(([other, top]) => other < low - SAME && top >= low - SAME) ? [] : [low]),
    ...(spans.some(([bottom, other]) => other > high + SAME && bottom <= high + SAME) ? [] : [high]),
  ]);
}
