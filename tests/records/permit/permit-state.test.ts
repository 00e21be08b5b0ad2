import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { permitStatus, takenByWorks } from '../../../src/records/permit/permit-state';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

const device = testDevice('device_1', 81);

function issued(id: string, from: string, to: string, opening: string): RecordEvent {
  const body = {
    ...BODIES['permit.issued'],
    from: china(from),
    to: china(to),
    closes: { openings: [opening], spaces: [`space_${opening}`] },
    disables: [`asset_${opening}`],
  };
  return device.make('permit.issued', id, body, 'person_a', { at: china('2025-03-01 08:00') });
}
const ended = (id: string, when: string): RecordEvent =>
  device.make('permit.ended', id, BODIES['permit.ended'], 'person_a', { at: china(when) });

const book = new RecordBook();
for (const event of [
  issued('permit_1', '2025-03-02 08:00', '2025-03-02 17:00', 'a'),
  ended('permit_1', '2025-03-02 16:00'),
  issued('permit_2', '2025-03-02 08:00', '2025-03-02 17:00', 'b'),
  ended('permit_3', '2025-03-02 16:00'),
]) {
  book.add(parseEvent(event));
}

describe('a permit', () => {
  it.each([
    ['2025-03-02 07:59', 'ahead ahead unissued', []],
    ['2025-03-02 08:00', 'running running unissued', ['a', 'b']],
    ['2025-03-02 15:59', 'running running unissued', ['a', 'b']],
    ['2025-03-02 16:00', 'ended running unissued', ['b']],
    // Nobody gave the place back: the way stays closed.
    ['2025-03-02 17:00', 'ended overrun unissued', ['b']],
  ])('at %s: %s', (when, statuses, closed) => {
    const at = china(when);
    const permits = book.permits.all();
    expect(permits.map((permit) => permitStatus(permit, at)).join(' ')).toBe(statuses);
    const taken = takenByWorks(permits, at);
    expect(Array.from(taken.openings)).toEqual(closed);
    expect(Array.from(taken.spaces)).toEqual(closed.map((each) => `space_${each}`));
    expect(Array.from(taken.assets)).toEqual(closed.map((each) => `asset_${each}`));
  });
});
