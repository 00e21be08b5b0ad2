/** What open ground is made for, as far as a plan tells it apart. Apart from its schema: who draws it needs no validator. */
export const OUTDOOR_SURFACES = ['paving', 'road', 'fire-lane', 'parking', 'green', 'deck'] as const;
export type OutdoorSurface = (typeof OUTDOOR_SURFACES)[number];
