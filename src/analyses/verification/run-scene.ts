import { assert } from '../../base/assert';
import type { Result } from '../../base/result';
import type { Steps } from '../../base/steps';
import { parseScenario } from '../../model/scenario/parse-scenario';
import { Recorder } from '../../simulation/recording/recorder';
import { RecordingReader } from '../../simulation/recording/recording-reader';
import { recordedOutcome } from '../../simulation/results/run-outcome';
import type { CrowdSteps } from '../../simulation/run-crowd';
import { evacuationSteps } from '../evacuation/compute';
import { evacuationFigures } from '../evacuation/figures';
import { evacuationFloorSteps } from '../evacuation/floor';
import { evacuationInputSteps } from '../evacuation/input';
import { recordedPlan } from '../evacuation/places';
import { walkingSteps } from '../walking/walking-plan';
import type { PresetName } from './case';
import type { Scene, SceneRun } from './scene';
import { StuckWatch } from './stuck-watch';

/**
 * Runs a scene the way people run scenarios, and keeps its recording; ends when all are out, the time is over or nobody gets on. A
 * scene that can't be run is a bug of its case. O(steps · people · neighbours).
 */
export function* sceneSteps(scene: Scene, preset: PresetName, seed: number): Steps<SceneRun> {
  const scenario = good(
    scene,
    parseScenario({
      format: 'evacuation-scenario',
      version: 1,
      ...scene.fields,
      model: { preset },
      seed,
    }),
  );
  const drawn = yield* walkingSteps(scene.document, null);
  const floor = good(scene, yield* evacuationFloorSteps(drawn, scenario));
  const input = good(scene, yield* evacuationInputSteps(floor, scenario, seed));
  const reader = new RecordingReader();
  const recorder = new Recorder(recordedPlan(floor.plan, input.run), (block) => {
    good(scene, reader.take(block));
  });
  const watch = new StuckWatch();
  let crowd: CrowdSteps | null = null;
  const steps = evacuationSteps(input, (now) => {
    crowd = now;
    // A run pauses each some ten milliseconds: what happens from here until then isn't kept.
    if (watch.stuck !== null) return;
    watch.take(now);
    recorder.take(now);
    if (watch.stuck !== null) recorder.end(now);
  });
  while (watch.stuck === null && !steps.next().done) yield;
  assert(crowd !== null, 'a run begins');
  if (watch.stuck === null) recorder.end(crowd);
  const recording = good(scene, reader.end());
  return {
    scene,
    scenario,
    plan: floor.plan,
    recording,
    people: input.people,
    exits: input.exits,
    figures: evacuationFigures(recordedOutcome(recording), input.exits, input.maxTime),
    stuck: watch.stuck,
  };
}

function good<T>(scene: Scene, result: Result<T, unknown>): T {
  // A made floor is far too large to be told: only an error is.
  const trouble = result.ok ? '' : JSON.stringify(result);
  assert(result.ok, 'a scene of the suite can be run', `${scene.name}: ${trouble}`);
  return result.value;
}
