import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { trainingRates } from '../../../src/records/training/training-state';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

const device = testDevice('device_1', 101);
function session(
  department: string,
  when: string,
  headcount: number,
  trained: number,
  passed = trained,
  course = 'fire.2025',
): RecordEvent {
  const body = { ...BODIES['training.held'], course, headcount, trained, examined: trained, passed };
  return device.make('training.held', department, body, 'person_a', { at: china(when) });
}

function ratesOf(events: readonly RecordEvent[]) {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return trainingRates(book.training.all(), 'fire.2025');
}

describe('training', () => {
  it('adds the sessions of a course up, by department and over all', () => {
    const rates = ratesOf([
      session('department_can', '2025-03-10 14:00', 40, 20),
      session('department_can', '2025-09-10 14:00', 41, 5, 3),
      session('department_lab', '2025-03-11 14:00', 59, 59),
      session('department_lab', '2025-03-12 14:00', 59, 59, 59, 'first-aid.2025'),
      session('department_or', '2024-03-12 14:00', 70, 60, 60, 'fire.2024'),
    ]);
    expect(rates.departments).toEqual([
      { department: 'department_can', headcount: 41, trained: 25, examined: 25, passed: 23, rate: 25 / 41 },
      { department: 'department_lab', headcount: 59, trained: 59, examined: 59, passed: 59, rate: 1 },
    ]);
    expect(rates.overall).toEqual({ headcount: 100, trained: 84, examined: 84, passed: 82, rate: 0.84 });
  });

  it('goes by the headcount of the latest session, whenever it was typed in', () => {
    const [spring, autumn] = [
      session('department_can', '2025-03-10 14:00', 30, 10),
      session('department_can', '2025-09-10 14:00', 40, 10),
    ];
    expect(ratesOf([autumn, spring]).overall).toMatchObject({ headcount: 40, trained: 20, rate: 0.5 });
  });

  it('never says more than all', () => {
    const rates = ratesOf([
      session('department_can', '2025-03-10 14:00', 30, 30),
      session('department_can', '2025-09-10 14:00', 25, 5),
    ]);
    expect(rates.overall).toMatchObject({ headcount: 25, trained: 25, rate: 1 });
  });

  it('has no rate where there is nobody', () => {
    expect(ratesOf([]).overall.rate).toBeNull();
  });

  it('refuses counts that can not be', () => {
    const event = session('department_can', '2025-03-10 14:00', 30, 10);
    for (const counts of [
      { trained: 10, examined: 11, passed: 5 },
      { trained: 10, examined: 9, passed: 10 },
    ]) {
      expect(parseEvent({ ...event, body: { ...BODIES['training.held'], ...counts } }).readable).toBe(false);
    }
  });
});
