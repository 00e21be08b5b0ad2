import type { GhsClass } from './ghs-classes';
import type { SegregationGroup } from './substance-facts';

/**
 * The group of the matrix that a class alone tells. Corrosion tells none: an acid and a base bear the same sign. What explodes or
 * decomposes is kept as organic peroxides are, away from all; what takes fire in air as what takes fire with water; solids
 * and aerosols that burn as what burns: the matrix of CODES 5.5 has no row of their own, these are the stricter neighbours.
 */
const GROUP: Readonly<Partial<Record<GhsClass, SegregationGroup>>> = {
  expl: 'organic-peroxide',
  'self-react-ab': 'organic-peroxide',
  'self-react-cf': 'organic-peroxide',
  'org-perox-ab': 'organic-peroxide',
  'org-perox-cf': 'organic-peroxide',
  'flam-gas-1': 'flammable-gas',
  'flam-gas-2': 'flammable-gas',
  'aerosol-1': 'flammable-gas',
  'aerosol-2': 'flammable-gas',
  'ox-gas-1': 'oxidising-gas',
  'flam-liq-1': 'flammable-liquid',
  'flam-liq-2': 'flammable-liquid',
  'flam-liq-3': 'flammable-liquid',
  'flam-liq-4': 'flammable-liquid',
  'flam-sol-1': 'flammable-liquid',
  'flam-sol-2': 'flammable-liquid',
  'pyr-liq-1': 'water-reactive',
  'pyr-sol-1': 'water-reactive',
  'self-heat': 'water-reactive',
  'water-react-1': 'water-reactive',
  'water-react-2': 'water-reactive',
  'water-react-3': 'water-reactive',
  'ox-liq-1': 'oxidiser',
  'ox-liq-2': 'oxidiser',
  'ox-liq-3': 'oxidiser',
  'ox-sol-1': 'oxidiser',
  'ox-sol-2': 'oxidiser',
  'ox-sol-3': 'oxidiser',
  'acute-tox-1': 'toxic',
  'acute-tox-2': 'toxic',
  'acute-tox-3': 'toxic',
};

/** Groups that classes alone tell, each once; none for what is not dangerous to anything beside it. */
export function groupsOf(classes: readonly GhsClass[]): readonly SegregationGroup[] {
  const groups = classes.map((each) => GROUP[each]).filter((each) => each !== undefined);
  return [...new Set(groups)];
}
