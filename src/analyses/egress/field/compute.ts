import { finished, type Steps } from '../../../base/steps';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { OpeningId } from '../../../model/schema/ids';
import { goerSpeeds, isRolling } from '../../../standards/goers';
import type { Rolling } from '../../../standards/mobility/mobility';
import { moverPlanSteps } from '../../walking/mobility/mover-plan';
import { storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import type { ExitRef } from '../../way-out/result';
import { rollingLevelSteps } from '../rolling/rolling-level';
import { trianglesOnFoot } from '../rolling/triangles-on-foot';
import { isLedOver } from '../travel/led-over';
import { levelSteps, type LevelWays } from '../travel/level-ways';
import { onFootOfSteps, type OnFoot } from './hindrance';
import { safetySteps, type Safety } from './safety-steps';
import { rolledOn, stoodOn } from './stood-on';
import { HINDERED, type FieldPlace, type FieldQuestion, type StoreyField } from './storey-field';

/** Samples that are asked about in one step: some milliseconds. */
const SAMPLES_A_STEP = 4000;

/** How far all floor of a storey is from safety; null for a storey that isn't there. Cost: as `storeyFieldSteps`. */
export const storeyField = (plan: WalkingPlan, question: FieldQuestion): StoreyField | null =>
  finished(storeyFieldSteps(plan, question));

/**
 * `storeyField` in parts. Floor where nobody stands who needs a way is left out (`stoodOn`), and for what rolls stairs are; to the goal
 * `exit`, floor that is left over other storeys (`isLedOver`) and reaches no exit of its own is left out, too, but where its storey has
 * no exit at all: a bridge is told the way into the open. Cost: as `safetySteps` once for all storeys (twice where there is such floor), then
 * some µs a sample.
 */
export function* storeyFieldSteps(plan: WalkingPlan, question: FieldQuestion): Steps<StoreyField | null> {
  const storey = storeyIndex(plan, question.storey);
  if (storey < 0) return null;
  const { goal, walker } = question;
  const shut = shutOpenings(plan.document, question.hour, question.closed);
  const mover = isRolling(walker) ? walker : null;
  const own = mover === null ? plan : yield* moverPlanSteps(plan, mover);
  const safety = yield* safetySteps(plan, question);
  yield;
  const { samples, storeyStart, floors } = own.nav;
  const counts = mover === null ? stoodOn(own, storey) : rolledOn(own, storey, mover);
  const drawn = mover === null ? null : trianglesOnFoot(plan, own);
  const onFoot = mover === null ? null : yield* onFootOfSteps(plan, goal, mover, shut);
  yield;
  const cells = samples.cellSample[storey]!;
  const metres = new Float32Array(cells.length).fill(NaN);
  const seconds = new Float32Array(cells.length).fill(NaN);
  const exitOf = new Int16Array(cells.length).fill(-1);
  const hindered = new Uint8Array(cells.length);
  const exits = new ExitList();
  const level = goal === 'exit' ? yield* levelOf(plan, mover, shut) : null;
  const hasExits = level !== null && level.exits[storey]!.exits.length > 0;
  let over: { readonly safety: Safety; readonly onFoot: OnFoot | null } | null = null;
  const pace = goerSpeeds(walker)[0]!;
  let farthest: FieldPlace | null = null;
  let slowest: FieldPlace | null = null;
  let without = 0;
  const hinderedArea = { stairs: 0, narrow: 0 };
  const from = storeyStart[storey]!;
  for (let t = from; t < storeyStart[storey + 1]!; t++) {
    if (counts[t - from] === 0) continue;
    const onPlan = drawn?.[t] ?? t;
    const mayLeadOver = level !== null && isLedOver(level, t);
    for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
      if (s % SAMPLES_A_STEP === 0) yield;
      const [x, y] = [samples.x[s]!, samples.y[s]!];
      let told: { readonly safety: Safety; readonly onFoot: OnFoot | null } = { safety, onFoot };
      if (mayLeadOver && safety.shortest.distanceAt(t, x, y) === Infinity) {
        // Who stands on a stair has left the storey.
        if (hasExits && onFoot?.hasWay(onPlan) !== true) continue;
        if (!hasExits) told = over ??= yield* waysOver(plan, question, shut);
      }
      const { paced, shortest, quickest, exitOf: exitAt } = told.safety;
      const length = shortest.distanceAt(t, x, y);
      const time = quickest.distanceAt(t, paced.samples.x[s]!, paced.samples.y[s]!) / pace;
      const hindrance =
        length === Infinity && told.onFoot?.hasWay(onPlan) === true ? told.onFoot.hindrance(onPlan) : null;
      const cell = samples.cellOf[s]!;
      if (cells[cell] === s) {
        metres[cell] = length;
        seconds[cell] = time;
        exitOf[cell] = exits.numberOf(exitAt[shortest.targetAt(t, x, y)]);
        hindered[cell] = HINDERED[hindrance ?? 'not'];
      }
      if (length === Infinity) {
        if (hindrance === null) without += samples.area[s]!;
        else hinderedArea[hindrance] += samples.area[s]!;
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
    told: level === null || hasExits ? goal : 'open',
    grid: { x0, y0, nx, ny, cell },
    metres,
    seconds,
    exitOf,
    exits: exits.listed,
    farthest,
    slowest,
    hindered,
    without,
    hinderedArea,
  };
}

/** The ways off storeys of who goes. */
function* levelOf(plan: WalkingPlan, mover: Rolling | null, shut: readonly OpeningId[]): Steps<LevelWays> {
  return mover === null ? yield* levelSteps(plan, shut) : (yield* rollingLevelSteps(plan, mover, shut)).level;
}

/** Into the open, from floor that leads over other storeys. */
function* waysOver(
  plan: WalkingPlan,
  question: FieldQuestion,
  shut: readonly OpeningId[],
): Steps<{ readonly safety: Safety; readonly onFoot: OnFoot | null }> {
  const { walker } = question;
  const safety = yield* safetySteps(plan, { ...question, goal: 'open' });
  const onFoot = isRolling(walker) ? yield* onFootOfSteps(plan, 'open', walker, shut) : null;
  return { safety, onFoot };
}

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
