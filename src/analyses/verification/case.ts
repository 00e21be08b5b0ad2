import type { Citation } from '../../base/finding';
import type { Steps } from '../../base/steps';
import type { CampusDocument } from '../../model/schema/document';
import type { PRESETS } from '../../model/scenario/run-choices';
import type { CaseId } from './case-ids';
import type { MeasureCode, NotCovered, Unit } from './measures';
import type { Scene, SceneRun } from './scene';

export type Suite = 'rimea' | 'imo' | 'nist' | 'iso' | 'house';
export type PresetName = (typeof PRESETS)[number];

/** Least and most that are allowed; null = on this side anything is. */
export interface Band {
  readonly min: number | null;
  readonly max: number | null;
}

/** One figure of a run, and what is asked of it. */
export interface Measured {
  readonly what: MeasureCode;
  /** Which one of several of its kind, in figures and signs that need no words (`b = 0.9 m`); '' = the only one. */
  readonly of: string;
  /** Null = never came to be. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Null = shown only. */
  readonly expected: Band | null;
  /** Null = nothing is asked of it. */
  readonly pass: boolean | null;
  /** What is asked is asked of the mean of all seeds: single ones differ by more than that by who comes first to a door. */
  readonly byMean?: true;
}

/** A relation that a run shows, beside what was published of it: for people to look at. */
export interface Curve {
  readonly of: string;
  readonly x: { readonly what: MeasureCode; readonly unit: Unit };
  readonly y: { readonly what: MeasureCode; readonly unit: Unit };
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Name of what it is held against (`Weidmann 1993`), and that curve; null = against nothing. */
  readonly reference: {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
  } | null;
}

/** What a case came to with one seed and one preset. */
export interface CaseRun {
  readonly measured: readonly Measured[];
  readonly curves: readonly Curve[];
}

/** A plan of the caller's to run cases in, and what it is called in figures. */
export interface NamedPlan {
  readonly name: string;
  readonly document: CampusDocument;
}

/** One trial of a case. */
export interface Trial {
  readonly seed: number;
  readonly preset: PresetName;
  /** At the size that a guideline asks for, where a run of every day takes a piece of it. */
  readonly full: boolean;
  /** Plans of the caller's to run in. */
  readonly plans: readonly NamedPlan[];
  /** Runs a scene by the trial's seed and preset. */
  readonly run: (scene: Scene) => Steps<SceneRun>;
}

/** One test of a guideline. */
export interface VerificationCase {
  readonly id: CaseId;
  readonly suite: Suite;
  /** Where the test and its bounds are from, and how well they are known. */
  readonly cite: Citation;
  /** `conservative` is `default`: what holds for one holds for the other. */
  readonly presets: readonly PresetName[];
  /** Nobody may be stuck: in the full run with twenty seeds by `default`, five by others; else with three. */
  readonly manySeeds: boolean;
  /** The presets by which the case passes or not; others are held against the same bounds and told. Left out = all but `jupedsim`. */
  readonly judged?: readonly PresetName[];
  /** It is run in the plans of the caller's: left out where none is given. */
  readonly needsPlan?: boolean;
  /** Is it for people to judge, without a bound? */
  readonly documentation: boolean;
  /** A seed of the full run takes many minutes: it is begun before others. */
  readonly takesLong?: boolean;
  /** What of it the program doesn't reckon with, so that nothing is run; left out = all is. */
  readonly notCovered?: NotCovered;
  readonly steps: (trial: Trial) => Steps<CaseRun>;
}
