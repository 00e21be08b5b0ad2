import { seededRandom } from '../../../src/base/random';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { ALL_TYPES, BODIES, subjectFor, T0, testDevice } from './sample-events';

/** Steps of a hazard that goes well, so that random histories get beyond their first step. */
const GOOD_WAY = [
  'hazard.raised',
  'hazard.reported',
  'hazard.planned',
  'hazard.rectification-started',
  'hazard.submitted',
  'hazard.rechecked',
  'hazard.signed',
  'hazard.closed',
  'hazard.reopened',
] as const;

/**
 * Events of three devices whose clocks drift and jump back, that see each other's ids only now and then,
 * write legal and illegal steps, correct and withdraw own and foreign events, rightly and wrongly.
 */
export function randomHistory(seed: number, count: number): RecordEvent[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[random.index(list.length)] ?? otherwise;
  const devices = [1, 2, 3].map((n) => testDevice(`device_${n}`, seed * 3 + n));
  const chaos = seed % 2 === 0 ? 0.06 : 1;
  const events: RecordEvent[] = [];
  const progress = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const device = pick(devices, testDevice('device_4', seed));
    device.setClock(T0 + i * 1000 + Math.floor(random.between(-20_000, 5_000)));
    if (events.length > 0 && random.next() < 1 - 0.4 * chaos)
      device.ids.saw(seed % 2 === 0 ? greatest(events) : pick(events, events[0] as RecordEvent).id);
    const hazard = `hazard_${random.index(3)}`;
    const roll = random.next();
    const correct = events.length > 0 && roll < 0.2 * chaos ? pick(events, events[0] as RecordEvent) : null;
    const step = progress.get(hazard) ?? 0;
    const type =
      correct !== null && random.next() < 0.8
        ? random.next() < 0.3
          ? 'record.withdrawn'
          : correct.type
        : roll < 1 - 0.3 * chaos
          ? (GOOD_WAY[step % GOOD_WAY.length] ?? 'hazard.raised')
          : pick(ALL_TYPES, 'asset.installed');
    if (type.startsWith('hazard.')) progress.set(hazard, step + 1);
    const fresh = type.startsWith('hazard.') ? hazard : subjectFor(type, random.index(3));
    const same = correct !== null && random.next() < 0.8 && type.split('.')[0] !== 'asset';
    const about = same && (type === 'record.withdrawn' || correct.type === type) ? correct.about : fresh;
    const late = random.next() < 0.1 ? { at: msToIso(isoToMs(device.writer('x').now) - 5_000) } : {};
    events.push(
      // The body is that of the type; the pair's union can't be followed by the compiler.
      device.make(type, about, BODIES[type], random.next() < 0.3 * chaos ? 'person_mender' : 'person_a', {
        ...late,
        ...(correct === null ? {} : { supersedes: correct.id }),
      }) as RecordEvent,
    );
  }
  return events;
}

function greatest(events: readonly RecordEvent[]): RecordEvent['id'] {
  return events.map((event) => event.id).reduce((a, b) => (a > b ? a : b));
}

/** The same in another order, some of them twice. */
export function shuffledWithDoubles<T>(list: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const all = [...list, ...list.filter(() => random.next() < 0.3)];
  for (let i = all.length - 1; i > 0; i--) {
    const j = random.index(i + 1);
    const [a, b] = [all[i] as T, all[j] as T];
    all[i] = b;
    all[j] = a;
  }
  return all;
}
