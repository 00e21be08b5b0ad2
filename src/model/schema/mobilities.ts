/** How somebody can be moved, from alone to not at all. */
export const MOBILITIES = [
  'walks',
  'stick',
  'frame',
  'wheelchair',
  'bed',
  'bed-with-equipment',
  'carried',
] as const;
export type Mobility = (typeof MOBILITIES)[number];
