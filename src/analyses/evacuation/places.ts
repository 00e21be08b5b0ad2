import type { Crowd } from '../../simulation/crowd/crowd';
import { placeOnSheet } from '../../simulation/recording/played-crowd';
import {
  FRAMES_A_SECOND,
  recordedFloor,
  type RecordedFloor,
} from '../../simulation/recording/recording-head';
import type { CrowdRun } from '../../simulation/run-crowd';
import type { WalkingPlan } from '../walking/walking-plan';

/** What a run's recording begins with, at the heights of a plan's storeys. Cost: that of `recordedFloor`. */
export const recordedPlan = (
  { derived }: WalkingPlan,
  run: CrowdRun,
  framesASecond = FRAMES_A_SECOND,
): RecordedFloor =>
  recordedFloor(
    run,
    derived.parts.map(({ plan }) => plan.storey.elevation),
    framesASecond,
  );

/** Tells where everybody in the building is: number, plan coordinates and height over the datum, metres. O(people). */
export function eachPlace(
  { head, sheetOf }: RecordedFloor,
  { alive, aliveCount, x, y, triangle }: Crowd,
  visit: (person: number, x: number, y: number, z: number) => void,
): void {
  const spot = new Float64Array(3);
  for (let a = 0; a < aliveCount; a++) {
    const i = alive[a]!;
    placeOnSheet(head.sheets[sheetOf[triangle[i]!]!]!, head.origin, x[i]!, y[i]!, spot);
    visit(i, spot[0]!, spot[1]!, spot[2]!);
  }
}
