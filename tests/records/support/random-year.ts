import { seededRandom } from '../../../src/base/random';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { ALL_TYPES, BODIES, subjectFor, T0, testDevice } from './sample-events';

const YEAR_TYPES = ALL_TYPES.filter((type) => !/^(?:hazard|asset|inspection|record)\./u.test(type));

/**
 * Events of the families of a hospital's year, of three devices with drifting clocks, half of them about stock; some
 * are typed in late, corrected (to another subject, too) or taken back, rightly and wrongly.
 */
export function randomYear(seed: number, count: number): RecordEvent[] {
  const random = seededRandom(seed);
  const devices = [1, 2, 3].map((n) => testDevice(`device_${n}`, seed * 3 + n));
  const stock = YEAR_TYPES.filter((type) => type.startsWith('stock.'));
  const events: RecordEvent[] = [];
  for (let i = 0; i < count; i++) {
    const device = devices[random.index(3)] ?? testDevice('device_4', seed);
    device.setClock(T0 + i * 1000 + Math.floor(random.between(-20_000, 5_000)));
    const correct = random.next() < 0.25 ? (events[random.index(Math.max(1, events.length))] ?? null) : null;
    const types = random.next() < 0.5 ? stock : YEAR_TYPES;
    const fresh = types[random.index(types.length)] ?? 'drill.held';
    const back = correct !== null && random.next() < 0.3;
    const type = back ? 'record.withdrawn' : correct !== null && random.next() < 0.9 ? correct.type : fresh;
    const keep = correct !== null && (back || (type === correct.type && random.next() < 0.8));
    const about = keep ? correct.about : subjectFor(type, random.index(2));
    const at = random.next() < 0.3 ? msToIso(isoToMs(device.writer('x').now) - 8_000) : null;
    const body: object = BODIES[type];
    const quantity = { value: 1 + random.index(4), unit: random.next() < 0.8 ? 'l' : 'kg' };
    const course = `fire.${random.index(2)}`;
    const varied = 'quantity' in body ? { ...body, quantity } : 'course' in body ? { ...body, course } : body;
    events.push(
      // The body is that of the type; the pair's union can't be followed by the compiler.
      device.make(type, about, varied as never, `person_${random.index(2)}`, {
        ...(at === null ? {} : { at }),
        ...(correct === null ? {} : { supersedes: correct.id }),
      }) as RecordEvent,
    );
  }
  return events;
}
