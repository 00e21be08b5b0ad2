import { assert } from '../../base/assert';
import { runsOf, type Run } from './rectilinear';
import type { Room, StoreyPlan } from './storey-plan';

/** A stretch of wall line with the same room on either side all along; null = no room there. */
export interface Piece extends Run {
  readonly low: Room | null;
  readonly high: Room | null;
}

/** The line that a run lies on. */
export const lineKey = ({ axis, at }: Run): string => `${axis} ${at}`;

/** Wall lines of a storey, cut wherever a room begins or ends on either side; by line, then along it. */
export function wallPieces({ code, rooms }: Pick<StoreyPlan, 'code' | 'rooms'>): Piece[] {
  const lines = new Map<string, { run: Run; room: Room; high: boolean }[]>();
  for (const room of rooms) {
    room.ring.forEach((a, i) => {
      const b = room.ring[(i + 1) % room.ring.length]!;
      const run = runsOf(room.ring)[i]!;
      // Counter-clockwise: the room lies to the left of each side.
      const high = run.axis === 'x' ? b[0] > a[0] : b[1] < a[1];
      lines.set(lineKey(run), [...(lines.get(lineKey(run)) ?? []), { run, room, high }]);
    });
  }
  const pieces: Piece[] = [];
  for (const sides of lines.values()) {
    const stops = [...new Set(sides.flatMap(({ run }) => [run.from, run.to]))].sort((a, b) => a - b);
    for (let i = 0; i + 1 < stops.length; i++) {
      const [from, to] = [stops[i]!, stops[i + 1]!];
      const here = sides.filter(({ run }) => run.from <= from && run.to >= to);
      const on = (high: boolean): Room | null => {
        const [first, second] = here.filter((side) => side.high === high);
        assert(second === undefined, `${code}: rooms overlap along a wall`, [
          first?.room.code,
          second?.room.code,
        ]);
        return first?.room ?? null;
      };
      if (here.length === 0) continue;
      const { axis, at } = here[0]!.run;
      pieces.push({ axis, at, from, to, low: on(false), high: on(true) });
    }
  }
  return pieces;
}
