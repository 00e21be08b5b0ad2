import type { Steps } from '../../base/steps';
import { squareOf, squaresIn } from '../floor/squares';
import { placeOnSheet } from '../recording/played-crowd';
import { newRecordedFrame, type RecordedFrame, type Recording } from '../recording/recording';
import type { RecordingHead } from '../recording/recording-head';
import { BODIES_A_PART } from './frame-pass';

type Point = readonly [number, number];

/** A line across level floor, as that of a door: from `a` to `b` in plan, metres, on a recorded sheet. */
export interface CrossedLine {
  readonly sheet: number;
  readonly a: Point;
  readonly b: Point;
}

/** When people went over a line, seconds, ascending. */
export interface LineCrossings {
  /** From its right to its left, seen from `a` to `b`. */
  readonly leftward: readonly number[];
  readonly rightward: readonly number[];
}

/** Side of the squares that lines are filed by, metres. */
const SQUARE = 2;

/**
 * Who went over lines when: everybody is taken to walk straight from frame to frame, one end of which at least lies on the line's
 * sheet. To and fro between two frames isn't seen; who leaves the building over a line doesn't cross it. O(bodies + crossings).
 */
export function* crossingSteps(recording: Recording, lines: readonly CrossedLine[]): Steps<LineCrossings[]> {
  const { head } = recording;
  const near = fileLines(head, lines);
  const found = lines.map(() => ({ leftward: [] as number[], rightward: [] as number[] }));
  const every = head.frameSteps * head.dt;
  let now = newRecordedFrame(head.people);
  let next = newRecordedFrame(head.people);
  if (recording.frames > 0) recording.frameAt(0, now);
  let bodies = 0;
  for (let f = 0; f + 1 < recording.frames; f++) {
    recording.frameAt(f + 1, next);
    for (let k = 0, after = 0; k < now.count; k++) {
      while (after < next.count && next.person[after]! < now.person[k]!) after++;
      if (after === next.count) break;
      if (next.person[after] !== now.person[k]) continue;
      const from = near(now.sheet[k]!, now.x[k]!, now.y[k]!);
      const to =
        now.sheet[k] === next.sheet[after] ? from : near(next.sheet[after]!, next.x[after]!, next.y[after]!);
      if (from.length === 0 && to.length === 0) continue;
      place(head, now, k, begin);
      place(head, next, after, end);
      for (const index of from === to ? from : [...from, ...to]) {
        const line = lines[index]!;
        const crossed = crossedAt(line, now.sheet[k] !== line.sheet, next.sheet[after] !== line.sheet);
        if (crossed !== null) found[index]![crossed.to].push(every * (f + crossed.share));
      }
    }
    bodies += now.count;
    [now, next] = [next, now];
    if (bodies < BODIES_A_PART) continue;
    bodies = 0;
    yield;
  }
  const ascending = (seconds: readonly number[]): number[] => seconds.toSorted((a, b) => a - b);
  return found.map(({ leftward, rightward }) => ({
    leftward: ascending(leftward),
    rightward: ascending(rightward),
  }));
}

const begin = new Float64Array(3);
const end = new Float64Array(3);

const place = ({ sheets, origin }: RecordingHead, frame: RecordedFrame, k: number, out: Float64Array): void =>
  placeOnSheet(sheets[frame.sheet[k]!]!, origin, frame.x[k]!, frame.y[k]!, out);

/** Who is so near to a line is on it, metres: places are kept in millimetres. */
const ON_LINE = 0.0005;

/**
 * The share of the way from `begin` to `end` at which a line is crossed, and which way. Whoever is on the line, but on another sheet than it
 * is (`fromOther`, `toOther`: at the end of a flight), is beyond it: their sheet ends there.
 */
function crossedAt(
  { a: [ax, ay], b: [bx, by] }: CrossedLine,
  fromOther: boolean,
  toOther: boolean,
): { readonly share: number; readonly to: keyof LineCrossings } | null {
  const over = (x: number, y: number): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const before = over(begin[0]!, begin[1]!);
  const after = over(end[0]!, end[1]!);
  const on = ON_LINE * Math.hypot(bx - ax, by - ay);
  const isFromEnd = fromOther && Math.abs(before) <= on;
  const isToEnd = toOther && Math.abs(after) <= on;
  // Whoever else stands on the line is on its left, so that nobody crosses it twice.
  const fromLeft = isFromEnd ? after < 0 : before >= 0;
  const toLeft = isToEnd ? !fromLeft : after >= 0;
  if (fromLeft === toLeft) return null;
  const share = isFromEnd ? 0 : isToEnd ? 1 : before / (before - after);
  const x = begin[0]! + share * (end[0]! - begin[0]!);
  const y = begin[1]! + share * (end[1]! - begin[1]!);
  const along = (bx - ax) * (x - ax) + (by - ay) * (y - ay);
  if (along < 0 || along > (bx - ax) ** 2 + (by - ay) ** 2) return null;
  return { share, to: toLeft ? 'leftward' : 'rightward' };
}

const NONE: readonly number[] = [];

/** Tells which lines of a sheet somebody at a place of it may cross until the next frame, or may have crossed. */
function fileLines(
  head: RecordingHead,
  lines: readonly CrossedLine[],
): (sheet: number, x: number, y: number) => readonly number[] {
  const { squares } = squaresIn(
    head.sheets.map(({ box }) => box),
    SQUARE,
  );
  const reach =
    head.speed.reduce((most, speed) => Math.max(most, speed), 0) * head.frameSteps * head.dt + 0.01;
  const filed = new Map<number, number[]>();
  lines.forEach(({ sheet, a, b }, index) => {
    const over = squares[sheet];
    if (over === null || over === undefined) return;
    const range = (axis: 0 | 1): readonly [number, number] => {
      const [p, q] = [a[axis] - head.origin[axis], b[axis] - head.origin[axis]];
      return [Math.min(p, q) - reach, Math.max(p, q) + reach];
    };
    const [fromX, toX] = range(0);
    const [fromY, toY] = range(1);
    for (let y = fromY; y < toY + SQUARE; y += SQUARE) {
      for (let x = fromX; x < toX + SQUARE; x += SQUARE) {
        const square = squareOf(over, x, y);
        const known = filed.get(square);
        if (known === undefined) filed.set(square, [index]);
        else if (known[known.length - 1] !== index) known.push(index);
      }
    }
  });
  return (sheet, x, y) => {
    const over = squares[sheet];
    return over === null || over === undefined ? NONE : (filed.get(squareOf(over, x, y)) ?? NONE);
  };
}
