import { finished, type Steps } from '../../../base/steps';
import { shutOpenings } from '../../../model/query/shut-openings';
import { speedOn } from '../../../standards/walking-speeds';
import { storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import type { ExitRef } from '../../way-out/result';
import { isLedOver } from '../travel/led-over';
import { levelSteps } from '../travel/level-ways';
import { safetySteps, type Safety } from './safety-steps';
import { stoodOn } from './stood-on';
import type { FieldPlace, FieldQuestion, StoreyField } from './storey-field';

/** Samples that are asked about in one step: some milliseconds. */
const SAMPLES_A_STEP = 4000;

/** How far all floor of a storey is from safety; null for a storey that isn't there. Cost: as `storeyFieldSteps`. */
export const storeyField = (plan: WalkingPlan, question: FieldQuestion): StoreyField | null =>
  finished(storeyFieldSteps(plan, question));

/**
 * `storeyField` in parts. Floor where nobody stands who needs a way is left out (`stoodOn`); to the goal `exit`, floor that is left over
 * other storeys (`isLedOver`) and reaches no exit of its own is left out, too, but where its storey has no exit at all: a bridge is
 * told the way into the open. Cost: as `safetySteps` once
 * for all storeys (twice where there is such floor), then some µs a sample.
 */
export function* storeyFieldSteps(plan: WalkingPlan, question: FieldQuestion): Steps<StoreyField | null> {
  const storey = storeyIndex(plan, question.storey);
  if (storey < 0) return null;
  const safety = yield* safetySteps(plan, question);
  yield;
  const { samples, storeyStart, floors } = plan.nav;
  const counts = stoodOn(plan, storey);
  const cells = samples.cellSample[storey]!;
  const metres = new Float32Array(cells.length).fill(NaN);
  const seconds = new Float32Array(cells.length).fill(NaN);
  const exitOf = new Int16Array(cells.length).fill(-1);
  const exits = new ExitList();
  const level = question.goal === 'exit' ? yield* levelSteps(plan, shutOf(plan, question)) : null;
  const hasExits = level !== null && level.exits[storey]!.exits.length > 0;
  let over: Safety | null = null;
  const pace = speedOn(question.walker, 'level');
  let farthest: FieldPlace | null = null;
  let slowest: FieldPlace | null = null;
  let without = 0;
  const from = storeyStart[storey]!;
  for (let t = from; t < storeyStart[storey + 1]!; t++) {
    if (counts[t - from] === 0) continue;
    const mayLeadOver = level !== null && isLedOver(level, t);
    for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
      if (s % SAMPLES_A_STEP === 0) yield;
      const [x, y] = [samples.x[s]!, samples.y[s]!];
      let ways = safety;
      if (mayLeadOver && safety.shortest.distanceAt(t, x, y) === Infinity) {
        // Who stands on a stair has left the storey.
        if (hasExits) continue;
        ways = over ??= yield* safetySteps(plan, { ...question, goal: 'open' });
      }
      const length = ways.shortest.distanceAt(t, x, y);
      const { paced } = ways;
      const time = ways.quickest.distanceAt(t, paced.samples.x[s]!, paced.samples.y[s]!) / pace;
      const cell = samples.cellOf[s]!;
      if (cells[cell] === s) {
        metres[cell] = length;
        seconds[cell] = time;
        exitOf[cell] = exits.numberOf(ways.exitOf[ways.shortest.targetAt(t, x, y)]);
      }
      if (length === Infinity) {
        without += samples.area[s]!;
        continue;
      }
      const place = (): FieldPlace => ({
        storey: question.storey,
        x: samples.planX[s]!,
        y: samples.planY[s]!,
        metres: length,
        seconds: time,
      });
      if (length > (farthest?.metres ?? -1)) farthest = place();
      if (time > (slowest?.seconds ?? -1)) slowest = place();
    }
  }
  const { x0, y0, nx, ny, cell } = floors[storey]!.samples.grid;
  return {
    ...question,
    told: level === null || hasExits ? question.goal : 'open',
    grid: { x0, y0, nx, ny, cell },
    metres,
    seconds,
    exitOf,
    exits: exits.listed,
    farthest,
    slowest,
    without,
  };
}

const shutOf = ({ document }: WalkingPlan, { hour, closed }: FieldQuestion) =>
  shutOpenings(document, hour, closed);

/** Exits in the order in which they are first named. */
class ExitList {
  readonly listed: ExitRef[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(exit: ExitRef | undefined): number {
    if (exit === undefined) return -1;
    const known = this.#numbers.get(exit.id);
    if (known !== undefined) return known;
    this.#numbers.set(exit.id, this.listed.length);
    return this.listed.push(exit) - 1;
  }
}
