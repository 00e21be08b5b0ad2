import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import { drillTimes } from '../../../src/records/drill/drill-state';
import { RecordBook } from '../../../src/records/fold/record-book';
import { BODIES, testDevice } from '../support/sample-events';

const device = testDevice('device_1', 61);
const held = (body = {}) => device.make('drill.held', 'drill_1', { ...BODIES['drill.held'], ...body });

describe('a drill', () => {
  it('has its measured times beside those of its rehearsal', () => {
    const event = held({
      times: [
        { milestone: 'first-staff', seconds: 38 },
        { milestone: 'unit-clear', seconds: 580 },
      ],
      rehearsal: {
        on: BODIES['drill.held'].rehearsal?.on,
        times: [
          { milestone: 'unit-clear', seconds: 545 },
          { milestone: 'storey-secured', seconds: 700 },
        ],
      },
    });
    expect(drillTimes(event)).toEqual([
      { milestone: 'first-staff', measured: 38, foretold: null },
      { milestone: 'unit-clear', measured: 580, foretold: 545 },
      { milestone: 'storey-secured', measured: null, foretold: 700 },
    ]);
    expect(drillTimes(held({ rehearsal: null })).every((time) => time.foretold === null)).toBe(true);
  });

  it('recorded twice is one, and the second record is kept', () => {
    const [first, second] = [held(), held()];
    const book = new RecordBook();
    for (const event of [second, first]) book.add(parseEvent(event));
    expect(book.drills.all()).toEqual([{ id: 'drill_1', held: first, surplus: [second] }]);
  });

  it('taken back is none', () => {
    const event = held();
    const book = new RecordBook();
    book.add(parseEvent(event));
    book.drills.all();
    const withdrawn = device.make('record.withdrawn', 'drill_1', { reason: 'practice' }, 'person_a', {
      supersedes: event.id,
    });
    expect(book.add(parseEvent(withdrawn)).changed).toEqual(['drill_1']);
    expect(book.drills.get('drill_1')).toEqual({ id: 'drill_1', held: null, surplus: [] });
    expect(book.drills.get('drill_2')).toBeNull();
  });
});
