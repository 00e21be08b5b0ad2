import type { Steps } from '../../base/steps';
import type { Band, CaseRun, Curve, Measured, NamedPlan, PresetName, Trial, VerificationCase } from './case';
import { isWithin } from './measured';
import type { MeasureCode, NotCovered, Unit } from './measures';
import { sceneSteps } from './run-scene';
import type { Scene } from './scene';

/** Seeds of a case: two of every day; in the full run three, and where nobody may be stuck five, by `default` twenty. */
const SEEDS = { daily: 2, full: 3, some: 5, many: 20 } as const;

/** Presets of the product: the others are there to be compared with. */
const JUDGED: readonly PresetName[] = ['default', 'conservative', 'experimental'];

/** The same figure over all seeds of a preset. */
export interface MeasuredSpread {
  readonly what: MeasureCode;
  readonly of: string;
  readonly unit: Unit;
  readonly expected: Band | null;
  /** By seed; null = never came to be. */
  readonly values: readonly (number | null)[];
  readonly min: number | null;
  readonly mean: number | null;
  readonly max: number | null;
  /** With every seed, or in the mean where that is asked; null = nothing is asked of it. */
  readonly pass: boolean | null;
  readonly byMean: boolean;
}

/** A case by one preset. */
export interface PresetOutcome {
  readonly preset: PresetName;
  readonly seeds: readonly number[];
  /** Null = nothing is asked. */
  readonly pass: boolean | null;
  readonly measured: readonly MeasuredSpread[];
  /** Of the first seed. */
  readonly curves: readonly Curve[];
}

export interface CaseOutcome {
  readonly id: VerificationCase['id'];
  readonly suite: VerificationCase['suite'];
  readonly cite: VerificationCase['cite'];
  readonly documentation: boolean;
  readonly notCovered: NotCovered | null;
  /** By all presets of the product; `jupedsim` is there to be compared with. Null = nothing is asked. */
  readonly pass: boolean | null;
  readonly presets: readonly PresetOutcome[];
}

export interface VerifyOptions {
  readonly full: boolean;
  /** Plans for the cases that are run in those of the caller's. */
  readonly plans?: readonly NamedPlan[];
  /** What was run before for other guidelines that ask for the same test: kept here, and not run again. */
  readonly done?: Map<VerificationCase['steps'], Map<string, CaseRun>>;
  /** Is told before each trial. */
  readonly onTrial?: (id: VerificationCase['id'], preset: PresetName, seed: number, seeds: number) => void;
  /** Is shown each scene before it runs. */
  readonly onScene?: (id: VerificationCase['id'], scene: Scene, trial: Trial) => void;
}

/** How many seeds, from 1 on, a case is run with by a preset. */
export function seedCount({ manySeeds }: VerificationCase, preset: PresetName, full: boolean): number {
  if (!full) return SEEDS.daily;
  if (!manySeeds) return SEEDS.full;
  return preset === 'default' ? SEEDS.many : SEEDS.some;
}

/** Runs a case with all its presets and seeds. Cost: that of its scenes. */
export function* verifySteps(test: VerificationCase, options: VerifyOptions): Steps<CaseOutcome> {
  const { full, plans = [] } = options;
  const done = options.done?.get(test.steps) ?? new Map<string, CaseRun>();
  options.done?.set(test.steps, done);
  const presets: PresetOutcome[] = [];
  const canRun = test.notCovered === undefined && (plans.length > 0 || test.needsPlan !== true);
  for (const preset of canRun ? test.presets : []) {
    const count = seedCount(test, preset, full);
    const seeds = Array.from({ length: count }, (_, i) => i + 1);
    const runs: CaseRun[] = [];
    for (const seed of seeds) {
      const key = `${preset} ${seed}`;
      const shared = done.get(key);
      if (shared !== undefined) {
        runs.push(shared);
        continue;
      }
      options.onTrial?.(test.id, preset, seed, count);
      const trial: Trial = {
        seed,
        preset,
        full,
        plans,
        run: function* (scene) {
          options.onScene?.(test.id, scene, trial);
          return yield* sceneSteps(scene, preset, seed);
        },
      };
      const run = yield* test.steps(trial);
      done.set(key, run);
      runs.push(run);
    }
    const measured = spreads(runs);
    presets.push({ preset, seeds, pass: verdict(measured), measured, curves: runs[0]?.curves ?? [] });
  }
  return caseOutcome(test, presets);
}

/** What a case came to by the presets that it was run with, in their order. O(presets). */
export function caseOutcome(test: VerificationCase, presets: readonly PresetOutcome[]): CaseOutcome {
  const { id, suite, cite, documentation, notCovered = null, judged = JUDGED } = test;
  const own = presets.filter(({ preset }) => judged.includes(preset));
  return { id, suite, cite, documentation, notCovered, pass: verdict(own), presets };
}

/** True when all that are asked pass; null when nothing is asked. O(parts). */
function verdict(parts: readonly { readonly pass: boolean | null }[]): boolean | null {
  const asked = parts.filter(({ pass }) => pass !== null);
  return asked.length === 0 ? null : asked.every(({ pass }) => pass);
}

/** Figures of runs of the same case, by what they measure, in the order in which they came. O(figures). */
export function spreads(runs: readonly CaseRun[]): MeasuredSpread[] {
  const byName = new Map<string, Measured[]>();
  for (const { measured } of runs) {
    for (const each of measured) {
      const name = `${each.what}|${each.of}`;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [each]);
      else known.push(each);
    }
  }
  return [...byName.values()].map((all) => {
    const { what, of, unit, expected, byMean = false } = all[0]!;
    const values = all.map(({ value }) => value);
    const known = values.filter((value) => value !== null);
    const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    const extreme = (pick: (...of: number[]) => number): number | null =>
      known.length === 0 ? null : pick(...known);
    const [min, max] = [extreme(Math.min), extreme(Math.max)];
    const isMeanWithin = expected === null || values.includes(null) ? false : isWithin(mean, expected);
    const pass = byMean ? isMeanWithin : verdict(all);
    return { what, of, unit, expected, values, min, mean, max, pass, byMean };
  });
}
