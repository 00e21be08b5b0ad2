import type { Citation } from '../../base/finding';
import type { CalendarSpan } from '../../base/time/local-date';
import type { CheckedKind } from '../checklists/checklist';
import { cite, fireLaw, gb25201, order61 } from '../cite';
import type { FrequencyRule, PlaceCondition, RoundWindow } from './frequency';

const common = { agents: null, where: null, replaces: null, force: 'must' } as const;

function every(
  id: string,
  kinds: readonly CheckedKind[],
  checklist: string,
  span: CalendarSpan,
  soonDays: number,
  source: Citation,
): FrequencyRule {
  return {
    ...common,
    id,
    kinds,
    duty: { type: 'inspection', checklist },
    frequency: { type: 'every', span },
    soonDays,
    cite: source,
  };
}

const month = { count: 1, unit: 'month' } as const;
const hours = (from: number, to: number): RoundWindow => ({ from: from * 60, to: to * 60 });

/** 国卫办发〔2020〕1号 九项规定: twice by day and twice by night; the clause itself was not read. */
const nineRules = cite('国卫办发〔2020〕1号', '2020', '巡查', 'M-med');

function rounds(id: string, where: PlaceCondition, windows: readonly RoundWindow[]): FrequencyRule {
  return {
    ...common,
    id,
    kinds: ['space'],
    duty: { type: 'inspection', checklist: 'cn.fire-patrol' },
    frequency: { type: 'windows', windows },
    where,
    replaces: 'cn.fire-patrol.daily',
    force: 'should',
    soonDays: 0,
    cite: nineRules,
  };
}

export const CN_INSPECTION_FREQUENCIES: readonly FrequencyRule[] = [
  every(
    'cn.hydrant.daily',
    ['hydrant'],
    'cn.hydrant.patrol',
    { count: 1, unit: 'day' },
    0,
    gb25201('巡查', 'M-high'),
  ),
  every('cn.hydrant.monthly', ['hydrant'], 'cn.hydrant.check', month, 5, gb25201('7.1', 'V2')),
  every(
    'cn.emergency-light.monthly',
    ['emergency-light'],
    'cn.emergency-light.check',
    month,
    5,
    gb25201('7.1', 'V2'),
  ),
  every('cn.exit-sign.monthly', ['exit-sign'], 'cn.exit-sign.check', month, 5, gb25201('7.1', 'V2')),
  every('cn.fire-door.monthly', ['fire-door'], 'cn.fire-door.check', month, 5, gb25201('7.1', 'V2')),
  every(
    'cn.detector.yearly',
    ['smoke-detector', 'heat-detector'],
    'cn.detector.test',
    { count: 1, unit: 'year' },
    30,
    fireLaw('16(3)', 'V1'),
  ),
  every(
    'cn.call-point.yearly',
    ['manual-call-point'],
    'cn.call-point.test',
    { count: 1, unit: 'year' },
    30,
    fireLaw('16(3)', 'V1'),
  ),
  /** Institutions each quarter, other units each month (art. 26): a setting; a month satisfies both. */
  every(
    'cn.fire-check.quarterly',
    ['campus'],
    'cn.fire-check',
    { count: 3, unit: 'month' },
    10,
    order61('26', 'V2'),
  ),
  {
    ...common,
    id: 'cn.fire-patrol.daily',
    kinds: ['space', 'campus'],
    duty: { type: 'inspection', checklist: 'cn.fire-patrol' },
    frequency: { type: 'windows', windows: [hours(0, 24)] },
    soonDays: 0,
    cite: fireLaw('17(3)', 'V1'),
  },
  rounds('cn.fire-patrol.ward-day', 'ward-or-outpatient', [hours(7, 12), hours(12, 19)]),
  /** Night runs past midnight: its second round belongs to the day on which the night began. */
  rounds('cn.fire-patrol.ward-night', 'ward-or-emergency', [hours(19, 25), hours(25, 31)]),
];
