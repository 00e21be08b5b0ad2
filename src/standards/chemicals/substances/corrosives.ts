import { from, substance, WEAKER, type SubstanceRow } from './substance-row';

const liquid = { state: 'liquid' } as const;
const acid = { ...liquid, groups: ['mineral-acid'] } as const;
const base = { ...liquid, groups: ['base'] } as const;
/** Its poison is that of its fumes, and goes where the acid goes (CODES 5.5). */
const nitric = { ...liquid, groups: ['mineral-acid', 'oxidiser'], stored: 'B' } as const;
const acetic = { ...liquid, groups: ['organic-acid'] } as const;

const MINERAL_ACIDS: readonly SubstanceRow[] = [
  substance('sulphuric-acid', '7664-93-9', '1830', '硫酸', 'Sulphuric acid', {
    ...acid,
    band: from(51),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 1.84,
    aliases: ['sulfuric acid'],
  }),
  substance('sulphuric-acid-15', '7664-93-9', '2796', '硫酸', 'Sulphuric acid', {
    ...acid,
    band: from(15),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 1.3,
  }),
  substance('sulphuric-acid-5', '7664-93-9', '2796', '硫酸', 'Sulphuric acid', {
    ...acid,
    band: from(5),
    classes: ['met-corr-1', 'skin-irrit-2', 'eye-irrit-2'],
    density: 1.07,
  }),
  substance('sulphuric-acid-weak', '7664-93-9', null, '硫酸', 'Sulphuric acid', {
    ...liquid,
    band: WEAKER,
    classes: [],
    density: 1.02,
  }),
  substance('hydrochloric-acid', '7647-01-0', '1789', '盐酸', 'Hydrochloric acid', {
    ...acid,
    band: from(25),
    classes: ['met-corr-1', 'skin-corr-1', 'stot-se-3'],
    density: 1.18,
  }),
  substance('hydrochloric-acid-10', '7647-01-0', '1789', '盐酸', 'Hydrochloric acid', {
    ...acid,
    band: from(10),
    classes: ['met-corr-1', 'skin-irrit-2', 'eye-irrit-2', 'stot-se-3'],
    density: 1.08,
  }),
  substance('hydrochloric-acid-weak', '7647-01-0', '1789', '盐酸', 'Hydrochloric acid', {
    ...acid,
    band: from(1),
    classes: ['met-corr-1'],
    density: 1.02,
    confidence: 'M-med',
  }),
  substance('hydrochloric-acid-trace', '7647-01-0', null, '盐酸', 'Hydrochloric acid', {
    ...liquid,
    band: WEAKER,
    classes: [],
    density: 1,
    confidence: 'M-med',
  }),
  substance('nitric-acid-fuming', '52583-42-3', '2032', '发烟硝酸', 'Fuming nitric acid', {
    ...nitric,
    stored: 'A',
    classes: ['ox-liq-1', 'acute-tox-1', 'skin-corr-1', 'met-corr-1'],
    density: 1.51,
  }),
  substance('nitric-acid-70', '7697-37-2', '2031', '硝酸', 'Nitric acid', {
    ...nitric,
    band: from(70),
    classes: ['ox-liq-2', 'acute-tox-3', 'skin-corr-1', 'met-corr-1'],
    density: 1.42,
  }),
  substance('nitric-acid-65', '7697-37-2', '2031', '硝酸', 'Nitric acid', {
    ...nitric,
    band: from(65),
    classes: ['ox-liq-3', 'acute-tox-3', 'skin-corr-1', 'met-corr-1'],
    density: 1.39,
  }),
  // No oxidiser by its label any more, but its reactions with organics are the same.
  substance('nitric-acid-20', '7697-37-2', '2031', '硝酸', 'Nitric acid', {
    ...nitric,
    band: from(20),
    stored: null,
    classes: ['met-corr-1', 'skin-corr-1', 'acute-tox-3'],
    density: 1.25,
  }),
  substance('nitric-acid-5', '7697-37-2', '2031', '硝酸', 'Nitric acid', {
    ...acid,
    band: from(5),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 1.06,
  }),
  substance('nitric-acid-weak', '7697-37-2', null, '硝酸', 'Nitric acid', {
    ...acid,
    band: WEAKER,
    classes: ['met-corr-1'],
    density: 1.01,
    confidence: 'M-med',
  }),
  substance('phosphoric-acid', '7664-38-2', '1805', '磷酸', 'Phosphoric acid', {
    ...acid,
    band: from(25),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 1.58,
    aliases: ['酸性除垢剂', '除垢剂', '酸性除垢剂（磷酸）', 'acid descaler'],
  }),
  substance('phosphoric-acid-10', '7664-38-2', null, '磷酸', 'Phosphoric acid', {
    ...acid,
    band: from(10),
    classes: ['met-corr-1', 'skin-irrit-2', 'eye-irrit-2'],
    density: 1.1,
  }),
  substance('phosphoric-acid-weak', '7664-38-2', null, '磷酸', 'Phosphoric acid', {
    ...acid,
    band: WEAKER,
    classes: ['met-corr-1'],
    density: 1.03,
    confidence: 'M-med',
  }),
];

