import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { certifiedOn } from '../../../src/records/training/certificate-state';
import { BODIES, testDevice } from '../support/sample-events';
import { china, day } from '../support/sample-facts';

const device = testDevice('device_1', 111);
const issue = (
  person: string,
  when: string,
  validUntil: string | null,
  certificate: BodyOf<'certificate.issued'>['certificate'] = 'fire-control-room',
): RecordEvent =>
  device.make(
    'certificate.issued',
    person,
    {
      ...BODIES['certificate.issued'],
      certificate,
      validUntil: validUntil === null ? null : day(validUntil),
    },
    'person_a',
    { at: china(when) },
  );

const book = new RecordBook();
for (const event of [
  issue('person_ma', '2022-09-30 10:00', '2025-09-30'),
  issue('person_che', '2020-01-10 10:00', '2023-01-10'),
  issue('person_che', '2025-06-01 00:30', '2028-06-01'),
  issue('person_jin', '2020-01-10 10:00', null),
  issue('person_shan', '2020-01-10 10:00', '2030-01-10', 'electrician'),
]) {
  book.add(parseEvent(event));
}

describe('a certificate', () => {
  it.each([
    ['person_ma', '2025-09-30', { state: 'held' }],
    ['person_ma', '2025-10-01', { state: 'lapsed', ended: '2025-09-30' }],
    ['person_ma', '2022-09-29', { state: 'never' }],
    ['person_che', '2025-05-31', { state: 'lapsed', ended: '2023-01-10' }],
    // Issued half past midnight by the hospital's clock: still the day before in UTC.
    ['person_che', '2025-06-01', { state: 'held' }],
    ['person_jin', '2099-01-01', { state: 'held' }],
    ['person_shan', '2025-06-01', { state: 'never' }],
    ['person_nobody', '2025-06-01', { state: 'never' }],
  ])('of %s on %s', (person, date, expected) => {
    expect(certifiedOn(book.certificates.get(person), 'fire-control-room', day(date), CHINA_ZONE)).toEqual(
      expected,
    );
  });
});
