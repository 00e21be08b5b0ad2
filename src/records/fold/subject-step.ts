import type { EventOf } from '../event/record-event';
import type {
  FactEvent,
  ItemFault,
  LastInspection,
  Said,
  StatedCondition,
  SubjectFacts,
} from './subject-facts';

/**
 * The facts after one more event, events coming in order of time (`byTime`). Cost O(1), for an inspection
 * with failures O(items).
 */
export function subjectStep(facts: SubjectFacts, event: FactEvent): SubjectFacts {
  const said: Said = { at: event.at, event: event.id };
  switch (event.type) {
    case 'inspection.recorded':
      return inspected(facts, event);
    case 'asset.installed':
    case 'asset.replaced': {
      const { slot, unit } = event.body;
      const units = { ...facts.units, [slot]: { ...said, unit, serviced: null, tested: null } };
      return { ...facts, ...mended(facts, units), units, since: facts.since ?? said, retired: null };
    }
    case 'asset.serviced': {
      const { slot, tested } = event.body;
      const unit = facts.units[slot];
      const after = unit && { ...unit, serviced: said, tested: tested === true ? said : unit.tested };
      const units = after ? { ...facts.units, [slot]: after } : facts.units;
      return { ...facts, ...mended(facts, units), units, serviced: said };
    }
    case 'asset.condition': {
      const stated = { ...said, condition: event.body.condition };
      return { ...facts, stated, faults: event.body.condition === 'present' ? {} : facts.faults };
    }
    case 'asset.retired':
      return { ...facts, retired: said };
  }
}

/** Spelled out, for these are nearly all events that there are: 400,000 of them in three years. */
function inspected(facts: SubjectFacts, event: EventOf<'inspection.recorded'>): SubjectFacts {
  const { checklist, result } = event.body;
  const last: Record<string, LastInspection> = {};
  for (const other in facts.last) {
    const kept = facts.last[other];
    if (kept !== undefined && other !== checklist) last[other] = kept;
  }
  last[checklist] = { at: event.at, event: event.id, result };
  return {
    about: facts.about,
    since: facts.since,
    units: facts.units,
    last,
    faults: faultsAfter(facts.faults, event),
    stated: statedAfter(facts.stated, event),
    serviced: facts.serviced,
    retired: facts.retired,
  };
}

/**
 * An item stays at fault until the same item passes: a glance on a daily round that never looks at the
 * gauge must not heal a low pressure.
 */
function faultsAfter(
  faults: SubjectFacts['faults'],
  event: EventOf<'inspection.recorded'>,
): SubjectFacts['faults'] {
  if (event.body.result === 'pass' && isEmpty(faults)) return faults;
  const after: Record<string, ItemFault> = { ...faults };
  for (const [item, answer] of Object.entries(event.body.answers)) {
    const mark = typeof answer === 'string' ? answer : answer.mark;
    const effect = event.body.faults[item];
    if (mark === 'pass') delete after[item];
    else if (mark === 'fail' && effect !== undefined && effect !== 'none') {
      after[item] = { at: event.at, event: event.id, effect };
    }
  }
  return after;
}

/** What passes is there, so it is not missing any more; whether it works, a look does not tell. */
function statedAfter(
  stated: StatedCondition | null,
  event: EventOf<'inspection.recorded'>,
): StatedCondition | null {
  return stated?.condition === 'missing' && event.body.result === 'pass' ? null : stated;
}

/** A new or serviced unit heals the point only where it is the only one: else nobody said which was at fault. */
function mended(facts: SubjectFacts, units: SubjectFacts['units']): Partial<SubjectFacts> {
  return Object.keys(units).length <= 1 ? { faults: {}, stated: null } : { faults: facts.faults };
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
