import { describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import { evacuationFigures } from '../../../src/analyses/evacuation/figures';
import { finished } from '../../../src/base/steps';
import { Recorder } from '../../../src/simulation/recording/recorder';
import { recordedFloor } from '../../../src/simulation/recording/recording-head';
import { RecordingReader } from '../../../src/simulation/recording/recording-reader';
import { recordedOutcome } from '../../../src/simulation/results/run-outcome';
import type { CrowdSteps } from '../../../src/simulation/run-crowd';
import { eachPlace, recordedPlan } from '../../../src/analyses/evacuation/places';
import { heightOn } from '../../../src/analyses/way-out/floor-kind';
import { corridorHouse, stairHouse } from '../way-out/houses';
import { agent, prepared, scenarioOf } from './scenarios';

describe('the recording of an evacuation', () => {
  it.each([
    [600, 12],
    [9, 4],
    [0, 0],
  ])('tells the same figures as the run, with %d s to go', (maxTime, atLeast) => {
    const scenario = scenarioOf({
      maxTime,
      dt: 0.03,
      agents: Array.from({ length: 12 }, (_, i) => agent(`p${i}`, 1.5 + 1.4 * i, 1, { premovement: i % 5 })),
    });
    const { input } = prepared(corridorHouse(), scenario);
    const reader = new RecordingReader();
    const recorder = new Recorder(recordedFloor(input.run, [0]), (block) => reader.take(block));
    let run: CrowdSteps | null = null;
    const result = finished(
      evacuationSteps(input, (crowd) => {
        run = crowd;
        recorder.take(crowd);
      }),
    );
    recorder.end(run!);
    const recording = reader.end();
    if (!recording.ok) throw new Error(JSON.stringify(recording.error));
    expect(result.left).toBeGreaterThanOrEqual(atLeast);
    const figures = evacuationFigures(recordedOutcome(recording.value), input.exits, maxTime);
    expect({ ...figures, waiting: 0 }).toEqual(result);
  });
});

describe('places of a run', () => {
  it('are at the height of the floor and of the flight under the feet', () => {
    const plan = stairHouse('G');
    const storey = plan.derived.parts.at(-1)!.plan.storey.id;
    const { floor, input } = prepared(plan, scenarioOf({ agents: [agent('a', 1.5, 7, { storey })] }));
    const recorded = recordedPlan(floor.plan, input.run);
    const heights: number[] = [];
    const result = finished(
      evacuationSteps(input, ({ run }) =>
        eachPlace(recorded, run.crowd, (i, x, y, z) => {
          heights.push(z);
          const sheet = floor.plan.nav.sheetOf[run.crowd.triangle[i]!]!;
          expect(z).toBeCloseTo(heightOn(floor.plan, sheet, x, y), 6);
        }),
      ),
    );
    expect(result.left).toBe(1);
    expect(new Set(heights).size).toBeGreaterThan(100);
    expect([Math.max(...heights), Math.min(...heights)]).toEqual([heights[0], heights.at(-1)]);
  });
});
