import { assert, present } from '../../base/assert';
import type { Steps } from '../../base/steps';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { WalkingModel } from '../../simulation/models/walking-model';
import { BODY_BYTES } from '../../simulation/recording/chunk-layout';
import { Recorder } from '../../simulation/recording/recorder';
import { FRAMES_A_SECOND, type RecordedFloor } from '../../simulation/recording/recording-head';
import { RecordingReader } from '../../simulation/recording/recording-reader';
import type { Recording } from '../../simulation/recording/recording';
import { stepSeconds } from '../../simulation/results/step-seconds';
import type { CrowdSteps } from '../../simulation/run-crowd';
import type { WalkingPlan } from '../walking/walking-plan';
import { evacuationSteps } from './compute';
import type { EvacuationFloor } from './floor';
import { keptFloorSteps } from './kept-floor';
import { evacuationInputSteps } from './input';
import { recordedPlan } from './places';
import type { EvacuationIssue } from './result';
import type { RunNames, RunPart } from './run-part';

/** Bytes that the frames of a recording may take if everybody stays to the end: page and worker keep them once each. */
const FRAME_BYTES = 128 * 1024 * 1024;
/** Bytes at which a run ends whose recording grows beyond that even with the fewest frames. */
const MOST_BYTES = 192 * 1024 * 1024;
/** Frames a second that a run is recorded with, the most that fit. */
const RATES = [FRAMES_A_SECOND, 5, 2, 1, 1 / 2, 1 / 5] as const;
/** Beyond this somebody who is seen to walk from frame to frame in a straight line walks through walls. */
const FEWEST = 1 / 10;

/** How many frames a second so many people are recorded with for so long, seconds. O(1). */
export const framesFor = (people: number, maxTime: number): number =>
  RATES.find((rate) => people * maxTime * rate * BODY_BYTES <= FRAME_BYTES) ?? FEWEST;

/** What a run is that has begun: its floor, names and the floor that its recording speaks of. */
export interface BegunRun {
  readonly floor: EvacuationFloor;
  readonly names: RunNames;
  readonly model: WalkingModel;
  readonly recorded: RecordedFloor;
  /** Per person: the step that their premovement time ends with. */
  readonly startsAt: Int32Array;
  /** Seconds after which it ends. */
  readonly maxTime: number;
}

/**
 * A run of a scenario, recorded while it goes on, for whoever asks for it part by part. Keeps its recording, and ends with what there is
 * when that would take more than `mostBytes`. Of a run that was recorded before (`recorded`: its bytes, of the same plan and scenario) only
 * the floor is made anew.
 */
export class Rehearsal {
  /** Null while ways are made and people placed. */
  begun: BegunRun | null = null;
  readonly #steps: Steps<void>;
  readonly #reader = new RecordingReader();
  #stage: RunPart['stage'] = 'preparing';
  #issue: EvacuationIssue | null = null;
  #crowd: CrowdSteps | null = null;
  /** Blocks that nobody has taken yet. */
  #fresh: Uint8Array<ArrayBuffer>[] = [];
  #toldNames = false;
  #bytes = 0;

  constructor(
    plan: WalkingPlan,
    scenario: EvacuationScenario,
    readonly mostBytes = MOST_BYTES,
    recorded: readonly Uint8Array[] | null = null,
  ) {
    this.#steps = this.#run(plan, scenario, recorded);
  }

  /** As far as it has come; null before its first byte. Grows with the run; one that was recorded before is there when it is whole. */
  get recording(): Recording | null {
    return this.#stage === 'preparing' ? null : this.#reader.recording;
  }

  /** What it is and its recording; asked only when that has begun. */
  whole(): readonly [BegunRun, Recording] {
    return [present(this.begun, 'a run that has begun'), present(this.recording, 'its recording')];
  }

  /** Some ten milliseconds more of it; false when there is no more. */
  goOn(): boolean {
    return this.#steps.next().done !== true;
  }

  /** How far it is, with what was recorded since this was called last. O(bytes). */
  take(): RunPart {
    const bytes = new Uint8Array(this.#fresh.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const block of this.#fresh) {
      bytes.set(block, at);
      at += block.length;
    }
    const names = this.#toldNames || this.#fresh.length === 0 ? null : (this.begun?.names ?? null);
    this.#toldNames ||= names !== null;
    this.#fresh = [];
    const run = this.#crowd?.run;
    const people = run?.crowd.count ?? 0;
    return {
      stage: this.#stage,
      issue: this.#issue,
      bytes,
      seconds: run ? stepSeconds(this.#crowd!.step, run.dt) : 0,
      people,
      left: people - (run?.crowd.aliveCount ?? 0),
      names,
    };
  }

  *#run(plan: WalkingPlan, scenario: EvacuationScenario, before: readonly Uint8Array[] | null): Steps<void> {
    const floor = yield* keptFloorSteps(plan, scenario);
    if (!floor.ok) return this.#refuse(floor.error);
    const input = yield* evacuationInputSteps(floor.value, scenario, scenario.seed);
    if (!input.ok) return this.#refuse(input.error);
    const { run, people, exits, maxTime } = input.value;
    const recorded = recordedPlan(floor.value.plan, run, framesFor(people.length, maxTime));
    const { storeys } = plan.derived;
    // A run changes it for those who wait for an exit.
    const startsAt = run.crowd.startsAt.slice();
    const names = { people, exits, storeys };
    this.begun = { floor: floor.value, names, model: run.model, recorded, startsAt, maxTime };
    if (before !== null) {
      for (const bytes of before) {
        assert(this.#reader.take(bytes).ok, 'a recording that was written here');
        yield;
      }
      this.#stage = 'over';
      return;
    }
    const recorder = new Recorder(recorded, (block) => {
      this.#reader.take(block);
      this.#bytes += block.length;
      this.#fresh.push(block);
    });
    yield;
    this.#stage = 'running';
    const steps = evacuationSteps(input.value, (crowd) => {
      this.#crowd = crowd;
      recorder.take(crowd);
    });
    while (steps.next().done !== true) {
      if (this.#bytes > this.mostBytes) {
        this.#issue = {
          code: 'evacuation.recording-full',
          place: 'maxTime',
          params: { people: people.length },
        };
        break;
      }
      yield;
    }
    // It watched before the first step.
    recorder.end(this.#crowd!);
    this.#stage = 'over';
  }

  #refuse(issue: EvacuationIssue): void {
    this.#issue = issue;
    this.#stage = 'refused';
  }
}
