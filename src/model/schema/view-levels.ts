/** Levels that duties of cameras are told in, those of IEC 62676-4:2025, from the coarsest. */
export const VIEW_LEVELS = [
  'overview',
  'outline',
  'discern',
  'perceive',
  'characterise',
  'validate',
  'scrutinise',
] as const;
export type ViewLevel = (typeof VIEW_LEVELS)[number];

/** Scales that a picture's detail is judged by: two editions of a standard, or the hospital's own. */
export const SCALE_IDS = ['oodpcvs-2025', 'dori-2014', 'own'] as const;
export type ScaleId = (typeof SCALE_IDS)[number];
