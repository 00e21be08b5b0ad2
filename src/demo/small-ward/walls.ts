import type { Point } from '../../model/schema/polygon';
import { BUILDING, WALL, type Room } from './layout';
import { inset, joinRuns, rectangle, runsOf, type Run } from '../drafting/rectilinear';

const { x0, y0, x1, y1 } = BUILDING;

const isOuter = ({ axis, at }: Run): boolean =>
  axis === 'x' ? at === y0 || at === y1 : at === x0 || at === x1;

/** Thickness of the wall on a run, metres. */
export const thickness = (run: Run): number => (isOuter(run) ? WALL.outer : WALL.inner);

const isEdge = (room: Room, run: Run): boolean => run.axis === 'x' && run.at === room.edge;

/** The floor of a room between the faces of its walls. */
export const netRing = (room: Room): Point[] =>
  inset(room.ring, (run) => (isEdge(room, run) ? 0 : thickness(run) / 2));

export interface WallLine {
  readonly line: readonly [Point, Point];
  readonly thickness: number;
  readonly outer: boolean;
}

/** The walls that stand on the rooms' sides, each as one line with a thickness. Ends run on to close corners. */
export function wallsOf(rooms: readonly Room[]): WallLine[] {
  const sides = rooms.flatMap((room) => runsOf(room.ring).filter((run) => !isEdge(room, run)));
  return joinRuns([...sides, ...runsOf(rectangle(x0, y0, x1, y1))]).map((run) => {
    const wide = thickness(run);
    const from = run.from - wide / 2;
    const to = run.to + wide / 2;
    const line: readonly [Point, Point] =
      run.axis === 'x'
        ? [
            [from, run.at],
            [to, run.at],
          ]
        : [
            [run.at, from],
            [run.at, to],
          ];
    return { line, thickness: wide, outer: isOuter(run) };
  });
}

/** The wall line that an opening's centre lies on, and the opening from jamb to jamb on it. */
export function onWall(rooms: readonly Room[], at: Point, width: number): readonly [Point, Point] {
  const vertical = rooms.some((room) =>
    runsOf(room.ring).some(
      (run) => run.axis === 'y' && run.at === at[0] && run.from < at[1] && run.to > at[1],
    ),
  );
  const half = width / 2;
  return vertical
    ? [
        [at[0], at[1] - half],
        [at[0], at[1] + half],
      ]
    : [
        [at[0] - half, at[1]],
        [at[0] + half, at[1]],
      ];
}
