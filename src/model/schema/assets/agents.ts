/** What is in it, as GB 50140 4.2 and NFPA 10 tell them apart. */
export const AGENTS = [
  'abc-powder',
  'bc-powder',
  'water',
  'water-mist',
  'foam',
  'alcohol-resistant-foam',
  'co2',
  'clean-agent',
  'wet-chemical',
  'class-d',
] as const;
export type Agent = (typeof AGENTS)[number];
