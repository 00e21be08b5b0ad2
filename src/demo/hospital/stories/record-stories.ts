import { alter, alterDoor } from './plants';
import { annualPlan, order61, rules } from './rules';
import { at, inRoom, story, type Story } from './story';

const NIGHT = [{ from: '20:00', to: '07:00' }] as const;

/** What only the records of the year tell (lines 1 to 3, 8 and 14 to 16). */
export const RECORD_STORIES: readonly Story[] = [
  story(
    '85',
    'training-short',
    [16],
    at('E-L02', 'CANT', 14, 8),
    {
      zh: '膳食科培训率 61%，保洁外包 72%；控制室值班员马鞭草证书 2025-09-30 到期',
      en: 'Canteen 61 % trained, cleaning contractor 72 %; operator Ma Biancao certified until 30 Sep 2025',
      rule: rules(annualPlan(16), 'GB 25506'),
    },
    'inspection.training-short',
  ),
  story(
    '86',
    'rounds-missed',
    [3],
    at('C-L01', 'FCC', 71, 4),
    {
      zh: '全年漏巡 14 次、夜间锁闭检查漏 3 次，10-18 02:10 发现金库门未锁',
      en: '14 patrols and 3 night lock checks missed; cash room found unlocked 18 Oct 02:10',
      rule: order61(25),
    },
    'inspection.round-missed',
  ),
  story(
    '87',
    'hazards-overdue',
    [1, 2],
    at('C-L05', 'EPW', 28, 11.4),
    {
      zh: '隐患 049、051、058、061 逾期；049 首次由整改人自己复查，058 整改表缺分管领导签字',
      en: 'Hazards 049, 051, 058, 061 overdue; 049 first rechecked by who mended it; form of 058 unsigned',
      rule: annualPlan(1, 2),
    },
    'inspection.hazard-overdue',
  ),
  story(
    '88',
    'drill-late',
    [8],
    at('C-L08', 'MCE', 37.8, 9.2),
    {
      zh: 'L08 东区凌晨 2 时两名护士，ST3 锁闭，18 名轮椅与卧床患者：分区门前排队',
      en: 'Unit E of L08 at 02 h with two nurses and ST3 locked: 18 in wheelchairs and beds queue at the compartment door',
      rule: rules(annualPlan(8), 'RSET ≤ ASET'),
    },
    'egress.rset-exceeds-aset',
  ),
  story(
    'N1',
    'night-lock-on-escape',
    [3, 9],
    at('A-L01', 'ST', 0.4, 27.3),
    {
      zh: '医疗主街西端出口 20:30–06:30 锁闭，夜间为疏散路线',
      en: 'West exit of the medical street locked 20:30–06:30: it is a way out at night',
      rule: rules(order61(31), annualPlan(3)),
    },
    'egress.exit-locked-at-hour',
    alterDoor('A-L01', [0.15, 27.3], {
      lockSchedule: [{ from: '20:30', to: '06:30' }],
      keyHolders: ['person_shi-husheng'],
    }),
  ),
  story(
    'N2',
    'no-key-holder',
    [3],
    inRoom('E-L03', 'TRN'),
    {
      zh: '后勤楼培训室夜间锁闭但未指定钥匙保管人',
      en: 'Training room of the logistics building locked at night without a key holder',
      rule: annualPlan(3),
    },
    'protection.key-holder-missing',
    alterDoor('E-L03', [6.4, 16.8], { lockSchedule: NIGHT, keyHolders: [] }),
    alterDoor('E-L03', [15.2, 16.8], { lockSchedule: NIGHT, keyHolders: [] }),
  ),
  story(
    'N3',
    'risk-unwatched',
    [14],
    at('H-L01', 'MAN', 1, 1),
    {
      zh: '液氧站重大风险卡未落实 24 小时值守人，12 月未复核',
      en: 'Major risk card of the oxygen station without a watch by night, not reviewed in December',
      rule: annualPlan(14),
    },
    'inspection.risk-unwatched',
  ),
  story(
    'N4',
    'alarm-not-linked',
    [14],
    at('A-L01', 'PHA', 54, 18),
    {
      zh: '门诊药房紧急报警按钮未与公安联网',
      en: 'Panic alarm of the outpatient pharmacy not linked to the police',
      rule: rules('GB/T 31458', annualPlan(14)),
    },
    'protection.alarm-not-linked',
    alter('panic-alarm', 'A-L01', [54.95, 12.75], { policeLinked: false }),
  ),
  story(
    'N5',
    'report-late',
    [15],
    at('D-L01', 'LOB', 12, 10),
    {
      zh: '老年康复科第三季度自查报告 09-27 上报，应于 09-20 前',
      en: 'Third-quarter self-check of the old building reported on 27 Sep: it was due by the 20th',
      rule: annualPlan(15),
    },
    'inspection.report-late',
  ),
  story(
    'N6',
    'campaign-behind',
    [15],
    inRoom('C-L14', 'HOF'),
    {
      zh: '三年行动第二阶段 2025-10-31 截止，D 楼整治未完成',
      en: 'Second phase of the three-year campaign ended 31 Oct 2025: building D not put right',
      rule: annualPlan(15),
    },
    'inspection.campaign-behind',
  ),
];