const ORGANIC_ACIDS: readonly SubstanceRow[] = [
  substance('acetic-acid-glacial', '64-19-7', '2789', '乙酸', 'Acetic acid', {
    ...liquid,
    band: from(80),
    groups: ['organic-acid', 'flammable-liquid'],
    classes: ['flam-liq-3', 'skin-corr-1'],
    density: 1.05,
    flashPoint: 39,
    stored: 'B',
    fireClasses: ['B'],
    aliases: ['冰醋酸', '冰乙酸', '醋酸', 'glacial acetic acid'],
  }),
  substance('acetic-acid-25', '64-19-7', '2790', '乙酸', 'Acetic acid', {
    ...acetic,
    band: from(25),
    classes: ['skin-corr-1'],
    density: 1.06,
  }),
  substance('acetic-acid-10', '64-19-7', '2790', '乙酸', 'Acetic acid', {
    ...acetic,
    band: from(10),
    classes: ['skin-irrit-2', 'eye-irrit-2'],
    density: 1.02,
  }),
  substance('acetic-acid-weak', '64-19-7', null, '乙酸', 'Acetic acid', {
    ...liquid,
    band: WEAKER,
    classes: [],
    density: 1.01,
  }),
  substance('formic-acid', '64-18-6', '1779', '甲酸', 'Formic acid', {
    ...liquid,
    groups: ['organic-acid', 'flammable-liquid'],
    classes: ['flam-liq-3', 'acute-tox-3', 'skin-corr-1'],
    density: 1.22,
    flashPoint: 50,
    stored: 'B',
    fireClasses: ['B'],
  }),
  substance('citric-acid', '77-92-9', null, '柠檬酸', 'Citric acid', {
    state: 'solid',
    groups: ['organic-acid'],
    classes: ['eye-irrit-2', 'stot-se-3'],
    density: 1.67,
    stored: 'C',
    fireClasses: ['A'],
  }),
  substance('phenylacetic-acid', '103-82-2', null, '苯乙酸', 'Phenylacetic acid', {
    state: 'solid',
    groups: ['organic-acid'],
    classes: ['eye-irrit-2'],
    stored: 'C',
    fireClasses: ['A'],
    confidence: 'M-med',
  }),
];

const BASES: readonly SubstanceRow[] = [
  substance('sodium-hydroxide', '1310-73-2', '1823', '氢氧化钠', 'Sodium hydroxide', {
    state: 'solid',
    groups: ['base'],
    band: from(60),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 2.13,
    aliases: ['烧碱', 'caustic soda'],
  }),
  substance('sodium-hydroxide-2', '1310-73-2', '1824', '氢氧化钠', 'Sodium hydroxide', {
    ...base,
    band: from(2),
    classes: ['met-corr-1', 'skin-corr-1'],
    density: 1.11,
    aliases: ['碱性清洗剂', 'alkaline cleaner'],
  }),
  substance('sodium-hydroxide-weak', '1310-73-2', '1824', '氢氧化钠', 'Sodium hydroxide', {
    ...base,
    band: from(0.5),
    classes: ['met-corr-1', 'skin-irrit-2', 'eye-irrit-2'],
    density: 1.02,
  }),
  substance('sodium-hydroxide-trace', '1310-73-2', null, '氢氧化钠', 'Sodium hydroxide', {
    ...liquid,
    band: WEAKER,
    classes: [],
    density: 1,
  }),
  substance('potassium-hydroxide', '1310-58-3', '1813', '氢氧化钾', 'Potassium hydroxide', {
    state: 'solid',
    groups: ['base'],
    classes: ['met-corr-1', 'acute-tox-4', 'skin-corr-1'],
    density: 2.04,
  }),
  substance('ammonia-solution', '1336-21-6', '2672', '氨水', 'Ammonia solution', {
    ...base,
    band: from(10),
    classes: ['met-corr-1', 'skin-corr-1', 'stot-se-3', 'aquatic-acute-1'],
    density: 0.91,
    aliases: ['aqueous ammonia', 'ammonium hydroxide'],
  }),
  substance('ammonia-solution-weak', '1336-21-6', null, '氨水', 'Ammonia solution', {
    ...base,
    band: WEAKER,
    classes: ['skin-irrit-2', 'eye-irrit-2'],
    density: 0.97,
    confidence: 'M-med',
  }),
  substance('hydrazine-hydrate', '10217-52-4', '2030', '水合肼', 'Hydrazine hydrate', {
    ...liquid,
    groups: ['base', 'toxic'],
    classes: ['acute-tox-3', 'skin-corr-1', 'skin-sens-1', 'carc-1', 'aquatic-acute-1', 'aquatic-chronic-1'],
    density: 1.03,
    flashPoint: 75,
    stored: 'C',
    fireClasses: ['B'],
  }),
  // Told by what it gives off with acids, not by its corrosion (EUH031).
  substance('sodium-hypochlorite', '7681-52-9', '1791', '次氯酸钠', 'Sodium hypochlorite', {
    ...liquid,
    groups: ['hypochlorite'],
    band: from(5),
    classes: ['met-corr-1', 'skin-corr-1', 'aquatic-acute-1', 'aquatic-chronic-1'],
    density: 1.17,
    aliases: ['漂白水', '84消毒液', '含氯消毒液', 'bleach'],
  }),
  substance('sodium-hypochlorite-1', '7681-52-9', null, '次氯酸钠', 'Sodium hypochlorite', {
    ...liquid,
    groups: ['hypochlorite'],
    band: from(1),
    classes: ['skin-irrit-2', 'eye-dam-1', 'aquatic-chronic-1'],
    density: 1.05,
    confidence: 'M-med',
  }),
  substance('sodium-hypochlorite-weak', '7681-52-9', null, '次氯酸钠', 'Sodium hypochlorite', {
    ...liquid,
    band: WEAKER,
    classes: [],
    density: 1,
    confidence: 'M-med',
  }),
];

/** Acids, bases and bleach. Limits of strength by the classification of mixtures (CODES 5.4; from memory of usual data sheets). */
export const CORROSIVES: readonly SubstanceRow[] = [...MINERAL_ACIDS, ...ORGANIC_ACIDS, ...BASES];
