import { above, from, substance, WEAKER, type SubstanceRow } from './substance-row';

const liquid = { state: 'liquid', stored: 'B' } as const;
const solid = { state: 'solid', stored: 'B' } as const;

/** Hydrogen peroxide by the strengths of the catalogue: above 8 %, from 20 %, from 60 % (DUTIES 5.2). */
const HYDROGEN_PEROXIDE: readonly SubstanceRow[] = [
  substance('hydrogen-peroxide-60', '7722-84-1', '2015', '过氧化氢', 'Hydrogen peroxide', {
    ...liquid,
    band: from(60),
    classes: ['ox-liq-1', 'acute-tox-4', 'skin-corr-1', 'stot-se-3'],
    groups: ['oxidiser'],
    density: 1.24,
    stored: 'A',
    aliases: ['双氧水'],
  }),
  // Strong ones are of the class above already (CODES 5.4), by the standard's words on fire; GHS still says category 2.
  substance('hydrogen-peroxide-40', '7722-84-1', '2014', '过氧化氢', 'Hydrogen peroxide', {
    ...liquid,
    band: from(40),
    classes: ['ox-liq-2', 'acute-tox-4', 'skin-corr-1', 'stot-se-3'],
    groups: ['oxidiser'],
    density: 1.2,
    stored: 'A',
  }),
  substance('hydrogen-peroxide-20', '7722-84-1', '2014', '过氧化氢', 'Hydrogen peroxide', {
    ...liquid,
    band: from(20),
    classes: ['ox-liq-2', 'acute-tox-4', 'eye-dam-1'],
    groups: ['oxidiser'],
    density: 1.11,
  }),
  substance('hydrogen-peroxide-8', '7722-84-1', '2984', '过氧化氢', 'Hydrogen peroxide', {
    ...liquid,
    band: above(8),
    classes: ['ox-liq-3', 'eye-dam-1'],
    groups: ['oxidiser'],
    density: 1.05,
  }),
  substance('hydrogen-peroxide-3', '7722-84-1', null, '过氧化氢', 'Hydrogen peroxide', {
    state: 'liquid',
    band: WEAKER,
    classes: [],
    density: 1.01,
  }),
];

/** Peracetic acid by the two formulations of the list of explosive precursors and the mix below them (DUTIES 5.2). */
const PERACETIC_ACID: readonly SubstanceRow[] = [
  substance('peracetic-acid-43', '79-21-0', '3105', '过氧乙酸', 'Peracetic acid', {
    state: 'liquid',
    stored: 'A',
    fireClasses: ['B'],
    band: above(16),
    classes: ['org-perox-cf', 'flam-liq-3', 'acute-tox-3', 'skin-corr-1', 'stot-se-3', 'aquatic-acute-1'],
    groups: ['organic-peroxide'],
    density: 1.15,
    flashPoint: 41,
    confidence: 'V2',
    aliases: ['过醋酸', 'peroxyacetic acid', 'PAA'],
  }),
  substance('peracetic-acid-16', '79-21-0', '3109', '过氧乙酸', 'Peracetic acid', {
    state: 'liquid',
    stored: 'A',
    fireClasses: ['B'],
    band: above(5),
    classes: ['org-perox-cf', 'acute-tox-4', 'skin-corr-1', 'stot-se-3', 'aquatic-acute-1'],
    groups: ['organic-peroxide'],
    density: 1.12,
    confidence: 'V2',
  }),
  substance('peracetic-acid-5', '79-21-0', '3149', '过氧乙酸', 'Peracetic acid', {
    ...liquid,
    band: from(1),
    classes: ['ox-liq-2', 'skin-corr-1', 'acute-tox-4', 'aquatic-acute-1'],
    groups: ['oxidiser'],
    density: 1.08,
  }),
  // What is made up for use, 0.2–0.5 %.
  substance('peracetic-acid-ready', '79-21-0', null, '过氧乙酸', 'Peracetic acid', {
    state: 'liquid',
    band: WEAKER,
    classes: [],
    density: 1,
    confidence: 'M-med',
  }),
];

const nitrate = (id: string, cas: string, un: string, zh: string, en: string): SubstanceRow =>
  substance(id, cas, un, zh, en, { ...solid, classes: ['ox-sol-3', 'eye-irrit-2'] });

/** Chlorates and perchlorates: the strongest of the solids, of class 甲 (GB 50016 names the chlorates). */
const chlorate = (id: string, cas: string, un: string, zh: string, en: string): SubstanceRow =>
  substance(id, cas, un, zh, en, {
    ...solid,
    classes: ['ox-sol-1', 'acute-tox-4'],
    stored: 'A',
    confidence: 'M-med',
  });

