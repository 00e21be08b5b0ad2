import type { OpeningId, StoreyId } from '../../../model/schema/ids';
import type { Goer } from '../../../standards/goers';
import type { SampleGrid } from '../../extinguishers/result';
import type { ExitRef } from '../../way-out/result';
import type { Place } from '../../walking/find-path';

/**
 * What safety is: the nearest exit of the storey (安全出口), for what rolls the nearest place on its storey where it is safe (`safeExits`); or
 * the open, over stairs where there are any on the way.
 */
export const SAFETY_GOALS = ['exit', 'open'] as const;
export type SafetyGoal = (typeof SAFETY_GOALS)[number];

/** What is asked of one storey. */
export interface FieldQuestion {
  readonly storey: StoreyId;
  readonly goal: SafetyGoal;
  /** Whose paces make seconds of metres; what rolls goes its own ways. */
  readonly walker: Goer;
  /** `HH:MM`, the hour whose locks count; null = only what is locked at every hour. */
  readonly hour: string | null;
  /** Doors that are shut besides. */
  readonly closed: readonly OpeningId[];
}

/** A place of the storey and what safety costs from there. */
export interface FieldPlace extends Place {
  readonly metres: number;
  readonly seconds: number;
}

/** Of what rolls, cell by cell: no way of its own is missing; somebody on foot has one over stairs alone, or where it is too narrow. */
export const HINDERED = { not: 0, stairs: 1, narrow: 2 } as const;

/** How far everybody on a storey is from safety. */
export interface StoreyField extends FieldQuestion {
  /** What its numbers lead to: `goal`, but the open where a storey has no exit of its own (a bridge between buildings). */
  readonly told: SafetyGoal;
  readonly grid: SampleGrid;
  /** Row by row: metres of the shortest way, `Infinity` = none leads there, `NaN` = no floor in the cell, or floor in the open, in a shaft, or of a stair. */
  readonly metres: Float32Array<ArrayBuffer>;
  /** Row by row: seconds of the quickest way, with nobody in the way; as above. */
  readonly seconds: Float32Array<ArrayBuffer>;
  /** Row by row: index into `exits` of where the shortest way ends; −1 = none. */
  readonly exitOf: Int16Array<ArrayBuffer>;
  readonly exits: readonly ExitRef[];
  /** Farthest in metres and in seconds, of the places from which there is a way; null where there is none. */
  readonly farthest: FieldPlace | null;
  readonly slowest: FieldPlace | null;
  /** Row by row: where `metres` is `Infinity`, what keeps who rolls from a way that somebody on foot has (`HINDERED`). */
  readonly hindered: Uint8Array<ArrayBuffer>;
  /** Floor from which nothing leads there, not even somebody on foot, m²; what lies in the open or in a shaft is not counted. */
  readonly without: number;
  /** Floor from which somebody on foot gets there, but what rolls doesn't, by what keeps it from that, m². */
  readonly hinderedArea: { readonly stairs: number; readonly narrow: number };
}
