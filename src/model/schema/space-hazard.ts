/** How dangerous a place is: 严重, 中, 轻 of GB 50140; NFPA 10 calls them extra, ordinary, light. */
export const HAZARD_CLASSES = ['severe', 'medium', 'light'] as const;
export type HazardClass = (typeof HAZARD_CLASSES)[number];

/** What burns, in the letters of GB 50140: solids, liquids, gases, live equipment, cooking oil. */
export const FIRE_CLASSES = ['A', 'B', 'C', 'E', 'F'] as const;
export type FireClass = (typeof FIRE_CLASSES)[number];