/** What feeds a fire with oxygen. */
export const OXIDISERS: readonly SubstanceRow[] = [
  ...HYDROGEN_PEROXIDE,
  ...PERACETIC_ACID,
  substance('urea-peroxide', '124-43-6', '1511', '过氧化脲', 'Urea hydrogen peroxide', {
    organic: true,
    ...solid,
    classes: ['ox-sol-3', 'skin-corr-1'],
    groups: ['oxidiser'],
    aliases: ['carbamide peroxide'],
  }),
  substance('potassium-permanganate', '7722-64-7', '1490', '高锰酸钾', 'Potassium permanganate', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-4', 'aquatic-acute-1', 'aquatic-chronic-1'],
    density: 2.7,
  }),
  nitrate('sodium-nitrate', '7631-99-4', '1498', '硝酸钠', 'Sodium nitrate'),
  nitrate('potassium-nitrate', '7757-79-1', '1486', '硝酸钾', 'Potassium nitrate'),
  nitrate('calcium-nitrate', '10124-37-5', '1454', '硝酸钙', 'Calcium nitrate'),
  nitrate('magnesium-nitrate', '10377-60-3', '1474', '硝酸镁', 'Magnesium nitrate'),
  substance('barium-nitrate', '10022-31-8', '1446', '硝酸钡', 'Barium nitrate', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-3', 'eye-irrit-2'],
  }),
  substance('silver-nitrate', '7761-88-8', '1493', '硝酸银', 'Silver nitrate', {
    ...solid,
    classes: ['ox-sol-2', 'skin-corr-1', 'aquatic-acute-1', 'aquatic-chronic-1'],
    groups: ['oxidiser'],
  }),
  substance('zinc-nitrate', '7779-88-6', '1514', '硝酸锌', 'Zinc nitrate', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-4', 'skin-irrit-2', 'eye-irrit-2', 'aquatic-acute-1'],
  }),
  substance('lead-nitrate', '10099-74-8', '1469', '硝酸铅', 'Lead nitrate', {
    ...solid,
    classes: [
      'ox-sol-2',
      'acute-tox-4',
      'eye-dam-1',
      'carc-2',
      'repr-1',
      'stot-re-1',
      'aquatic-acute-1',
      'aquatic-chronic-1',
    ],
  }),
  substance('potassium-dichromate', '7778-50-9', '3086', '重铬酸钾', 'Potassium dichromate', {
    ...solid,
    classes: [
      'ox-sol-2',
      'acute-tox-2',
      'skin-corr-1',
      'resp-sens-1',
      'skin-sens-1',
      'muta-1',
      'carc-1',
      'repr-1',
      'aquatic-acute-1',
    ],
    groups: ['oxidiser', 'toxic'],
  }),
  substance('sodium-dichromate', '10588-01-9', '3086', '重铬酸钠', 'Sodium dichromate', {
    ...solid,
    classes: [
      'ox-sol-2',
      'acute-tox-2',
      'skin-corr-1',
      'resp-sens-1',
      'skin-sens-1',
      'muta-1',
      'carc-1',
      'repr-1',
      'aquatic-acute-1',
    ],
    groups: ['oxidiser', 'toxic'],
  }),
  substance('ammonium-dichromate', '7789-09-5', '1439', '重铬酸铵', 'Ammonium dichromate', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-2', 'skin-corr-1', 'muta-1', 'carc-1', 'repr-1', 'aquatic-acute-1'],
    groups: ['oxidiser', 'toxic'],
    confidence: 'M-med',
  }),
  chlorate('potassium-chlorate', '3811-04-9', '1485', '氯酸钾', 'Potassium chlorate'),
  chlorate('sodium-chlorate', '7775-09-9', '1495', '氯酸钠', 'Sodium chlorate'),
  chlorate('potassium-perchlorate', '7778-74-7', '1489', '高氯酸钾', 'Potassium perchlorate'),
  chlorate('sodium-perchlorate', '7601-89-0', '1502', '高氯酸钠', 'Sodium perchlorate'),
  chlorate('lithium-perchlorate', '7791-03-9', '1481', '高氯酸锂', 'Lithium perchlorate'),
  chlorate('ammonium-perchlorate', '7790-98-9', '1442', '高氯酸铵', 'Ammonium perchlorate'),
  substance('sodium-permanganate', '10101-50-5', '1503', '高锰酸钠', 'Sodium permanganate', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-4', 'skin-corr-1', 'aquatic-acute-1'],
    groups: ['oxidiser'],
    confidence: 'M-med',
  }),
  // Water frees oxygen and heat from it.
  substance('sodium-peroxide', '1313-60-6', '1504', '过氧化钠', 'Sodium peroxide', {
    ...solid,
    classes: ['ox-sol-1', 'skin-corr-1'],
    groups: ['oxidiser', 'water-reactive'],
    stored: 'A',
    confidence: 'M-med',
  }),
  substance('guanidine-nitrate', '506-93-4', '1467', '硝酸胍', 'Guanidine nitrate', {
    organic: true,
    ...solid,
    classes: ['ox-sol-3', 'acute-tox-4', 'eye-dam-1'],
    confidence: 'M-med',
  }),
  substance('perchloric-acid-50', '7601-90-3', '1873', '高氯酸', 'Perchloric acid', {
    ...liquid,
    band: above(50),
    classes: ['ox-liq-1', 'skin-corr-1', 'acute-tox-4'],
    groups: ['mineral-acid', 'oxidiser'],
    density: 1.67,
  }),
  substance('perchloric-acid', '7601-90-3', '1802', '高氯酸', 'Perchloric acid', {
    ...liquid,
    band: WEAKER,
    classes: ['ox-liq-2', 'skin-corr-1'],
    groups: ['mineral-acid', 'oxidiser'],
    density: 1.4,
  }),
  substance(
    'sodium-dichloroisocyanurate',
    '2893-78-9',
    '2465',
    '二氯异氰尿酸钠',
    'Sodium dichloroisocyanurate',
    {
      ...solid,
      classes: [
        'ox-sol-2',
        'acute-tox-4',
        'eye-irrit-2',
        'stot-se-3',
        'aquatic-acute-1',
        'aquatic-chronic-1',
      ],
      // Acids free chlorine from it as from bleach.
      groups: ['oxidiser', 'hypochlorite'],
      aliases: ['二氯异氰尿酸钠消毒片', '含氯消毒片', 'NaDCC', 'chlorine tablets'],
    },
  ),
  substance('calcium-hypochlorite', '7778-54-3', '1748', '次氯酸钙', 'Calcium hypochlorite', {
    ...solid,
    classes: ['ox-sol-2', 'acute-tox-4', 'skin-corr-1', 'aquatic-acute-1'],
    groups: ['oxidiser', 'hypochlorite'],
    aliases: ['漂白粉', '漂粉精'],
  }),
];
