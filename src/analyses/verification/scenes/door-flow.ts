import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing, shown } from '../measured';
import type { Scene, SceneRun } from '../scene';
import { men } from './populations';
import { roomWithDoor } from './room-with-door';

/** Persons a second and metre that a door lets through at most: IMO MSC.1/Circ.1533, annex 3, test 4. */
export const MOST_FLOW = 1.33;

const scene: Scene = {
  name: 'room',
  document: roomWithDoor(1),
  fields: { maxTime: 600, groups: [men('R', 100)] },
};

/** People a second over the whole period, from the alarm on; null = not all were out. */
export const wholeFlow = ({ figures }: SceneRun): number | null =>
  figures.last === null ? null : figures.agents / figures.last;

/** People a second from the first one out to the last. */
const sustainedFlow = ({ figures }: SceneRun): number | null =>
  figures.last === null ? null : (figures.exits[0]?.flow ?? null);

/** A hundred leave a room of 8 × 5 m by a door of 1 m, at no more than 1.33 a second over the `asked` period. */
export function* doorFlowRun(trial: Trial, asked: 'whole' | 'sustained'): Steps<CaseRun> {
  const run = yield* trial.run(scene);
  const flows = { whole: wholeFlow(run), sustained: sustainedFlow(run) };
  const limit = { min: null, max: MOST_FLOW };
  const measured: Measured[] = clearing(run, '');
  for (const which of ['whole', 'sustained'] as const) {
    const of = which === 'whole' ? '0 … t₁₀₀' : 't₁ … t₁₀₀';
    const flow = flows[which];
    measured.push(
      which === asked ? bounded('flow', of, flow, '1/s', limit) : shown('flow', of, flow, '1/s'),
    );
  }
  return { measured, curves: [] };
}
