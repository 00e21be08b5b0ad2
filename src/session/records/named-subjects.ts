import type { RecordEvent } from '../../records/event/record-event';

/** Everything that an event speaks of: what it is about, the things that its body names, and the room it is in. O(size). */
export function namedSubjects(event: RecordEvent): readonly string[] {
  const space = 'place' in event.body ? event.body.place?.space : null;
  return space == null ? namedBy(event) : [...namedBy(event), space];
}

function namedBy(event: RecordEvent): readonly string[] {
  switch (event.type) {
    case 'hazard.raised':
    case 'incident.registered':
    case 'risk.assessed':
      return event.body.asset === null ? [event.about] : [event.about, event.body.asset];
    case 'round.walked':
      return [event.about, ...event.body.seen, ...event.body.skipped.map((each) => each.point)];
    case 'permit.issued':
      return [event.about, ...event.body.disables, ...event.body.closes.spaces];
    default:
      return [event.about];
  }
}
