import type { Issue } from '../../base/message';
import type { Spread } from './spread';

/** Why a scenario can't be run in a plan, or not to its end. */
export const EVACUATION_CODES = [
  'evacuation.unknown-storey',
  'evacuation.unknown-space',
  'evacuation.unknown-door',
  'evacuation.unknown-exit',
  'evacuation.unknown-profile',
  'evacuation.exit-shut',
  'evacuation.exit-off-floor',
  'evacuation.no-exit',
  'evacuation.no-way',
  'evacuation.off-floor',
  'evacuation.in-wall',
  'evacuation.overlap',
  'evacuation.too-many',
  'evacuation.party-exits',
  'evacuation.recording-full',
] as const;

export type EvacuationCode = (typeof EVACUATION_CODES)[number];

/** What a scenario names that a plan hasn't got, each name once. */
export interface StrayNames {
  readonly spaces: readonly string[];
  readonly storeys: readonly string[];
  readonly doors: readonly string[];
  /** Exit areas and doors that somebody is sent to, or that change. */
  readonly exits: readonly string[];
  /** Spaces that people are put into, in all. */
  readonly ofSpaces: number;
  /** Of what no run reads and nobody is refused for: spaces of those left out, buildings whose people were taken. */
  readonly leftOut: readonly string[];
  readonly buildings: readonly string[];
}

/** A trouble of a scenario with a plan, the first by its place: the JSON path in the scenario. */
export interface EvacuationIssue extends Issue<EvacuationCode> {
  /** More that were found with it, by their places: one a place, a hundred in all. */
  readonly others?: readonly Issue<EvacuationCode>[];
  /** All that the scenario names and the plan hasn't got, where that was asked for. */
  readonly stray?: StrayNames;
}

/** Who left by one exit. Seconds; null where nobody did. */
export interface ExitFigures {
  /** As the plan's file names it. */
  readonly id: string;
  readonly count: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Persons a second between the first and the last of them; null with fewer than two, or all at once. */
  readonly flow: number | null;
}

/** What came of a run. Times in seconds from the alarm, ends of steps; null = not reached. */
export interface EvacuationResult {
  readonly agents: number;
  readonly left: number;
  readonly remaining: number;
  readonly first: number | null;
  /** When half of all, and 95 in 100, had left. */
  readonly t50: number | null;
  readonly t95: number | null;
  /** When nobody was left. */
  readonly last: number | null;
  /** All exits of the plan that were open. */
  readonly exits: readonly ExitFigures[];
  /** Who is still in the building, at each whole second from 0 to the scenario's end. */
  readonly remainingAt: readonly (readonly [time: number, people: number])[];
  readonly steps: number;
  /** Σ over steps of those who were in the building. */
  readonly agentSteps: number;
}

/** The same of a run itself, which knows more than its recording. */
export interface WatchedResult extends EvacuationResult {
  /** Of those who remain: who was ready to walk and had no way to any exit that was open at the end. */
  readonly waiting: number;
}

/** Several runs, a seed each. */
export interface EvacuationRuns {
  readonly first: Spread | null;
  readonly t95: Spread | null;
  readonly last: Spread | null;
}
