import type { Stroke } from './shortcut';

/** Metres of one nudge; ten times as much with Shift. */
const STEP = 0.1;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The move that an arrow key asks for, metres east and north; null for other keys. */
export function nudgeOf(stroke: Stroke): readonly [number, number] | null {
  const way = WAYS[stroke.key];
  if (!way || stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  const by = stroke.shiftKey ? STEP * 10 : STEP;
  return [way[0] * by, way[1] * by];
}
