/** Every case of the suite, by its number in the guideline: what the command line takes for `--only`. */
export const CASE_IDS = [
  'rimea-1',
  'rimea-2',
  'rimea-3',
  'rimea-4',
  'rimea-5',
  'rimea-6',
  'rimea-7',
  'rimea-8',
  'rimea-9',
  'rimea-10',
  'rimea-11',
  'rimea-12',
  'rimea-13',
  'rimea-14',
  'rimea-15',
  'rimea-16',
] as const;

export type CaseId = (typeof CASE_IDS)[number];
