import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import { areaReadings, meanReading, type AreaReading } from '../measure/area-readings';
import { eachFrame } from '../measure/each-frame';
import { lineTimes } from '../measure/line-times';
import { PlanDrawing, type Box, type Line } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { men } from './populations';
const UPPER = 'U';
const RISE = 6;

const COUNT = 150;
/** The corridor begins at y = 5, the flight at 17; in plan it is 8 m long. */
const [CORRIDOR, FOOT, HEAD] = [5, 17, 25];

/** A room of 8 × 5 m, a corridor of 2 × 12 m, and up a flight of its width. */
const document = new PlanDrawing()
  .storey(UPPER, RISE)
  .room('R', [0, 0, 8, CORRIDOR])
  .room('K', [3, CORRIDOR, 5, HEAD])
  .room('B', [3, HEAD, 5, HEAD + 4], UPPER)
  .flight('F', [3, FOOT, 5, HEAD], [0, RISE], [0, 1])
  .exitDoor(
    'out',
    [
      [3, HEAD + 4],
      [5, HEAD + 4],
    ],
    'B',
    UPPER,
  )
  .document();

/** Where density is measured: before the mouth of the corridor, in its middle, before the first step. */
const PLACES = {
  mouth: { box: [3, CORRIDOR - 1, 5, CORRIDOR], of: 'y = 4 … 5 m' },
  middle: { box: [3, 9, 5, 11], of: 'y = 9 … 11 m' },
  foot: { box: [3, FOOT - 1, 5, FOOT], of: 'y = 16 … 17 m' },
} as const satisfies Record<string, { readonly box: Box; readonly of: string }>;

/** So long after the first one has come to the stairs, seconds, and while so many at least are in the room, a queue stands before both. */
const SETTLED = 10;
const QUEUE = 15;

/** From when to when a queue stands, seconds; null = at no time. */
function* queueTime(run: SceneRun): Steps<readonly [from: number, to: number] | null> {
  let from = Infinity;
  let to = 0;
  yield* eachFrame(run, (now, seconds) => {
    let inRoom = 0;
    for (let k = 0; k < now.count; k++) {
      if (now.y[k]! < CORRIDOR) inRoom++;
      if (now.y[k]! >= FOOT) from = Math.min(from, seconds + SETTLED);
    }
    if (inRoom >= QUEUE) to = seconds;
  });
  return from < to ? [from, to] : null;
}

/** Over the corridor: who goes up it comes to the left of the line. */
const MIDDLE_LINE: Line = [
  [3, 10],
  [5, 10],
];
/** Steady: the second half of the time has as many come by as the first, within a fourth; the guideline has no figure. */
const STEADY = { min: 0.8, max: 1.25 };
/** Where people crowd it is denser than in the middle of the corridor. */
const CROWDED = { min: 1, max: null };

/** Width of the corridor, metres, and mean free speed of those in it, m/s. */
const WIDTH = 2;
const FREE = 1.295;

const slowOf = ({ of }: { readonly of: string }): string => `${of}: v < v₀/2`;

/** Percent of the seconds in which those in an area come on at less than half of their free speed; null = nobody was in it. */
function slowShare(readings: readonly AreaReading[]): number | null {
  const speeds = readings.flatMap(({ speed }) => (speed === null ? [] : [speed]));
  return speeds.length === 0
    ? null
    : (100 * speeds.filter((speed) => speed < FREE / 2).length) / speeds.length;
}

/**
 * 150 leave a room by a corridor with stairs at its end: it is denser before both than in between, and the corridor's flow is steady. Shown besides: how
 * much denser it is than those would be who walk freely with the same flow, and how often those in a place come on at less than half of their free
 * speed, which tells a jam where the queue before the stairs fills the whole corridor.
 */
export function* queueAtStairsRun(trial: Trial): Steps<CaseRun> {
  const run = yield* trial.run({
    name: 'stairs',
    document,
    fields: { maxTime: 900, groups: [men('R', COUNT)] },
  });
  const [from, to] = (yield* queueTime(run)) ?? [0, 0];
  const readingsAt = (box: Box): Steps<AreaReading[]> => areaReadings(run, { box, along: [0, 1], from, to });
  const [crossed] = yield* lineTimes(run, [MIDDLE_LINE]);
  const half = (from + to) / 2;
  const between = (begin: number, end: number): number =>
    crossed!.leftward.filter((at) => at >= begin && at < end).length;
  const [first, second] = [between(from, half), between(half, to)];
  const flow = to === from ? null : (first + second) / (to - from);
  const middle = yield* readingsAt(PLACES.middle.box);
  const inMiddle = meanReading(middle).density;
  const measured: Measured[] = [
    ...clearing(run, ''),
    shown('flow', 'y = 10 m', flow, '1/s'),
    bounded('flow-ratio', 'y = 10 m', first === 0 ? null : second / first, '1', STEADY),
    shown('density', PLACES.middle.of, inMiddle, '1/m²'),
    shown('share', slowOf(PLACES.middle), slowShare(middle), '%'),
  ];
  const walked = flow === null ? null : flow / (WIDTH * FREE);
  for (const place of [PLACES.mouth, PLACES.foot]) {
    const readings = yield* readingsAt(place.box);
    const { density } = meanReading(readings);
    const ratio = inMiddle === 0 ? null : density / inMiddle;
    measured.push(
      shown('density', place.of, density, '1/m²'),
      bounded('density-ratio', `${place.of} : ${PLACES.middle.of}`, ratio, '1', CROWDED),
      shown(
        'density-ratio',
        `${place.of} : J/(b·v₀)`,
        walked === null || walked === 0 ? null : density / walked,
        '1',
      ),
      shown('share', slowOf(place), slowShare(readings), '%'),
    );
  }
  return { measured, curves: [] };
}
