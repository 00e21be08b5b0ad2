import type { Steps } from '../../../base/steps';
import type { SpaceId } from '../../../model/schema/ids';
import { placeOnSheet } from '../../../simulation/recording/played-crowd';
import type { Recording } from '../../../simulation/recording/recording';
import type { PlaceOf } from '../../../simulation/results/clearing-times';
import type { StandingQueue } from '../../../simulation/results/longest-queues';
import type { BegunRun } from '../rehearsal';
import { surveyValue, type CrowdSurvey } from './crowd-survey';
import {
  CROWD_MEASURES,
  type CrowdedSpot,
  type Jams,
  type PeakSpot,
  type QueueSpot,
  type Spot,
} from './report';

/** Squares between two pauses: some ten milliseconds. */
const SQUARES_A_PART = 500_000;
/** Less is somebody who walks by another, seconds. */
const LEAST_CROWDED = 1;

/** What is known of a run's places when it is asked where it jammed. */
interface Places {
  /** The numbers of `placeOf` stand for these. */
  readonly spaces: readonly SpaceId[];
  readonly placeOf: PlaceOf;
  /** Per storey of the run. */
  readonly queues: readonly (StandingQueue | null)[];
}

/**
 * Where a run jammed, storey by storey and space by space, by its maps and the queues that stood. A square stands for its middle. O(squares of the maps).
 */
export function* jamSteps(
  { floor: { plan } }: Pick<BegunRun, 'floor'>,
  { head }: Pick<Recording, 'head'>,
  survey: CrowdSurvey,
  { spaces, placeOf, queues }: Places,
): Steps<Jams> {
  const { storeys } = plan.derived;
  const { areas, maps, floor } = survey;
  const spot = new Float64Array(3);
  const spotOf = (sheet: number, x: number, y: number): Spot => {
    placeOnSheet(head.sheets[sheet]!, head.origin, x, y, spot);
    const place = placeOf(sheet, x, y);
    return {
      storey: storeys[head.sheets[sheet]!.storey]!,
      space: spaces[place] ?? null,
      x: spot[0]!,
      y: spot[1]!,
    };
  };
  const found = storeys.map(() => CROWD_MEASURES.map(() => ({ value: 0, sheet: -1, x: 0, y: 0, at: 0 })));
  const crowded = new Map<string, CrowdedSpot>();
  let squares = 0;
  for (const [sheet, over] of floor.squares.entries()) {
    if (over === null) continue;
    const peaks = found[head.sheets[sheet]!.storey]!;
    for (let i = 0; i < over.rows * over.columns; i++) {
      const square = over.first + i;
      if (areas[square]! <= 0) continue;
      const x = over.minX + ((i % over.columns) + 0.5) * over.size;
      const y = over.minY + (Math.floor(i / over.columns) + 0.5) * over.size;
      const at = maps.peakAt[square]!;
      for (const [m, measure] of CROWD_MEASURES.entries()) {
        const value = surveyValue(survey, measure, square);
        if (value > peaks[m]!.value) peaks[m] = { value, sheet, x, y, at };
      }
      const seconds = maps.crowded[square]!;
      if (seconds < LEAST_CROWDED) continue;
      const where = spotOf(sheet, x, y);
      const key = `${where.storey} ${where.space}`;
      const before = crowded.get(key);
      if (before === undefined || seconds > before.seconds)
        crowded.set(key, { ...where, seconds, density: maps.peak[square]!, at });
    }
    squares += over.rows * over.columns;
    if (squares < SQUARES_A_PART) continue;
    squares = 0;
    yield;
  }
  return {
    storeys: storeys.flatMap((storey, s) => {
      const [density, queue, usage] = CROWD_MEASURES.map((measure, m): PeakSpot | null => {
        const { value, sheet, x, y, at } = found[s]![m]!;
        return sheet < 0 ? null : { ...spotOf(sheet, x, y), value, at: measure === 'density' ? at : null };
      });
      return usage ? [{ storey, most: { density: density!, queue: queue!, usage } }] : [];
    }),
    queues: queues
      .flatMap((queue): QueueSpot[] =>
        queue === null
          ? []
          : [{ ...spotOf(queue.sheet, queue.x, queue.y), people: queue.people, at: queue.seconds }],
      )
      .sort((a, b) => b.people - a.people || a.at - b.at),
    crowded: [...crowded.values()].sort((a, b) => b.seconds - a.seconds || b.density - a.density),
  };
}
