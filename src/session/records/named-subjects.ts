import type { RecordEvent } from '../../records/event/record-event';

/** Everything that an event speaks of: what it is about, and the things that its body names. O(size). */
export function namedSubjects(event: RecordEvent): readonly string[] {
  switch (event.type) {
    case 'hazard.raised':
    case 'incident.registered':
    case 'risk.assessed':
      return event.body.asset === null ? [event.about] : [event.about, event.body.asset];
    case 'round.walked':
      return [event.about, ...event.body.seen, ...event.body.skipped.map((each) => each.point)];
    case 'permit.issued':
      return [event.about, ...event.body.disables];
    default:
      return [event.about];
  }
}
