import type { Steps } from '../../../base/steps';
import type { Trial } from '../case';
import { lineTimes } from '../measure/line-times';
import { PlanDrawing, GROUND, type Line } from '../plans/plan-drawing';

const UPPER = 'U';
/** The flight: 10 m along the slope, 2 m wide. */
const [RUN, RISE] = [8, 6];
/** Level floor before and behind it, metres. */
const FLOOR = 6;

/** So far before the flight people start, metres: such that no frame has them exactly at its end, where a crossing may not be seen. */
const START = 3.0137;

/** How fast somebody walks, m/s. */
interface StairWalker {
  readonly speed: number;
  readonly stairsUp: number;
  readonly stairsDown: number;
}

/** Seconds that one person takes for 10 m of stairs along the slope; null = never came to their end. */
export function* stairsTime(trial: Trial, way: 'up' | 'down', walker: StairWalker): Steps<number | null> {
  const isUp = way === 'up';
  const exit = isUp ? ([RUN + 4, 0, RUN + FLOOR, 2] as const) : ([-FLOOR, 0, -4, 2] as const);
  const run = yield* trial.run({
    name: way,
    document: new PlanDrawing()
      .storey(UPPER, RISE)
      .room('low', [-FLOOR, 0, 0, 2])
      .room('high', [RUN, 0, RUN + FLOOR, 2], UPPER)
      .flight('F', [0, 0, RUN, 2], [0, RISE], [1, 0])
      .exitArea('E', exit, isUp ? UPPER : GROUND)
      .document(),
    fields: {
      maxTime: 600,
      agents: [
        {
          id: 'walker',
          storey: isUp ? GROUND : UPPER,
          x: isUp ? -START : RUN + START,
          y: 1,
          exit: 'E',
          ...walker,
        },
      ],
    },
  });
  const line = (x: number): Line => [
    [x, 0],
    [x, 2],
  ];
  const [foot] = yield* lineTimes(run, [line(0)]);
  const [top] = yield* lineTimes(run, [line(RUN)], UPPER);
  const [low, high] = [
    isUp ? foot!.rightward[0] : foot!.leftward[0],
    isUp ? top!.rightward[0] : top!.leftward[0],
  ];
  if (low === undefined || high === undefined) return null;
  return isUp ? high - low : low - high;
}
