/** Whose code rules apply: China, NFPA, United Kingdom. */
export const PROFILES = ['cn', 'nfpa', 'uk'] as const;
export type Profile = (typeof PROFILES)[number];
