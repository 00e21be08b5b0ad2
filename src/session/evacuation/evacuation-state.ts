import type { Filled } from '../../analyses/evacuation/fill/filled';
import type { CrowdMap, CrowdMeasure, EvacuationReport } from '../../analyses/evacuation/report/report';
import type { EvacuationIssue, EvacuationRuns } from '../../analyses/evacuation/result';
import type { PlacedPerson, RunNames, SpreadRun } from '../../analyses/evacuation/run-part';
import type { Progress } from '../../compute/progress';
import type { DocumentIssue } from '../../model/schema/document-issue';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';

/** How far a run is. `stopped` = called off by the person: what was recorded until then stays to be watched. */
export type RunStatus = 'none' | 'preparing' | 'running' | 'over' | 'stopped' | 'refused' | 'failed';

/** A run, or what is left to see of the last one. */
export interface RunState {
  readonly status: RunStatus;
  /** What it was begun with; the empty one before any run. */
  readonly scenario: EvacuationScenario;
  /** What that was made of by the program; null = by hand, or from a file. */
  readonly filled: Filled | null;
  /** When it was begun by the device's clock, milliseconds since 1970; null before any run. */
  readonly began: number | null;
  /** Seconds simulated, and how many times as fast as the clock. */
  readonly simulated: number;
  readonly rate: number | null;
  readonly people: number;
  readonly left: number;
  readonly issue: EvacuationIssue | null;
  /** Has the plan or the scenario changed since? */
  readonly outdated: boolean;
}

/** What can fail by a fault of the program or the device, and a filling that gave way to an edit by hand. */
export type ProblemOf =
  | 'run'
  | 'placing'
  | 'filling'
  | 'filling-off'
  | 'report'
  | 'map'
  | 'spread'
  | 'trajectories'
  | 'file'
  | 'file-long'
  | 'draft';

/** Rehearsals of an evacuation. No part of the document, not in undo. */
export interface EvacuationState {
  /** Is the rehearsal on show, instead of single ways out? In the address. */
  readonly shown: boolean;
  /** What a run is made of: the same file that the command line runs. */
  readonly scenario: EvacuationScenario;
  /** Where `scenario` puts people, before a run; null = not known yet. */
  readonly placed: readonly PlacedPerson[] | null;
  /** What the scenario was made of by the program; null = by hand, or from a file. */
  readonly filled: Filled | null;
  /** Is the plan asked who can be placed? */
  readonly filling: boolean;
  /** Why it can't be run, known before it is asked to; null = nothing found. */
  readonly trouble: EvacuationIssue | DocumentIssue | null;
  readonly run: RunState;
  /** The last thing that didn't come off, until it is asked for again; `detail`: for whoever reports it. */
  readonly problem: { readonly of: ProblemOf; readonly detail: string | null } | null;
  /** Of the recording that is on show. */
  readonly names: RunNames | null;
  /** Null until somebody asks; `working` keeps the last on show. */
  readonly report: EvacuationReport | null;
  readonly reportStatus: 'none' | 'working' | 'ready' | 'failed';
  /** The next run begins when the report of this one is there, so that it is kept. */
  readonly startsAfterReport: boolean;
  /** What the floor is tinted by; null = nothing. */
  readonly measure: CrowdMeasure | null;
  /** Of the shown storey and `measure`. */
  readonly map: CrowdMap | null;
  /** Are the ways drawn that people took so far? */
  readonly paths: boolean;
  /** The one whom the camera goes with, by number in the recording; null = nobody. */
  readonly followed: number | null;
  /** Several runs, a seed each, and how far they are. */
  readonly spread: EvacuationRuns | null;
  /** One by one as they end. */
  readonly spreadRuns: readonly SpreadRun[];
  /** Null = none are run. `left`: whole seconds that they still take, null until one is done. */
  readonly spreadProgress: {
    readonly done: number;
    readonly total: number;
    readonly left: number | null;
  } | null;
  /** How far a file is written that takes a while; null = none is. */
  readonly saving: Progress | null;
  /** Was the scenario kept on this device and is here again? False where it could not be kept: it is gone with the page. */
  readonly kept: boolean;
  /** Is the scenario, as it was read from the device, one that was run? What came of it went with the page. */
  readonly runLost: boolean;
  /** How often somebody could not be put where was pressed, since the tool was taken: no floor, too near a wall, too near somebody. */
  readonly refusals: Refusals;
  /** Of those inside at the time on show, who is on no storey that the picture draws; null = nobody. */
  readonly unseen: { readonly unseen: number; readonly all: number } | null;
  /** Ways are drawn of one person in so many. */
  readonly pathsEvery: number;
}

export interface Refusals {
  readonly floor: number;
  readonly wall: number;
  readonly near: number;
}
