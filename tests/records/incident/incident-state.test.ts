import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { BODIES, T0, testDevice } from '../support/sample-events';

const [a, b] = [testDevice('device_1', 71), testDevice('device_2', 72)];
// The second device's clock is seven minutes slow, and it has not seen what the first one wrote.
b.setClock(T0 - 7 * 60_000);

describe('an incident', () => {
  const registered = a.make('incident.registered', 'incident_1', BODIES['incident.registered']);
  const closed = b.make('incident.closed', 'incident_1', BODIES['incident.closed']);

  it('is closed whichever device is slow', () => {
    expect(closed.id < registered.id).toBe(true);
    for (const order of [
      [registered, closed],
      [closed, registered],
    ]) {
      const book = new RecordBook();
      for (const event of order) {
        book.add(parseEvent(event));
        book.incidents.all();
      }
      expect(book.incidents.all()).toEqual([{ id: 'incident_1', opened: registered, closed, surplus: [] }]);
    }
  });

  it('keeps what was recorded on top', () => {
    const again = a.make('incident.closed', 'incident_1', BODIES['incident.closed']);
    const book = new RecordBook();
    for (const event of [again, registered, closed]) book.add(parseEvent(event));
    expect(book.incidents.get('incident_1')).toMatchObject({ closed: { id: closed.id }, surplus: [again] });
  });

  it('follows a correction at the place of what it corrects', () => {
    const later = a.make('incident.registered', 'incident_1', BODIES['incident.registered']);
    const body = { ...BODIES['incident.registered'], kind: 'theft' } as const;
    const corrected = a.make('incident.registered', 'incident_1', body, 'person_a', {
      supersedes: registered.id,
    });
    const book = new RecordBook();
    for (const event of [corrected, later, registered]) book.add(parseEvent(event));
    expect(book.incidents.get('incident_1')).toMatchObject({
      opened: { id: corrected.id },
      surplus: [later],
    });
  });

  it('can be about nothing else', () => {
    expect(parseEvent({ ...registered, about: 'asset_1' })).toMatchObject({
      readable: false,
      issue: { code: 'record.wrong-subject' },
    });
  });
});
