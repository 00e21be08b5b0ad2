import { basename } from 'node:path';
import process from 'node:process';
import { evacuationSteps } from '../../analyses/evacuation/compute';
import type { EvacuationFloor } from '../../analyses/evacuation/floor';
import type { EvacuationInput } from '../../analyses/evacuation/input';
import { eachPlace, recordedPlan } from '../../analyses/evacuation/places';
import type { WatchedResult } from '../../analyses/evacuation/result';
import { trajectoryHead, trajectoryRow } from '../../analyses/evacuation/trajectory-text';
import type { CrowdSteps } from '../../simulation/run-crowd';
import type { CommandContext } from '../command';
import { LineFile } from '../line-file';

/** Simulated seconds between two lines of progress. */
const TOLD_EVERY = 30;

/** A run with what it cost. */
export interface MeasuredRun {
  readonly seed: number;
  readonly result: WatchedResult;
  /** Of this process, for the steps alone. */
  readonly cpuSeconds: number;
}

/** Null of a run in which nobody took a step. */
export const perAgentStep = ({ agentSteps }: WatchedResult, cpuSeconds: number): number | null =>
  agentSteps === 0 ? null : (cpuSeconds * 1e6) / agentSteps;

/** Runs a crowd, its places written to a file where a path is given. */
export async function walkedOut(
  context: CommandContext,
  floor: EvacuationFloor,
  input: EvacuationInput,
  path: string | null,
): Promise<Omit<MeasuredRun, 'seed'>> {
  const { dt } = input.run;
  const file = path === null ? null : await LineFile.create(path);
  const recorded = recordedPlan(floor.plan, input.run);
  const { frameSteps } = recorded.head;
  const tellEvery = Math.round(TOLD_EVERY / dt);
  file?.add(
    trajectoryHead({
      description: 'WardTwin evacuate',
      frameRate: 1 / (frameSteps * dt),
      geometry: basename(context.arguments.options.get('plan') ?? ''),
    }),
  );
  const watch = (crowd: CrowdSteps): void => {
    const { step, run } = crowd;
    if (step > 0 && step % tellEvery === 0) {
      const params = { seconds: step * dt, people: run.crowd.aliveCount };
      context.progress(context.say('cli.evacuation-at', params));
    }
    if (file === null || step % frameSteps !== 0) return;
    eachPlace(recorded, run.crowd, (i, x, y, z) =>
      file.add(trajectoryRow(i + 1, step / frameSteps, x, y, z)),
    );
  };
  const before = process.cpuUsage();
  const steps = evacuationSteps(input, watch);
  try {
    let step = steps.next();
    while (!step.done) {
      await file?.flush();
      step = steps.next();
    }
    const { user, system } = process.cpuUsage(before);
    return { result: step.value, cpuSeconds: (user + system) / 1e6 };
  } finally {
    await file?.close();
  }
}
