import type { GhsClass } from './ghs-classes';

/** Flame, exploding bomb and the like by their numbers in GHS annex 1. */
export const PICTOGRAMS = [
  'GHS01',
  'GHS02',
  'GHS03',
  'GHS04',
  'GHS05',
  'GHS06',
  'GHS07',
  'GHS08',
  'GHS09',
] as const;
export type Pictogram = (typeof PICTOGRAMS)[number];

/** Whose exclamation mark is for skin or eyes only, and falls beside the corrosion. */
const IRRITANT: ReadonlySet<GhsClass> = new Set<GhsClass>(['skin-irrit-2', 'eye-irrit-2']);

/** What each class shows (GB 30000 and GB 15258, GHS annex 1); weakly flammable gases and liquids show nothing. */
const SHOWS: Readonly<Record<GhsClass, readonly Pictogram[]>> = {
  expl: ['GHS01'],
  'acute-tox-1': ['GHS06'],
  'self-react-ab': ['GHS01', 'GHS02'],
  'org-perox-ab': ['GHS01', 'GHS02'],
  'acute-tox-2': ['GHS06'],
  'pyr-liq-1': ['GHS02'],
  'pyr-sol-1': ['GHS02'],
  'water-react-1': ['GHS02'],
  'flam-gas-1': ['GHS02'],
  'flam-liq-1': ['GHS02'],
  'ox-liq-1': ['GHS03'],
  'ox-sol-1': ['GHS03'],
  'ox-gas-1': ['GHS03'],
  'flam-liq-2': ['GHS02'],
  'acute-tox-3': ['GHS06'],
  'org-perox-cf': ['GHS02'],
  'self-react-cf': ['GHS02'],
  'water-react-2': ['GHS02'],
  'flam-gas-2': [],
  'aerosol-1': ['GHS02'],
  'ox-liq-2': ['GHS03'],
  'ox-sol-2': ['GHS03'],
  'flam-sol-1': ['GHS02'],
  'self-heat': ['GHS02'],
  'flam-liq-3': ['GHS02'],
  'water-react-3': ['GHS02'],
  'ox-liq-3': ['GHS03'],
  'ox-sol-3': ['GHS03'],
  'aerosol-2': ['GHS02'],
  'flam-sol-2': ['GHS02'],
  'skin-corr-1': ['GHS05'],
  'press-gas-refrigerated': ['GHS04'],
  'press-gas': ['GHS04'],
  'flam-liq-4': [],
  'stot-se-1': ['GHS08'],
  'carc-1': ['GHS08'],
  'muta-1': ['GHS08'],
  'repr-1': ['GHS08'],
  'stot-re-1': ['GHS08'],
  'resp-sens-1': ['GHS08'],
  'eye-dam-1': ['GHS05'],
  'asp-1': ['GHS08'],
  'carc-2': ['GHS08'],
  'muta-2': ['GHS08'],
  'repr-2': ['GHS08'],
  'stot-se-2': ['GHS08'],
  'stot-re-2': ['GHS08'],
  'acute-tox-4': ['GHS07'],
  'met-corr-1': ['GHS05'],
  'skin-sens-1': ['GHS07'],
  'stot-se-3': ['GHS07'],
  'skin-irrit-2': ['GHS07'],
  'eye-irrit-2': ['GHS07'],
  'aquatic-acute-1': ['GHS09'],
  'aquatic-chronic-1': ['GHS09'],
  'aquatic-chronic-2': ['GHS09'],
};

/** Whether the exclamation mark of a class falls because a graver sign stands for it (GHS 1.4.10.5.3.1). */
function falls(each: GhsClass, classes: readonly GhsClass[], shown: ReadonlySet<Pictogram>): boolean {
  if (shown.has('GHS06')) return true;
  if (IRRITANT.has(each) && shown.has('GHS05')) return true;
  return classes.includes('resp-sens-1') && (IRRITANT.has(each) || each === 'skin-sens-1');
}

/** What the label shows for these classes, in order of number, each once. */
export function pictogramsOf(classes: readonly GhsClass[]): readonly Pictogram[] {
  const shown = new Set(classes.flatMap((each) => SHOWS[each]));
  const exclaims = classes.filter((each) => SHOWS[each].includes('GHS07'));
  if (exclaims.every((each) => falls(each, classes, shown))) shown.delete('GHS07');
  return PICTOGRAMS.filter((each) => shown.has(each));
}
