import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';

/** Ready sets of numbers as people choose them: `default` is the conservative one by another name. */
export const SHOWN_PRESETS = ['conservative', 'experimental', 'jupedsim'] as const;
export type ShownPreset = (typeof SHOWN_PRESETS)[number];

/** The one that a scenario asks for; null = it brings numbers of its own. O(1). */
export const presetOf = ({ model }: Pick<EvacuationScenario, 'model'>): ShownPreset | null =>
  'preset' in model ? (model.preset === 'default' ? 'conservative' : model.preset) : null;

/** What ends the codes of words for each choice of exits. */
export const EXIT_CHOICE_WORDS = { nearest: 'nearest', 'shortest-time': 'time' } as const;
