import type { Steps } from '../../../base/steps';
import { DOOR_FLOW } from '../../../standards/egress/door-flow';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing } from '../measured';
import type { SceneRun } from '../scene';
import { alike, men } from './populations';
import { roomWithDoor } from './room-with-door';

/** The test says nothing of how fast they walk: once all alike, once as the men that IMO's other tests ask for. */
const POPULATIONS = { 'v = 1.2 m/s': alike, 'v = 0.97 … 1.62 m/s': men } as const;

/** People a second over the whole period, from the alarm on; null = not all were out. */
export const wholeFlow = ({ figures }: SceneRun): number | null =>
  figures.last === null ? null : figures.agents / figures.last;

/** People a second from the first one out to the last. */
const sustainedFlow = ({ figures }: SceneRun): number | null =>
  figures.last === null ? null : (figures.exits[0]?.flow ?? null);

/** A hundred leave a room of 8 × 5 m by a door of 1 m, at no more than what codes reckon with over the `asked` period. */
function* doorFlowRun(trial: Trial, asked: 'whole' | 'sustained'): Steps<CaseRun> {
  const measured: Measured[] = [];
  for (const [of, people] of Object.entries(POPULATIONS)) {
    const run = yield* trial.run({
      name: people.name,
      document: roomWithDoor(1),
      fields: { maxTime: 600, groups: [people('R', 100)] },
    });
    const flow = asked === 'whole' ? wholeFlow(run) : sustainedFlow(run);
    measured.push(
      ...clearing(run, of),
      bounded('flow', of, flow, '1/s', { min: null, max: DOOR_FLOW.value }),
    );
  }
  return { measured, curves: [] };
}

export const wholeFlowRun = (trial: Trial): Steps<CaseRun> => doorFlowRun(trial, 'whole');
export const sustainedFlowRun = (trial: Trial): Steps<CaseRun> => doorFlowRun(trial, 'sustained');
