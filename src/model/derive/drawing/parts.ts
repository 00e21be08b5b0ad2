import { FLOOR_TINTS } from './space-tint';

/** All that a drawn face or segment can belong to. Its place in this list is the number that meshes carry. */
export const PARTS = [
  ...FLOOR_TINTS,
  'outline',
  'passage',
  'step',
  'furniture',
  'furniture-edge',
  'wall-side',
  'wall-cap',
  'wall-edge',
  'door',
  'final-exit',
  'window',
  'glass',
  'shadow',
] as const;
export type Part = (typeof PARTS)[number];

// Every part is in the list.
export const PART_NUMBERS = Object.fromEntries(PARTS.map((part, i) => [part, i])) as Readonly<
  Record<Part, number>
>;
