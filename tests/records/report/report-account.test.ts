import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { phasesOn, unplannedCampaign } from '../../../src/records/report/campaign-state';
import { reportAccount } from '../../../src/records/report/report-account';
import type { ReportDuty } from '../../../src/records/report/report-account';
import { BODIES, testDevice } from '../support/sample-events';
import { china, day } from '../support/sample-facts';

const device = testDevice('device_1', 121);
const YEAR = { from: day('2025-01-01'), to: day('2025-12-31') };

describe('reports', () => {
  const submit = (when: string, report = 'report.self-check', about = 'department_lab') =>
    device.make('report.submitted', about, { ...BODIES['report.submitted'], report }, 'person_a', {
      at: china(when),
    });
  const duty: ReportDuty = {
    id: 'self-check',
    about: 'department_lab',
    report: 'report.self-check',
    rhythm: { type: 'monthly', months: 3, byDay: 20 },
  };

  it('are in time, late, missing or not yet due', () => {
    const book = new RecordBook();
    for (const event of [
      submit('2025-03-20 23:59'),
      submit('2025-06-21 00:00'),
      submit('2025-09-19 10:00', 'report.half-year'),
      submit('2025-09-19 10:00', 'report.self-check', 'department_or'),
    ]) {
      book.add(parseEvent(event));
    }
    const submitted = book.reports.eventsOf('department_lab');
    const account = reportAccount(duty, submitted, YEAR, china('2025-12-20 23:00'), CHINA_ZONE);
    expect(account.outcomes.map((each) => each.state)).toEqual(['done', 'late', 'missed', 'open']);
    expect(book.reports.get('department_lab')?.last['report.self-check']?.at).toBe(china('2025-06-21 00:00'));
  });
});

describe('a campaign', () => {
  const phase = (n: number, from: string, to: string) => ({
    id: `phase.${n}`,
    name: `${n}`,
    from: day(from),
    to: day(to),
  });
  const planned = (when: string, ...phases: ReturnType<typeof phase>[]) =>
    device.make('campaign.planned', 'campaign_1', { ...BODIES['campaign.planned'], phases }, 'person_a', {
      at: china(when),
    });
  const ended = (when: string, n: number) =>
    device.make(
      'campaign.phase-ended',
      'campaign_1',
      { ...BODIES['campaign.phase-ended'], phase: `phase.${n}` },
      'person_a',
      { at: china(when) },
    );
  const plan = planned(
    '2024-01-05 10:00',
    phase(1, '2024-02-01', '2024-06-30'),
    phase(2, '2024-07-01', '2025-12-31'),
    phase(3, '2026-01-01', '2026-12-31'),
  );

  it.each([
    ['2024-01-31', 'ahead ahead ahead'],
    ['2024-06-30', 'running ahead ahead'],
    ['2024-07-01', 'overdue running ahead'],
    ['2025-12-31', 'overdue running ahead'],
  ])('on %s with no phase over: %s', (date, expected) => {
    const book = new RecordBook();
    book.add(parseEvent(plan));
    const state = book.campaigns.get('campaign_1') ?? unplannedCampaign('campaign_1');
    expect(
      phasesOn(state, day(date))
        .map((each) => each.state)
        .join(' '),
    ).toBe(expected);
  });

  it('goes by the later plan, and by when a phase was first said to be over', () => {
    const longer = planned('2024-06-01 10:00', phase(1, '2024-02-01', '2024-09-30'));
    const [first, again] = [ended('2024-08-01 10:00', 1), ended('2024-08-20 10:00', 1)];
    const book = new RecordBook();
    for (const event of [again, longer, first, plan]) book.add(parseEvent(event));
    const state = book.campaigns.get('campaign_1') ?? unplannedCampaign('campaign_1');
    expect(phasesOn(state, day('2024-12-01')).map((each) => each.state)).toEqual(['ended']);
    expect(state.ended['phase.1']?.event).toBe(first.id);
    expect(phasesOn(unplannedCampaign('campaign_2'), day('2024-12-01'))).toEqual([]);
  });
});
