import { describe, expect, it } from 'vitest';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import {
  isReviewOverdue,
  isStanding,
  lacksWatch,
  unassessedRisk,
} from '../../../src/records/risk/risk-state';
import { BODIES, testDevice } from '../support/sample-events';
import { china, day } from '../support/sample-facts';

const device = testDevice('device_1', 91);
const assessed = (when: string, body: Partial<BodyOf<'risk.assessed'>> = {}): RecordEvent =>
  device.make('risk.assessed', 'risk_lox', { ...BODIES['risk.assessed'], ...body }, 'person_a', {
    at: china(when),
  });
const lifted = (when: string): RecordEvent =>
  device.make('risk.lifted', 'risk_lox', BODIES['risk.lifted'], 'person_a', { at: china(when) });

function riskOf(...events: readonly RecordEvent[]) {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book.risks.get('risk_lox') ?? unassessedRisk('risk_lox');
}

describe('a standing risk', () => {
  it('goes by its latest card, in whatever order they came', () => {
    const [old, now] = [assessed('2024-01-10 10:00'), assessed('2025-01-10 10:00', { grade: 'larger' })];
    expect(riskOf(now, old)).toMatchObject({ card: { id: now.id }, assessments: 2, lifted: null });
  });

  it('stands until it is lifted, and again when it is assessed again', () => {
    const card = assessed('2025-01-10 10:00');
    expect(isStanding(riskOf())).toBe(false);
    expect(isStanding(riskOf(card))).toBe(true);
    expect(isStanding(riskOf(card, lifted('2025-02-01 10:00')))).toBe(false);
    expect(isStanding(riskOf(card, lifted('2025-02-01 10:00'), assessed('2025-03-01 10:00')))).toBe(true);
  });

  it('when major is to be watched round the clock', () => {
    expect(lacksWatch(riskOf(assessed('2025-01-10 10:00')))).toBe(false);
    expect(lacksWatch(riskOf(assessed('2025-01-10 10:00', { watch: 'daily' })))).toBe(true);
    expect(lacksWatch(riskOf(assessed('2025-01-10 10:00', { watch: 'daily', grade: 'larger' })))).toBe(false);
    expect(
      lacksWatch(riskOf(assessed('2025-01-10 10:00', { watch: 'daily' }), lifted('2025-02-01 10:00'))),
    ).toBe(false);
  });

  it('is to be assessed again by its day', () => {
    const risk = riskOf(assessed('2025-01-10 10:00', { reviewBy: day('2025-12-31') }));
    expect(isReviewOverdue(risk, day('2025-12-31'))).toBe(false);
    expect(isReviewOverdue(risk, day('2026-01-01'))).toBe(true);
    expect(isReviewOverdue(riskOf(assessed('2025-01-10 10:00')), day('2030-01-01'))).toBe(false);
  });
});
