import type { SubstanceName } from './substances';

const CHEMICALS = '青禾化学试剂公司（虚构）';
const OTHERS: readonly (readonly [supplier: string, names: readonly SubstanceName[]])[] = [
  [
    '岚谷医用气体公司（虚构）',
    ['oxygen', 'liquid-oxygen', 'empty-oxygen', 'nitrous-oxide', 'carbon-dioxide', 'acetylene', 'r134a'],
  ],
  ['澄江医药公司（虚构）', ['morphine', 'fentanyl', 'ketamine', 'ephedrine', 'sevoflurane']],
  ['原衡同位素公司（虚构）', ['iodine-125', 'caesium-137']],
  ['青禾石油公司（虚构）', ['diesel']],
  [
    '净禾消毒用品公司（虚构）',
    [
      'ethanol-75',
      'iodophor',
      'hydrogen-peroxide-3',
      'hydrogen-peroxide-58',
      'chlorhexidine',
      'chlorine-tablets',
      'peracetic-15',
      'peracetic-3',
      'glutaraldehyde',
      'enzyme-cleaner',
      'acid-descaler',
      'alkaline-cleaner',
      'hypochlorite',
      'citric-acid',
    ],
  ],
];

/** Who delivers it. */
export const supplierOf = (name: SubstanceName): string =>
  OTHERS.find(([, names]) => names.includes(name))?.[0] ?? CHEMICALS;
