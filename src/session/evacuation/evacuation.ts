import type { StoreApi } from 'zustand/vanilla';
import type { CrowdMeasure } from '../../analyses/evacuation/report/report';
import type { StrayNames } from '../../analyses/evacuation/result';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { BuildingId, SpaceId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';
import type { EvacuationState } from './evacuation-state';
import type { Playback } from './playback';
import type { RunList } from './runs/run-list';

type Group = EvacuationScenario['groups'][number];
type Agent = EvacuationScenario['agents'][number];

/** What a drill organizer does with rehearsals. */
export interface Evacuation {
  readonly store: StoreApi<EvacuationState>;
  readonly playback: Playback;
  readonly runs: RunList;
  show(shown: boolean): void;
  /** Everybody whom the plan tells of at an hour (0 … 23), or those of some buildings, in their rooms, in the place of all who are there. */
  fillByOccupancy(hour: number, weekend: boolean, buildings?: readonly BuildingId[]): void;
  /** A ready scenario: many in the outpatient halls and on their ways, nobody alarmed, no fire. */
  fillByPeak(buildings?: readonly BuildingId[]): void;
  /** Takes what the plan hasn't got out of the scenario. */
  leaveOut(stray: StrayNames): void;
  /** So many people in a room, by a profile, in the place of those of that room; 0 = none. */
  setGroup(space: SpaceId, group: Partial<Omit<Group, 'space'>>): void;
  /** One person where the floor was pressed; false where nobody can stand there. */
  putPerson(place: PlanPoint): boolean;
  removePerson(id: Agent['id']): void;
  clear(): void;
  /** Preset, exit choice, time, seed, smoke, exits that shut: what isn't about people. */
  change(part: Partial<Omit<EvacuationScenario, 'format' | 'version' | 'agents' | 'groups'>>): void;
  /** For all groups at once. */
  changeGroups(part: Partial<Omit<Group, 'space' | 'count'>>): void;
  takeTool(kind: 'put-people' | 'select'): void;
  start(): void;
  stop(): void;
  /** Runs so many seeds, from the scenario's on, for how times spread. */
  startSpread(runs: number): void;
  stopSpread(): void;
  /** What the recording amounts to: asked by itself when a run has ended; here again, after a failure. */
  findReport(): void;
  tint(measure: CrowdMeasure | null): void;
  drawPaths(drawn: boolean): void;
  /** Says how many of those inside the picture draws. */
  tellDrawn(drawn: number, all: number): void;
  /** Says that ways are drawn of one person in so many. */
  tellPaths(every: number): void;
  follow(person: number | null): void;
  /** Lets the person choose a file; what is wrong with it is `trouble`, and the scenario stays. */
  openScenario(): Promise<void>;
  saveScenario(): void;
  /** About how long that file is going to be, bytes; null where nothing is recorded. */
  trajectoryBytes(): number | null;
  saveTrajectories(): void;
  /** Calls off what `saving` tells of. */
  stopSaving(): void;
  /** Figures, curves, doors, storeys: one table with a heading each, in the words of who shows them. */
  saveResults(csv: string): void;
  /** The same of two runs side by side. */
  saveComparison(csv: string): void;
  /** Resolves when the scenario is read that this device kept, and what is to be kept of it and of runs is written. */
  kept(): Promise<void>;
  /** While any part of the page shows it. */
  watch(): () => void;
}
