import type { IsoTime } from '../../base/time/iso-time';
import type { Ulid } from '../../base/ulid';
import type { RecordEvent } from '../event/record-event';
import type { Unit } from './asset-bodies';

/** When something was so, and which event says it. */
export interface Said {
  readonly at: IsoTime;
  readonly event: Ulid;
}

export interface UnitFacts extends Said {
  readonly unit: Readonly<Unit>;
  readonly serviced: Said | null;
  /** The last service that is told to have had a pressure test. */
  readonly tested: Said | null;
}

export interface LastInspection extends Said {
  readonly result: 'pass' | 'fail';
}

export interface ItemFault extends Said {
  readonly effect: 'missing' | 'faulty';
}

export interface StatedCondition extends Said {
  readonly condition: 'present' | 'missing' | 'faulty';
}

/** What the events say of an asset or a place. What should be there is the document's business. */
export interface SubjectFacts {
  readonly about: string;
  /** The first installation known. */
  readonly since: Said | null;
  /** By slot of the setting point. */
  readonly units: Readonly<Record<number, UnitFacts>>;
  /** The latest inspection by checklist. */
  readonly last: Readonly<Record<string, LastInspection>>;
  /** Checklist items whose latest answer is a failure that says something of the thing itself. */
  readonly faults: Readonly<Record<string, ItemFault>>;
  readonly stated: StatedCondition | null;
  readonly serviced: Said | null;
  readonly retired: Said | null;
}

/** The events that facts are folded from; the others have their own state or none. */
export type FactEvent = Extract<RecordEvent, { type: 'inspection.recorded' | `asset.${string}` }>;

export function unknownSubject(about: string): SubjectFacts {
  return { about, since: null, units: {}, last: {}, faults: {}, stated: null, serviced: null, retired: null };
}
