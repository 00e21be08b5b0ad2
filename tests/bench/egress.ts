import type { StoreyCheck } from '../../src/analyses/egress/checks/checked-storey';
import { STOREY_CHECKS } from '../../src/analyses/egress/checks/storey-checks';
import { egressSteps } from '../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { hospital } from '../../src/demo/hospital/hospital';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { updateEntities } from '../../src/model/edit/update-entities';
import { entitiesIn } from '../../src/model/schema/dictionary';
import type { CampusDocument } from '../../src/model/schema/document';
import type { BenchRow } from './bench-row';
import { quantileOf } from './cpu-times';

const EDITED = 'C-L05';
/** Of the edit, metres. */
const MOVED = 0.2;
const MOST_COLD_MS = 4000;
const MOST_AGAIN_MS = 1500;
const MOST_EDITED_MS = 2000;
const MOST_MEDIAN_MS = 15;
const MOST_STEP_MS = 40;

/** The whole check as the worker does it, in slices: a whole verdict of the demo, cold, at another hour, and after an edit of one storey. */
export function run(): Promise<BenchRow[]> {
  const document = hospital();
  const plan = walkingPlan(document);
  const night: EgressQuestion = { ...USUAL_QUESTION, hour: '02:00' };
  const runs: readonly (readonly [string, number, Taken])[] = [
    ['cold', MOST_COLD_MS, taken(plan, USUAL_QUESTION)],
    ['the same plan at another hour', MOST_AGAIN_MS, taken(plan, night)],
    ['after an edit of one storey', MOST_EDITED_MS, taken(edited(document, plan), night)],
  ];
  return Promise.resolve(runs.flatMap(([name, most, each]) => rowsOf(name, most, each)));
}

/** The plan with one obstacle moved a little. */
function edited(document: CampusDocument, plan: WalkingPlan): WalkingPlan {
  const thing = entitiesIn(document.obstacles).find(({ storey }) => storey.endsWith(EDITED));
  if (thing === undefined) throw new Error(`no obstacle on ${EDITED}`);
  const outer = thing.outline.outer.map(([x, y]): [number, number] => [x + MOVED, y]);
  const patch = updateEntities(document, 'obstacles', [thing.id], { outline: { ...thing.outline, outer } });
  return walkingPlan(applyPatch(document, patch), plan);
}

interface Taken {
  readonly steps: readonly number[];
  /** What was done in each step: the check that it belongs to, or `measuring`. */
  readonly names: readonly string[];
}

/** Milliseconds of processor time since the process began: what else the machine does counts less. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** All steps of a check with their milliseconds. */
function taken(plan: WalkingPlan, question: EgressQuestion): Taken {
  let name = 'measuring';
  // Put back below: each says that it has begun.
  const checks = STOREY_CHECKS as StoreyCheck[];
  const own = [...checks];
  own.forEach((check, i) => {
    checks[i] = (checked) => {
      ({ name } = check);
      return check(checked);
    };
  });
  const steps: number[] = [];
  const names: string[] = [];
  const work = egressSteps(plan, question, () => (name = 'measuring'));
  for (let isDone = false; !isDone;) {
    const start = clock();
    isDone = work.next().done === true;
    steps.push(clock() - start);
    names.push(name);
  }
  checks.splice(0, checks.length, ...own);
  return { steps, names };
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);

function rowsOf(name: string, most: number, { steps, names }: Taken): BenchRow[] {
  const at = (share: number): number => quantileOf(steps, share);
  const worst = Math.max(...steps);
  const slowest = names[steps.indexOf(worst)]!;
  const costs = new Map<string, number>();
  steps.forEach((time, i) => costs.set(names[i]!, (costs.get(names[i]!) ?? 0) + time));
  const [costly, cost] = [...costs].reduce((a, b) => (b[1] > a[1] ? b : a));
  const all = sum(steps);
  return [
    { name: `${name}: whole`, unit: 'ms', median: all, bar: `≤ ${most}`, met: all <= most },
    { name: `${name}: of it most, ${costly}`, unit: 'ms', median: cost },
    {
      name: `${name}: one of ${steps.length} steps`,
      unit: 'ms',
      median: at(0.5),
      bar: `≤ ${MOST_MEDIAN_MS}`,
      met: at(0.5) <= MOST_MEDIAN_MS,
    },
    { name: `${name}: p99 of them`, unit: 'ms', median: at(0.99) },
    {
      name: `${name}: the longest, ${slowest}`,
      unit: 'ms',
      median: worst,
      bar: `≤ ${MOST_STEP_MS}`,
      met: worst <= MOST_STEP_MS,
    },
  ];
}
