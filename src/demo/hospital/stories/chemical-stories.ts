import type { Point } from '../../../model/schema/polygon';
import { alter, block, put } from './plants';
import { annualPlan, OWN_RULE, rules } from './rules';
import { at, inRoom, story, type Story } from './story';

/** Substances that may not be stored together. */
const KEPT_APART = { zh: 'GB 15603 禁配', en: 'GB 15603, incompatible substances' } as const;

const EBIKES = rules({ zh: '国消〔2018〕“电动自行车”通告', en: 'notice on e-bikes of 2018' }, annualPlan(7));

const CHARGING = {
  zh: '楼梯间内三辆电动自行车充电，楼梯口净宽仅余 0.9 m',
  en: 'Three e-bikes on charge in an open stair, 0.9 m left at its foot',
  rule: EBIKES,
} as const;

const REFRIGERATOR: Point = [10, 1.3];
const ACID_CABINET: Point = [4.9, 6.6];

/** Hazardous chemicals, gases, special equipment, sources and e-bikes (line 7). Stock and test dates are records. */
export const CHEMICAL_STORIES: readonly Story[] = [
  story(
    '46',
    'incompatible',
    [7],
    at('B-L02', 'PATS', 56, 12),
    {
      zh: '病理试剂库：37% 甲醛与 15% 过氧乙酸 20 L 同库，另有易制爆品',
      en: 'Pathology store: formaldehyde 37 % beside peracetic acid 15 %, 20 l',
      rule: rules(KEPT_APART, { zh: '易制爆名录', en: 'list of explosive precursors' }),
    },
    'chemical.incompatible',
  ),
  story(
    '47',
    'incompatible',
    [7],
    inRoom('B-L03', 'WASH'),
    {
      zh: '内镜洗消间：含氯消毒剂与酸性除垢剂同架，可产生氯气',
      en: 'Endoscope wash: hypochlorite and acid descaler on one shelf',
      rule: KEPT_APART,
    },
    'chemical.incompatible',
  ),
  story(
    '48',
    'incompatible',
    [7],
    at('G-L01', 'G2', 6, 6.6),
    { zh: '硝酸与乙酸同柜', en: 'Nitric and acetic acid in one cabinet', rule: KEPT_APART },
    'chemical.incompatible',
  ),
  story(
    '49',
    'over-stock',
    [7],
    at('C-L10', 'TRE', 61, 13),
    {
      zh: '治疗室 75% 乙醇 30 L，超过病区 6 L 限量',
      en: 'Ethanol 75 %, 30 l: six litres is the ward limit',
      rule: OWN_RULE,
    },
    'chemical.over-limit',
  ),
  story(
    '50',
    'unregistered',
    [7],
    inRoom('B-L02', 'REA'),
    {
      zh: '试剂冰箱内叠氮化钠 25 g，无台账、无保管人',
      en: 'Sodium azide 25 g in the reagent refrigerator: no ledger, no keeper',
      rule: {
        zh: '剧毒化学品目录；危险化学品安全管理条例',
        en: 'catalogue of highly toxic chemicals; regulation on hazardous chemicals',
      },
    },
    'chemical.unregistered',
    alter('chemical-store', 'B-L02', REFRIGERATOR, { keepers: [] }),
  ),
  story(
    '51',
    'one-lock',
    [7],
    at('A-L01', 'PHN', 60.9, 14.7),
    {
      zh: '麻精药品柜单锁单人保管',
      en: 'Controlled drugs behind one key of one holder',
      rule: { zh: '麻醉药品管理：双人双锁', en: 'narcotics: two people, two locks' },
    },
    'chemical.double-custody-missing',
    alter('safe', 'A-L01', [60.9, 14.7], { doubleLock: false, keyHolders: ['person_chai-huning'] }),
    alter('chemical-store', 'A-L01', [61.2, 13.8], { doubleLock: false, keepers: ['person_chai-huning'] }),
  ),
  story(
    '52',
    'ledger-mismatch',
    [7, 11],
    at('G-L01', 'G2', ...ACID_CABINET),
    {
      zh: '硫酸台账 3 瓶、清点 5 瓶，保管人空缺',
      en: 'Sulphuric acid: 3 in the ledger, 5 counted; no keeper',
      rule: { zh: '易制毒化学品管理条例', en: 'regulation on drug precursors' },
    },
    'chemical.ledger-mismatch',
    alter('chemical-store', 'G-L01', ACID_CABINET, { keepers: [] }),
  ),
  story(
    '53',
    'cylinders',
    [7],
    at('E-L01', 'WSH', 24, 24),
    {
      zh: '氧气瓶与乙炔瓶同处且未固定',
      en: 'Oxygen and acetylene cylinders together and unchained',
      rule: rules('GB 50030', 'TSG 23'),
    },
    'chemical.incompatible',
    put('E-L01.CH-cylinders', 'E-L01', [24, 24], {
      kind: 'chemical-store',
      form: 'cylinder-rack',
      secured: 'loose',
      name: { zh: '气焊气瓶', en: 'Welding cylinders' },
      keepers: ['person_sang-jisheng'],
    }),
  ),
  story(
    '54',
    'cylinders',
    [7, 9],
    at('C-L05', 'XEE', 74.2, 13),
    {
      zh: '走道内 6 只满、空氧气瓶混放且未固定',
      en: 'Six oxygen cylinders, full and empty mixed and unchained, in the cross corridor',
      rule: rules('GB 50751-2012', 'TSG 23'),
    },
    'chemical.cylinder-in-escape-way',
    put('C-L05.CH-cylinders', 'C-L05', [74.4, 13], {
      kind: 'chemical-store',
      form: 'cylinder-rack',
      secured: 'loose',
      name: { zh: '氧气瓶（满空混放）', en: 'Oxygen cylinders, full and empty' },
      keepers: ['person_fu-lingjing'],
    }),
    block('F-cylinders', 'C-L05', [74.6, 12.2, 75.25, 13.8], '氧气瓶', 'Oxygen cylinders', 1.4),
  ),
  story(
    '55',
    'oxygen-distance',
    [7],
    at('SITE', null, 190, 109),
    {
      zh: '液氧站西墙外 6 m 有排水井盖，东侧 (209.5,112) 常停一辆汽车',
      en: 'A drain cover 6 m west of the oxygen station, a car habitually parked 1.5 m east of it',
      rule: 'GB 50751-2012 4.6.4: 15 m, 3 m',
    },
    'chemical.oxygen-distance',
    block('F-drain', 'SITE', [189.7, 108.7, 190.3, 109.3], '排水井盖', 'Drain cover', 0.05, 'drain'),
    block('F-car-oxygen', 'SITE', [208.6, 109.8, 210.4, 114.2], '汽车', 'Car', 1.6, 'vehicle'),
  ),
  story(
    '56',
    'test-overdue',
    [7],
    inRoom('B-L03', 'CSSD'),
    {
      zh: '4 号灭菌器（10-12）、C 楼 FL3（11-30）、锅炉 2 安全阀（12-05）检验到期',
      en: 'Tests of steriliser 4 (12 Oct), lift FL3 (30 Nov) and the safety valve of boiler 2 (5 Dec) have run out',
      rule: { zh: '特种设备安全法 40 条', en: 'law on special equipment, art. 40' },
    },
    'inspection.test-overdue',
  ),
  story(
    '57',
    'test-overdue',
    [7],
    at('D-L01', 'HBO', 13.2, 80),
    {
      zh: '高压氧舱年度检验逾期 40 天',
      en: 'Yearly test of the hyperbaric chamber 40 days late',
      rule: 'TSG 24',
    },
    'inspection.test-overdue',
  ),
  story(
    '58',
    'source',
    [7],
    inRoom('B-L02', 'HOT'),
    {
      zh: 'Cs-137 检查源泄漏检测逾期，8 月钥匙登记空白',
      en: 'Leak test of the Cs-137 source late, key log blank in August',
      rule: { zh: '放射性同位素管理；双人双锁', en: 'radioactive sources: two people, two locks' },
    },
    'inspection.test-overdue',
  ),
  story(
    '59',
    'ebike',
    [7, 9],
    at('D-L01', 'SD1', 5.7, 10.6),
    CHARGING,
    'chemical.ebike-charging',
    put('D-L01.CG-1', 'D-L01', [5.6, 12.3], {
      kind: 'charger',
      sockets: 3,
      name: { zh: '充电中的电动自行车', en: 'E-bikes on charge' },
    }),
    // Two on the landing, the third under the upper flight.
    block('F-ebikes', 'D-L01', [5.2, 9.8, 6.2, 11.5], '电动自行车', 'E-bikes', 1.1),
    block('F-ebike', 'D-L01', [4.6, 10.6, 5.1, 12.3], '电动自行车', 'E-bike', 1.1),
  ),
  story(
    '60',
    'ebike',
    [7],
    at('C-L08', 'DTE', 38.9, 1),
    { zh: '值班室内电瓶充电', en: 'A battery on charge in the duty room', rule: EBIKES },
    'chemical.ebike-charging',
    put('C-L08.CG-1', 'C-L08', [38.9, 1], {
      kind: 'charger',
      name: { zh: '充电中的电瓶', en: 'Battery on charge' },
    }),
  ),
];
