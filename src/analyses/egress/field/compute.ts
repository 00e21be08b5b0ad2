import { finished, type Steps } from '../../../base/steps';
import type { Nav } from '../../../geometry/nav/nav';
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
const SAMPLES_A_STEP = 1000;

/** Ways to safety, and for what rolls those of somebody on foot. */
interface Told {
  readonly safety: Safety;
  readonly onFoot: OnFoot | null;
}

/** A sample and what safety costs from there. */
interface Most {
  sample: number;
  metres: number;
  seconds: number;
}

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
  const usual: Told = { safety, onFoot };
  let over: Told | null = null;
  const pace = goerSpeeds(walker)[0]!;
  const farthest: Most = { sample: -1, metres: -1, seconds: -1 };
  const slowest: Most = { sample: -1, metres: -1, seconds: -1 };
  let without = 0;
  const hinderedArea = { stairs: 0, narrow: 0 };
  const from = storeyStart[storey]!;
  for (let t = from; t < storeyStart[storey + 1]!; t++) {
    if (counts[t - from] === 0) continue;
    const onPlan = drawn?.[t] ?? t;
    const mayLeadOver = level !== null && isLedOver(level, t);
    for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
      if (s % SAMPLES_A_STEP === 0) yield;
      const x = samples.x[s]!;
      const y = samples.y[s]!;
      let told = usual;
      let length = safety.shortest.distanceAt(t, x, y);
      if (mayLeadOver && length === Infinity) {
        // Who stands on a stair has left the storey.
        if (hasExits && onFoot?.hasWay(onPlan) !== true) continue;
        if (!hasExits) {
          told = over ??= yield* waysOver(plan, question, shut);
          length = told.safety.shortest.distanceAt(t, x, y);
        }
      }
      const { paced, shortest, quickest, exitOf: exitAt } = told.safety;
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
      if (length > farthest.metres) note(farthest, s, length, time);
      if (time > slowest.seconds) note(slowest, s, length, time);
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
    farthest: placeOf(samples, question, farthest),
    slowest: placeOf(samples, question, slowest),
    hindered,
    without,
    hinderedArea,
  };
}

function note(most: Most, sample: number, metres: number, seconds: number): void {
  most.sample = sample;
  most.metres = metres;
  most.seconds = seconds;
}

function placeOf(
  { planX, planY }: Nav['samples'],
  { storey }: FieldQuestion,
  { sample, metres, seconds }: Most,
): FieldPlace | null {
  return sample < 0 ? null : { storey, x: planX[sample]!, y: planY[sample]!, metres, seconds };
}

/** The ways off storeys of who goes. */
function* levelOf(plan: WalkingPlan, mover: Rolling | null, shut: readonly OpeningId[]): Steps<LevelWays> {
  return mover === null ? yield* levelSteps(plan, shut) : (yield* rollingLevelSteps(plan, mover, shut)).level;
}

/** Into the open, from floor that leads over other storeys. */
function* waysOver(plan: WalkingPlan, question: FieldQuestion, shut: readonly OpeningId[]): Steps<Told> {
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
