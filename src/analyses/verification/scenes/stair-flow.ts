import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { PlanDrawing } from '../plans/plan-drawing';
import type { Scene } from '../scene';
import { alike } from './populations';
const UPPER = 'U';
/** The flight: from y = 4 to 12 in plan and 6 m up, 10 m along the slope. */
const [FOOT, HEAD, RISE] = [4, 12, 6];

/** Widths of the flight, metres; every day some of them. */
const WIDTHS = { full: [1, 1.2, 1.4, 1.6, 1.8], daily: [1, 1.4, 1.8] };
const COUNT = 100;

/** A room of 10 × 6 m at the head or the foot of a flight, all of whose people go over it. */
function sceneOf(width: number, way: 'up' | 'down'): Scene {
  const [x0, x1] = [5 - width / 2, 5 + width / 2];
  const drawing = new PlanDrawing().storey(UPPER, RISE).flight('F', [x0, FOOT, x1, HEAD], [0, RISE], [0, 1]);
  if (way === 'down') {
    drawing
      .room('A', [x0, 0, x1, HEAD])
      .exitDoor(
        'out',
        [
          [x0, 0],
          [x1, 0],
        ],
        'A',
      )
      .room('B', [0, HEAD, 10, HEAD + 6], UPPER);
  } else {
    drawing
      .room('A', [x0, FOOT, x1, HEAD])
      .room('B', [0, FOOT - 6, 10, FOOT])
      .room('C', [x0, HEAD, x1, HEAD + 4], UPPER)
      .exitDoor(
        'out',
        [
          [x0, HEAD + 4],
          [x1, HEAD + 4],
        ],
        'C',
        UPPER,
      );
  }
  return {
    name: `stairs-${way}-${width}`,
    document: drawing.document(),
    fields: { maxTime: 900, groups: [alike('B', COUNT)] },
  };
}

/** Slope of the straight line nearest to some points by least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const product = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return product / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}

/** The wider a flight, the more people a second come over it: by the straight line through all widths, and the widest over the narrowest. */
export function* stairFlowRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  const widths = trial.full ? WIDTHS.full : WIDTHS.daily;
  for (const [way, sign] of [
    ['down', '↓'],
    ['up', '↑'],
  ] as const) {
    const flows: [width: number, flow: number][] = [];
    for (const width of widths) {
      const run = yield* trial.run(sceneOf(width, way));
      const of = `${sign} b = ${width} m`;
      const flow = run.figures.last === null ? null : (run.figures.exits[0]?.flow ?? null);
      measured.push(...clearing(run, of), shown('flow', of, flow, '1/s'));
      if (flow !== null) flows.push([width, flow]);
    }
    const areAll = flows.length === widths.length;
    const rises = { min: 0, max: null };
    measured.push(
      bounded(
        'flow-excess',
        `${sign} max b − min b`,
        areAll ? flows.at(-1)![1] - flows[0]![1] : null,
        '1/s',
        rises,
      ),
      bounded('specific-flow', `${sign} ΔJ : Δb`, areAll ? slope(flows) : null, '1/(m·s)', rises),
    );
  }
  return { measured, curves: [] };
}
