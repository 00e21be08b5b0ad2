import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { MAX_SEED, PRESETS, type PresetName } from '../../model/scenario/run-choices';
import { EMPTY_SCENARIO } from './scenario-edits';

/** What an address says of the rehearsal. */
export interface EvacuationLink {
  readonly shown: boolean;
  /** Null = as they are. */
  readonly preset: PresetName | null;
  readonly seed: number | null;
}

/** `default`, or `experimental,7` with another seed than 1; null while single ways out are on show. */
export function writeEvacuationLink(shown: boolean, { model, seed }: EvacuationScenario): string | null {
  if (!shown) return null;
  const preset = 'preset' in model ? model.preset : '';
  return seed === EMPTY_SCENARIO.seed ? preset || 'own' : `${preset || 'own'},${seed}`;
}

/** What of it can be read; another word than a preset leaves the model as it is. */
export function readEvacuationLink(said: string | null): EvacuationLink {
  if (said === null || said === '') return { shown: false, preset: null, seed: null };
  const [word, number = String(EMPTY_SCENARIO.seed)] = said.split(',');
  const seed = /^\d{1,10}$/.test(number) && Number(number) <= MAX_SEED ? Number(number) : null;
  return { shown: true, preset: PRESETS.find((each) => each === word) ?? null, seed };
}
