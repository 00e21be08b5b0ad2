import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { PlanDrawing } from '../plans/plan-drawing';
import type { Scene } from '../scene';
import { alike } from './populations';
const UPPER = 'U';
/** The flight: from y = 4 to 12 in plan and 6 m up, 10 m along the slope. */
const [FOOT, HEAD, RISE] = [4, 12, 6];

const WIDTHS = [1, 1.2, 1.4, 1.6, 1.8];
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

/** The wider a flight, the more people a second come over it. */
export function* stairFlowRun(trial: Trial): Steps<CaseRun> {
  const measured: Measured[] = [];
  for (const way of ['down', 'up'] as const) {
    let before: number | null = null;
    for (const width of WIDTHS) {
      const run = yield* trial.run(sceneOf(width, way));
      const of = `${way === 'up' ? '↑' : '↓'} b = ${width} m`;
      const flow = run.figures.last === null ? null : (run.figures.exits[0]?.flow ?? null);
      measured.push(
        ...clearing(run, of),
        shown('specific-flow', of, flow === null ? null : flow / width, '1/(m·s)'),
      );
      const ratio = flow === null || before === null ? null : flow / before;
      measured.push(
        width === WIDTHS[0]
          ? shown('flow', of, flow, '1/s')
          : bounded('flow-ratio', of, ratio, '1', { min: 1, max: null }),
      );
      before = flow;
    }
  }
  return { measured, curves: [] };
}
