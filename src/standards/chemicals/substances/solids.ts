import { substance, type SubstanceRow } from './substance-row';

const solid = { state: 'solid' } as const;

const metal = (id: string, cas: string, un: string, zh: string, en: string): SubstanceRow =>
  substance(id, cas, un, zh, en, {
    ...solid,
    groups: ['water-reactive'],
    classes: ['water-react-1', 'skin-corr-1'],
    stored: 'A',
  });

const powder = (id: string, cas: string, un: string, zh: string, en: string): SubstanceRow =>
  substance(id, cas, un, zh, en, {
    ...solid,
    classes: ['flam-sol-1', 'water-react-2'],
    stored: 'B',
    confidence: 'M-med',
  });

const borohydride = (id: string, cas: string, un: string, zh: string, en: string): SubstanceRow =>
  substance(id, cas, un, zh, en, {
    ...solid,
    groups: ['water-reactive', 'toxic'],
    classes: ['water-react-1', 'acute-tox-3', 'skin-corr-1', 'repr-1'],
    stored: 'A',
  });

/** Metals, what burns or explodes as a solid, and powders without a danger that separates them. */
export const SOLIDS: readonly SubstanceRow[] = [
  metal('sodium', '7440-23-5', '1428', '钠', 'Sodium'),
  metal('potassium', '7440-09-7', '2257', '钾', 'Potassium'),
  metal('lithium', '7439-93-2', '1415', '锂', 'Lithium'),
  powder('magnesium-powder', '7439-95-4', '1418', '镁粉', 'Magnesium powder'),
  powder('aluminium-powder', '7429-90-5', '1396', '铝粉', 'Aluminium powder'),
  powder('zinc-powder', '7440-66-6', '1436', '锌粉', 'Zinc powder'),
  borohydride('sodium-borohydride', '16940-66-2', '1426', '硼氢化钠', 'Sodium borohydride'),
  borohydride('potassium-borohydride', '13762-51-1', '1870', '硼氢化钾', 'Potassium borohydride'),
  borohydride('lithium-borohydride', '16949-15-8', '1413', '硼氢化锂', 'Lithium borohydride'),
  substance('sulphur', '7704-34-9', '1350', '硫磺', 'Sulphur', {
    ...solid,
    classes: ['flam-sol-2', 'skin-irrit-2'],
    density: 2.07,
    stored: 'B',
    fireClasses: ['A'],
    aliases: ['硫', 'sulfur'],
  }),
  substance('hexamine', '100-97-0', '1328', '六亚甲基四胺', 'Hexamethylenetetramine', {
    ...solid,
    classes: ['flam-sol-2', 'skin-sens-1'],
    density: 1.33,
    stored: 'B',
    fireClasses: ['A'],
    aliases: ['乌洛托品', 'hexamine', 'methenamine'],
  }),
  substance('pentaerythritol', '115-77-5', null, '季戊四醇', 'Pentaerythritol', {
    ...solid,
    classes: [],
    stored: 'C',
    fireClasses: ['A'],
    confidence: 'M-med',
  }),
  // Wet it burns, dry it explodes: the label is that of the wetted one (UN 3364, at least 10 % of water; UN 1344, 30 %).
  substance('picric-acid', '88-89-1', '1344', '苦味酸（湿）', 'Picric acid, wetted', {
    ...solid,
    groups: ['flammable-liquid', 'toxic'],
    classes: ['flam-sol-1', 'acute-tox-3'],
    density: 1.76,
    stored: 'A',
    fireClasses: ['A'],
    aliases: ['苦味酸', '2,4,6-三硝基苯酚', 'picric acid'],
  }),
  // Acids and bleach free cyanides from it: see the named pairs.
  substance('guanidine-thiocyanate', '593-84-0', null, '硫氰酸胍', 'Guanidine thiocyanate', {
    organic: true,
    ...solid,
    classes: ['acute-tox-4', 'skin-corr-1', 'aquatic-chronic-2'],
    groups: [],
    aliases: ['硫氰酸胍试剂盒', '异硫氰酸胍'],
    confidence: 'M-med',
  }),
  substance('guanidine-hydrochloride', '50-01-1', null, '盐酸胍', 'Guanidine hydrochloride', {
    organic: true,
    ...solid,
    classes: ['acute-tox-4', 'skin-irrit-2', 'eye-irrit-2'],
    groups: [],
  }),
];
