import { substance, type SubstanceRow } from './substance-row';

/** No class of hazard was found of most of them: the list is why they are here. They are organic and burn. */
const burning = {
  state: 'solid',
  classes: [],
  stored: 'C',
  fireClasses: ['A'],
  confidence: 'M-med',
} as const;

/** What drugs are made of, seldom met in a hospital (DUTIES 5.3). */
export const PRECURSORS: readonly SubstanceRow[] = [
  substance('propiophenone', '93-55-0', null, '1-苯基-1-丙酮', '1-Phenyl-1-propanone', {
    ...burning,
    state: 'liquid',
    density: 1.01,
    flashPoint: 99,
    fireClasses: ['B'],
    aliases: ['苯丙酮', 'propiophenone'],
  }),
  substance('mapa', '16648-44-5', null, 'α-苯乙酰乙酸甲酯', 'Methyl alpha-phenylacetoacetate', {
    ...burning,
    aliases: ['MAPA'],
  }),
  substance('apaa', '4433-77-6', null, 'α-苯乙酰乙酰胺', 'Alpha-phenylacetoacetamide', {
    ...burning,
    aliases: ['APAA'],
  }),
  substance(
    'pmk-glycidate',
    '13605-48-6',
    null,
    '3,4-亚甲基二氧苯基-2-丙酮缩水甘油酸甲酯',
    'PMK methyl glycidate',
    burning,
  ),
  substance(
    'pmk-glycidic-acid',
    '2167189-50-4',
    null,
    '3,4-亚甲基二氧苯基-2-丙酮缩水甘油酸',
    'PMK glycidic acid',
    burning,
  ),
];
