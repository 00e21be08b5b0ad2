import { evacuationFloorSteps } from '../../src/analyses/evacuation/floor';
import { evacuationInputSteps } from '../../src/analyses/evacuation/input';
import { walkingPlan } from '../../src/analyses/walking/walking-plan';
import { assert } from '../../src/base/assert';
import { finished } from '../../src/base/steps';
import { hospital } from '../../src/demo/hospital/hospital';
import { parseScenario } from '../../src/model/scenario/parse-scenario';
import type { EvacuationScenario } from '../../src/model/scenario/evacuation-scenario';
import { occupancyAt } from '../../src/model/query/occupancy-at';
import type { CampusDocument } from '../../src/model/schema/document';
import type { SpaceId } from '../../src/model/schema/ids';
import { wallEnds } from '../../src/simulation/floor/walls';
import { PRESETS } from '../../src/simulation/models/presets';
import { CrowdSteps } from '../../src/simulation/run-crowd';
import { roomScene, runOf } from '../simulation/support/scenes';
import type { BenchRow } from './bench-row';
import { cpuTime } from './cpu-times';
import { PlainKernel } from './plain-kernel';

const HOURS = 24;
const LEAST_PEOPLE = 3000;
const LEAST_PACE = 20;
/** People of the plain kernel's room, and times that it steers them. */
const [PLAIN, TIMES] = [2000, 50];
/** Longest run, seconds: whoever is in the building then is stuck. */
const MOST = 1800;

/** Everybody of the populations, each space as full as it gets on a working day; all set out within a minute. */
function daytime(document: CampusDocument): EvacuationScenario {
  const most = new Map<SpaceId, number>();
  for (let hour = 0; hour < HOURS; hour++) {
    for (const [space, { total }] of occupancyAt(document, hour, { weekend: false })) {
      most.set(space, Math.max(most.get(space) ?? 0, total));
    }
  }
  const premovement = { distribution: 'uniform', min: 0, max: 60 };
  const groups = [...most].map(([space, count]) => ({ space, count, premovement }));
  const read = parseScenario({ format: 'evacuation-scenario', version: 1, seed: 1, maxTime: MOST, groups });
  assert(read.ok, 'a scenario');
  return read.value;
}

/** What a person and step cost the plain kernel in a full room without furniture, microseconds. */
function plainCost(): number {
  const run = runOf(roomScene(PLAIN, 2));
  const { nav, walk } = run.floor;
  const { ends } = wallEnds(nav, walk.twin, () => false);
  const kernel = new PlainKernel(PRESETS.jupedsim.model, ends, PLAIN);
  new CrowdSteps(run).next();
  const steered = cpuTime(() => {
    for (let time = 0; time < TIMES; time++) kernel.steer(run.crowd);
  });
  return (steered * 1000) / (PLAIN * TIMES);
}

const secondsOf = <T>(work: () => T): readonly [T, number] => {
  const began = performance.now();
  const done = work();
  return [done, (performance.now() - began) / 1000];
};

/** The demo's people out of all its buildings with the default preset: wall clock from the plan until the last is out. */
export function run(): Promise<BenchRow[]> {
  const plan = walkingPlan(hospital());
  const scenario = daytime(plan.document);
  const [floor, floorTime] = secondsOf(() => finished(evacuationFloorSteps(plan, scenario)));
  assert(floor.ok, 'a floor');
  const [input, inputTime] = secondsOf(() => finished(evacuationInputSteps(floor.value, scenario, 1)));
  assert(input.ok, 'everybody has room and a way');
  const { run: made } = input.value;
  const { crowd, dt } = made;
  let agentSteps = 0;
  let used = 0;
  const [steps, stepTime] = secondsOf(() => {
    const crowdSteps = new CrowdSteps(made);
    used = cpuTime(() => {
      while (crowd.aliveCount > 0 && crowdSteps.step * dt < MOST) {
        agentSteps += crowd.aliveCount;
        crowdSteps.next();
      }
    });
    return crowdSteps;
  });
  const simulated = steps.step * dt;
  const pace = simulated / (floorTime + inputTime + stepTime);
  const cost = (used * 1000) / agentSteps;
  return Promise.resolve([
    {
      name: 'people, of whom none stays',
      unit: '',
      median: crowd.count,
      bar: `≥ ${LEAST_PEOPLE}`,
      met: crowd.count >= LEAST_PEOPLE && crowd.aliveCount === 0,
    },
    { name: 'simulated until the last is out', unit: 's', median: simulated },
    {
      name: 'of real time, all told',
      unit: '×',
      median: pace,
      bar: `≥ ${LEAST_PACE} ×`,
      met: pace >= LEAST_PACE,
    },
    { name: 'wall clock: floor', unit: 's', median: floorTime },
    { name: 'wall clock: places and ways', unit: 's', median: inputTime },
    { name: 'wall clock: steps', unit: 's', median: stepTime },
    {
      name: 'a person and step',
      unit: 'µs',
      median: cost,
      ratio: cost / plainCost(),
      baseline: 'of a plain kernel in an empty room',
    },
  ]);
}
