import type { GhsClass } from './ghs-classes';

/**
 * The gravest first: this program's own order. What kills many at once before what burns, what burns before what harms slowly.
 */
export const GHS_BY_GRAVITY: readonly GhsClass[] = [
  'expl',
  'acute-tox-1',
  'self-react-ab',
  'org-perox-ab',
  'acute-tox-2',
  'pyr-liq-1',
  'pyr-sol-1',
  'water-react-1',
  'flam-gas-1',
  'flam-liq-1',
  'ox-liq-1',
  'ox-sol-1',
  'ox-gas-1',
  'flam-liq-2',
  'acute-tox-3',
  'org-perox-cf',
  'self-react-cf',
  'water-react-2',
  'flam-gas-2',
  'aerosol-1',
  'ox-liq-2',
  'ox-sol-2',
  'flam-sol-1',
  'self-heat',
  'flam-liq-3',
  'water-react-3',
  'ox-liq-3',
  'ox-sol-3',
  'aerosol-2',
  'flam-sol-2',
  'skin-corr-1',
  'press-gas-refrigerated',
  'press-gas',
  'flam-liq-4',
  'stot-se-1',
  'carc-1',
  'muta-1',
  'repr-1',
  'stot-re-1',
  'resp-sens-1',
  'eye-dam-1',
  'asp-1',
  'carc-2',
  'muta-2',
  'repr-2',
  'stot-se-2',
  'stot-re-2',
  'acute-tox-4',
  'met-corr-1',
  'skin-sens-1',
  'stot-se-3',
  'skin-irrit-2',
  'eye-irrit-2',
  'aquatic-acute-1',
  'aquatic-chronic-1',
  'aquatic-chronic-2',
];

const RANK: ReadonlyMap<GhsClass, number> = new Map(GHS_BY_GRAVITY.map((each, i) => [each, i]));

const rankOf = (each: GhsClass): number => RANK.get(each) ?? GHS_BY_GRAVITY.length;

/** Order for sorting: the gravest class first. */
export const byGravity = (a: GhsClass, b: GhsClass): number => rankOf(a) - rankOf(b);
