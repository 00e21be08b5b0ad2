import { storeyFieldSteps } from '../../src/analyses/egress/field/compute';
import {
  SAFETY_GOALS,
  type FieldQuestion,
  type SafetyGoal,
} from '../../src/analyses/egress/field/storey-field';
import { floorToCover } from '../../src/analyses/walking/floor-to-cover';
import { walkingPlan, walkWith, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { exitPlaces } from '../../src/analyses/way-out/exits';
import { seededRandom } from '../../src/base/random';
import { hospital } from '../../src/demo/hospital/hospital';
import { distanceField } from '../../src/geometry/nav/distance-field';
import type { BenchRow } from './bench-row';
import { cpuTime, quantileOf } from './cpu-times';

const QUESTIONS = 24;
const MOST_NEW_MS = 150;
const MOST_OTHER_MS = 60;

/** What a question costs, and the longest of its steps. */
function asked(plan: WalkingPlan, question: FieldQuestion): { readonly all: number; readonly step: number } {
  const steps = storeyFieldSteps(plan, question);
  const times: number[] = [];
  const next = (): boolean => {
    let done = false;
    times.push(cpuTime(() => (done = steps.next().done === true)));
    return !done;
  };
  while (next());
  return { all: times.reduce((sum, time) => sum + time, 0), step: Math.max(...times) };
}

/** A storey of the demo hospital in metres and seconds to safety, against one exact search from all exits. */
export async function run(): Promise<BenchRow[]> {
  const plan = walkingPlan(hospital());
  const { derived } = plan;
  const walk = walkWith(plan, []);
  const exits = exitPlaces(plan).map(({ at }) => at);
  const baseline = quantileOf(
    Array.from({ length: 5 }, () => cpuTime(() => distanceField(walk, exits))),
    0.5,
  );
  const storeys = derived.storeys.filter((_, number) => floorToCover(plan, number).any);
  const random = seededRandom(17);
  const ask = (goal: SafetyGoal, part: Partial<FieldQuestion> = {}): FieldQuestion => ({
    storey: storeys[random.index(storeys.length)]!,
    goal,
    walker: 'adult',
    hour: '02:00',
    closed: [],
    ...part,
  });
  const row = (name: string, times: readonly number[]): BenchRow => ({
    name,
    unit: 'ms',
    median: quantileOf(times, 0.5),
    p95: quantileOf(times, 0.95),
    ratio: quantileOf(times, 0.5) / baseline,
    baseline: 'of one exact search',
  });
  const first = asked(plan, ask('open'));
  const walker = asked(plan, ask('open', { walker: 'patient' }));
  const rows: BenchRow[] = [
    { name: 'baseline: one exact search from all exits', unit: 'ms', median: baseline },
    row('the first question of a plan, with its graphs', [first.all]),
    row('its longest step', [first.step]),
    row('the first question for another walker', [walker.all]),
  ];
  for (const goal of SAFETY_GOALS) {
    // One door more is shut each time, as another hour does it.
    const fresh = Array.from({ length: QUESTIONS }, () =>
      asked(plan, ask(goal, { closed: [derived.doors[random.index(derived.doors.length)]!] })),
    );
    const last = ask(goal, { closed: [derived.doors[0]!] });
    asked(plan, last);
    const others = storeys.map((storey) => asked(plan, { ...last, storey }).all);
    const times = fresh.map(({ all }) => all);
    rows.push(
      {
        ...row(`to the goal ${goal}, another hour`, times),
        bar: `≤ ${MOST_NEW_MS} ms`,
        met: quantileOf(times, 0.5) <= MOST_NEW_MS,
      },
      row(
        'its longest step',
        fresh.map(({ step }) => step),
      ),
      {
        ...row(`${storeys.length} storeys of that hour, each`, others),
        bar: `≤ ${MOST_OTHER_MS} ms`,
        met: quantileOf(others, 0.95) <= MOST_OTHER_MS,
      },
    );
  }
  return rows;
}
