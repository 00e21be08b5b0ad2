import type { StoreyId } from '../../model/schema/ids';
import type { SketchLine, SketchPoint, SketchTone } from '../state/sketch-state';

/** A point of a drawn way; `z` over the floor of its storey. */
export interface DrawnPoint extends SketchPoint {
  readonly storey: StoreyId;
}

/** So high over the floor that a line isn't lost in it, metres. */
export const LIFT = 0.06;

/** A way is drawn on each storey that it comes to, run by run. O(points). */
export function wayLines(
  points: readonly DrawnPoint[],
  tone: SketchTone,
  look: Pick<SketchLine, 'arrows' | 'dashed' | 'width'>,
): SketchLine[] {
  const lines: { storey: StoreyId; points: SketchPoint[] }[] = [];
  for (const { storey, ...point } of points) {
    const last = lines[lines.length - 1];
    const before = last?.points[last.points.length - 1];
    if (last?.storey !== storey) lines.push({ storey, points: [point] });
    else if (before?.x !== point.x || before.y !== point.y || before.z !== point.z) last.points.push(point);
  }
  return lines.filter((line) => line.points.length > 1).map((line) => ({ ...line, tone, ...look }));
}

/** The place after so many metres as the plan has them, at the start where there are fewer: there a label hides neither end. O(points). */
export function placeAlong<P extends { readonly x: number; readonly y: number; readonly z?: number }>(
  points: readonly [P, ...P[]],
  metres: number,
): P {
  let left = metres;
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i]!;
    const run = Math.hypot(b.x - a.x, b.y - a.y);
    if (run > 0 && left <= run) {
      const mix = (from = 0, to = 0): number => from + ((to - from) * left) / run;
      return { ...a, x: mix(a.x, b.x), y: mix(a.y, b.y), z: mix(a.z, b.z) };
    }
    left -= run;
  }
  return points[0];
}
