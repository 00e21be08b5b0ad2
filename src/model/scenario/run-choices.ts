/** Ready sets of numbers that a scenario may name. */
export const PRESETS = ['default', 'conservative', 'experimental', 'jupedsim'] as const;
export type PresetName = (typeof PRESETS)[number];

/** Seeds are whole numbers of 32 bits. */
export const MAX_SEED = 4_294_967_295;
