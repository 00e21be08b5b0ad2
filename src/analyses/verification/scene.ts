import type { CampusDocument } from '../../model/schema/document';
import type { EvacuationScenario, ScenarioInput } from '../../model/scenario/evacuation-scenario';
import type { Recording } from '../../simulation/recording/recording';
import type { EvacuationResult } from '../evacuation/result';
import type { WalkingPlan } from '../walking/walking-plan';
import type { Stuck } from './stuck-watch';

/** What a scenario says besides how people walk and by which seed: that is the trial's. */
export type SceneFields = Omit<ScenarioInput, 'format' | 'version' | 'model' | 'seed'>;

/** A plan and who walks in it. */
export interface Scene {
  /** Tells it from the others of its case: letters, digits and signs that a file may have in its name. */
  readonly name: string;
  readonly document: CampusDocument;
  readonly fields: SceneFields;
}

/** A scene that has been run: what there is to measure. */
export interface SceneRun {
  readonly scene: Scene;
  readonly scenario: EvacuationScenario;
  readonly plan: WalkingPlan;
  readonly recording: Recording;
  /** Ids of everybody in the order of the recording's numbers, and of the exits, without their prefix. */
  readonly people: readonly string[];
  readonly exits: readonly string[];
  readonly figures: EvacuationResult;
  /** Null = nobody was. The run ends with it. */
  readonly stuck: Stuck | null;
}
