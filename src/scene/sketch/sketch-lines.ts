import type { SketchLine, SketchPoint, SketchTone } from '../../session/state/sketch-state';

/** Tones in the order of their numbers. */
export const TONES: readonly SketchTone[] = [
  'accent',
  'draft',
  'way',
  'other-way',
  'shut',
  'trouble',
  'quiet',
];
export const toneNumber = (tone: SketchTone): number => TONES.indexOf(tone);

/** A point as three has it. */
export type Spot = readonly [number, number, number];
/** Where a point of a sketch is drawn; null = its storey isn't. */
export type SpotOf = (storey: SketchLine['storey'], point: SketchPoint) => Spot | null;

/** Ribbons of lines, four corners a segment or arrowhead; the shader spreads them on the screen. */
export interface Ribbons {
  /** Where a segment begins, and where it ends: x, y, z a corner each. */
  readonly start: Float32Array;
  readonly end: Float32Array;
  /** Side (±1), end (0 or 1), width in pixels, tone. */
  readonly style: Float32Array;
  /** Metres from the beginning of the line, 1 = dashed, number of the arrowhead (−1 = a segment). */
  readonly run: Float32Array;
  readonly index: Uint32Array;
}

const USUAL_WIDTH = 3;
/** Metres between the arrowheads of a line. */
export const ARROW_STEP = 2;

/** The ribbons of all lines; of storeys that are not drawn there are none. O(points). */
export function ribbonsOf(lines: readonly SketchLine[], spotOf: SpotOf): Ribbons {
  const start: number[] = [];
  const end: number[] = [];
  const style: number[] = [];
  const run: number[] = [];
  const index: number[] = [];
  const add = (a: Spot, b: Spot, line: SketchLine, along: number, arrow: number): void => {
    const first = start.length / 3;
    for (const [side, which] of CORNERS) {
      start.push(...a);
      end.push(...b);
      style.push(side, which, line.width ?? USUAL_WIDTH, toneNumber(line.tone));
      run.push(along, line.dashed ? 1 : 0, arrow);
    }
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  for (const line of lines) {
    const points = line.closed && line.points[0] ? [...line.points, line.points[0]] : line.points;
    const spots = points.flatMap((point) => spotOf(line.storey, point) ?? []);
    if (spots.length !== 3 * points.length) continue;
    const at = (i: number): Spot => [spots[3 * i]!, spots[3 * i + 1]!, spots[3 * i + 2]!];
    const legs = points.slice(1).map((_, i) => {
      const [a, b] = [at(i), at(i + 1)] as const;
      return { a, b, length: Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) };
    });
    let along = 0;
    for (const { a, b, length } of legs) {
      if (length > 0) add(a, b, line, along, -1);
      along += length;
    }
    if (line.arrows) addArrows(legs, (a, b, number) => add(a, b, line, 0, number));
  }
  return {
    start: Float32Array.from(start),
    end: Float32Array.from(end),
    style: Float32Array.from(style),
    run: Float32Array.from(run),
    index: Uint32Array.from(index),
  };
}

const CORNERS = [
  [-1, 0],
  [-1, 1],
  [1, 1],
  [1, 0],
] as const;

type Leg = { readonly a: Spot; readonly b: Spot; readonly length: number };

/** Arrowheads every `ARROW_STEP` metres from the first half step on; each tells its number, so that a far view can skip some. */
function addArrows(legs: readonly Leg[], add: (a: Spot, b: Spot, number: number) => void): void {
  let next = ARROW_STEP / 2;
  let number = 0;
  let before = 0;
  for (const { a, b, length } of legs) {
    if (length === 0) continue;
    for (; next <= before + length; next += ARROW_STEP, number++) {
      const share = (next - before) / length;
      const mix = (k: 0 | 1 | 2): number => a[k] + (b[k] - a[k]) * share;
      const head: Spot = [mix(0), mix(1), mix(2)];
      add(
        head,
        [
          head[0] + (b[0] - a[0]) / length,
          head[1] + (b[1] - a[1]) / length,
          head[2] + (b[2] - a[2]) / length,
        ],
        number,
      );
    }
    before += length;
  }
}
