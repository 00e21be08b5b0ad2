import { DEPARTMENTS } from '../people/departments';
import { at, day, daysLater, minuteOf } from './calendar';
import type { CampusIndex } from './campus-index';
import { departmentId, DU, headOf, HUANG, paper, SHI } from './hands';
import type { Journal } from './journal';
import { REPORTS } from './rounds/duties';

const QUARTERS = [
  ['01-01', '03-31', '03-10'],
  ['04-01', '06-30', '06-10'],
  ['07-01', '09-30', '09-10'],
  ['10-01', '12-31', '12-10'],
] as const;
/** Reports come in over so many days before the 20th. */
const SPREAD = 9;
/** One that came a week after its day. */
const LATE = { department: 'OLD', quarter: 2, on: '09-27' } as const;

/** Departments' own checks by quarter, the hospital's half-year and the report of the yearly test. */
export function recordReports(journal: Journal, campus: CampusIndex): void {
  DEPARTMENTS.forEach(({ code }, i) =>
    QUARTERS.forEach(([from, to, first], quarter) => {
      const isLate = code === LATE.department && quarter === LATE.quarter;
      const on = isLate ? day(LATE.on) : daysLater(day(first), (i + quarter) % SPREAD);
      journal.write(headOf(code), at(on, minuteOf('11:00')), 'report.submitted', departmentId(code), {
        report: REPORTS.selfCheck,
        period: { from: day(from), to: day(to) },
        to: '保卫科',
        note: isLate ? '逾期上报' : '',
        evidence: [paper(`self-check-${code}-q${quarter + 1}`)],
      });
    }),
  );
  const about = campus.document.campus.id;
  journal.write(SHI, at(day('07-04'), minuteOf('16:00')), 'report.submitted', about, {
    report: REPORTS.halfYear,
    period: { from: day('01-01'), to: day('06-30') },
    to: '青禾市卫生健康委（虚构）',
    note: '上半年消防与内保工作小结',
    evidence: [paper('half-year-2025')],
  });
  journal.write(HUANG, at(day('11-28'), minuteOf('10:00')), 'report.submitted', about, {
    report: REPORTS.systems,
    period: { from: day('11-17'), to: day('11-21') },
    to: '分管领导',
    note: '年度消防设施检测报告，7 只烟感灵敏度超差，20 次启泵正常，已签字',
    evidence: [paper('systems-test-2025')],
  });
}

/** The three-year campaign: its second phase is over by the calendar, but not by its work. */
export function recordCampaigns(journal: Journal): void {
  const campaign = 'campaign_three-year';
  journal.write(DU, at(day('2024-03-01'), minuteOf('09:00')), 'campaign.planned', campaign, {
    title: '安全生产治本攻坚三年行动（2024–2026）',
    phases: [
      { id: 'phase.1', name: '动员部署、全面排查', from: day('2024-03-01'), to: day('2024-12-31') },
      { id: 'phase.2', name: '集中整治（旧住院楼）', from: day('01-01'), to: day('10-31') },
      { id: 'phase.3', name: '巩固提升', from: day('11-01'), to: day('2026-12-31') },
    ],
    basis: '青安委〔2024〕3 号（虚构）',
  });
  journal.write(DU, at(day('2024-12-27'), minuteOf('17:00')), 'campaign.phase-ended', campaign, {
    phase: 'phase.1',
    outcome: '排查隐患 64 项，建立台账',
    reports: [],
    evidence: [paper('campaign-phase-1')],
  });
}
