import type { StoreyCheck } from '../../src/analyses/egress/checks/checked-storey';
import { STOREY_CHECKS } from '../../src/analyses/egress/checks/storey-checks';
import { egressSteps } from '../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { present } from '../../src/base/assert';
import { hospital } from '../../src/demo/hospital/hospital';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { moveEntities } from '../../src/model/edit/move-entities';
import type { Patch } from '../../src/model/edit/patch';
import { setSpaceOccupants } from '../../src/model/edit/set-space-occupants';
import { entitiesIn } from '../../src/model/schema/dictionary';
import type { CampusDocument } from '../../src/model/schema/document';
import type { BenchRow } from './bench-row';
import { quantileOf } from './cpu-times';

const EDITED = 'C-L05';
/** Of the edit, metres. */
const MOVED = 0.2;
const OCCUPANTS = 5;
const MOST_COLD_MS = 4000;
const MOST_AGAIN_MS = 1500;
const MOST_EDITED_MS = 2000;
/** Of what cold costs, after an edit that changes no way. */
const MOST_KEPT = 0.15;
const MOST_MEDIAN_MS = 15;
const MOST_STEP_MS = 40;

/**
 * The whole check as the worker does it, in slices: a whole verdict of the demo, cold, at another hour, and after edits of one storey, with
 * the floor that an edit makes anew. Of edits that change no way the bars are shares of cold.
 */
export function run(): Promise<BenchRow[]> {
  let document = hospital();
  let plan = walkingPlan(document);
  const night: EgressQuestion = { ...USUAL_QUESTION, hour: '02:00' };
  // As the worker gets edits: one after the other, none of their objects those of the page.
  const after = (patch: Patch): Taken => {
    document = applyPatch(document, structuredClone(patch));
    return taken(() => (plan = walkingPlan(document, plan)), night);
  };
  const cold = taken(() => plan, USUAL_QUESTION);
  const least = MOST_KEPT * sum(cold.steps);
  const runs: readonly (readonly [string, number, Taken])[] = [
    ['cold', MOST_COLD_MS, cold],
    ['the same plan at another hour', MOST_AGAIN_MS, taken(() => plan, night)],
    ['after an edit of one storey', MOST_EDITED_MS, after(moved(document, 'obstacle'))],
    ['after occupants of one room', least, after(occupied(document))],
    ['after one sign moved', least, after(moved(document, 'exit-sign'))],
  ];
  return Promise.resolve(runs.flatMap(([name, most, each]) => rowsOf(name, most, each, cold)));
}

/** An obstacle of the storey, or an exit sign, moved a little. */
function moved(document: CampusDocument, what: 'obstacle' | 'exit-sign'): Patch {
  const things =
    what === 'obstacle'
      ? entitiesIn(document.obstacles)
      : entitiesIn(document.assets).filter(({ kind }) => kind === what);
  const thing = things.find(({ storey }) => storey.endsWith(EDITED));
  return moveEntities(document, [present(thing, `${what} on ${EDITED}`).id], MOVED, 0);
}

function occupied(document: CampusDocument): Patch {
  const room = entitiesIn(document.spaces).find(
    ({ storey, use }) => storey.endsWith(EDITED) && use === 'office',
  );
  return setSpaceOccupants(document, [present(room, `office on ${EDITED}`).id], OCCUPANTS);
}

interface Taken {
  /** Of the floor. */
  readonly floor: number;
  readonly steps: readonly number[];
  /** What was done in each step: the check that it belongs to, or `measuring`. */
  readonly names: readonly string[];
}

/** Milliseconds of processor time since the process began: what else the machine does counts less. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** All steps of a check with their milliseconds, the making of its floor first. */
function taken(planOf: () => WalkingPlan, question: EgressQuestion): Taken {
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
  const begun = clock();
  const plan = planOf();
  const floor = clock() - begun;
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
  return { floor, steps, names };
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);

function rowsOf(name: string, most: number, { floor, steps, names }: Taken, cold: Taken): BenchRow[] {
  const at = (share: number): number => quantileOf(steps, share);
  const worst = Math.max(...steps);
  const slowest = names[steps.indexOf(worst)]!;
  const costs = new Map<string, number>();
  steps.forEach((time, i) => costs.set(names[i]!, (costs.get(names[i]!) ?? 0) + time));
  const [costly, cost] = [...costs].reduce((a, b) => (b[1] > a[1] ? b : a));
  const all = sum(steps);
  return [
    {
      name: `${name}: whole`,
      unit: 'ms',
      median: all,
      ratio: all / sum(cold.steps),
      baseline: 'of cold',
      bar: `≤ ${Math.round(most)}`,
      met: all <= most,
    },
    { name: `${name}: its floor before`, unit: 'ms', median: floor },
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
