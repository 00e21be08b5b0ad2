import type { HazardEvent, RecordEvent } from '../../../src/records/event/record-event';
import { unraisedHazard } from '../../../src/records/hazard/hazard-state';
import type { HazardState } from '../../../src/records/hazard/hazard-state';
import { hazardStep } from '../../../src/records/hazard/hazard-step';
import { unknownSubject } from '../../../src/records/fold/subject-facts';
import type { FactEvent, SubjectFacts } from '../../../src/records/fold/subject-facts';
import { subjectStep } from '../../../src/records/fold/subject-step';

/**
 * The states from scratch by the plainest reading of the rules, quadratic: for each event look through all
 * others whether one takes its place, then sort and step.
 */
export function naiveFold(all: readonly RecordEvent[]): {
  readonly hazards: Map<string, HazardState>;
  readonly facts: Map<string, SubjectFacts>;
} {
  const replaces = (later: RecordEvent, earlier: RecordEvent): boolean =>
    later.supersedes === earlier.id &&
    later.id > earlier.id &&
    (later.type === 'record.withdrawn'
      ? later.about === earlier.about
      : later.type === earlier.type && (!later.type.startsWith('hazard.') || later.about === earlier.about));
  const counts = all.filter(
    (event) => event.type !== 'record.withdrawn' && !all.some((other) => replaces(other, event)),
  );
  const place = (event: RecordEvent): string => {
    if (event.supersedes === null) return event.id;
    const earlier = all.find((other) => other.id === event.supersedes);
    if (earlier === undefined) return event.supersedes < event.id ? event.supersedes : event.id;
    return replaces(event, earlier) ? place(earlier) : event.id;
  };
  const sorted = <E extends RecordEvent>(events: E[], key: (event: E) => string): E[] =>
    events
      .map((event) => ({ event, key: `${key(event)} ${event.id}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((each) => each.event);

  const hazards = new Map<string, HazardState>();
  const facts = new Map<string, SubjectFacts>();
  // Type guards by name prefix: the union's hazard events are exactly these.
  const isHazard = (event: RecordEvent): event is HazardEvent => event.type.startsWith('hazard.');
  const isFact = (event: RecordEvent): event is FactEvent =>
    event.type.startsWith('asset.') || event.type === 'inspection.recorded';
  for (const { about } of all.filter(isHazard)) {
    const own = counts.filter(isHazard).filter((event) => event.about === about);
    hazards.set(about, sorted(own, place).reduce(hazardStep, unraisedHazard(about)));
  }
  for (const { about } of all.filter(isFact)) {
    const own = counts.filter(isFact).filter((event) => event.about === about);
    facts.set(about, sorted(own, (event) => event.at).reduce(subjectStep, unknownSubject(about)));
  }
  return { hazards, facts };
}
