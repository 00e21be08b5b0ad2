import type { Citation } from '../../base/finding';
import type { SpaceUse } from '../../model/schema/space-use';
import type { Force } from '../checklists/checklist';
import type { ViewLevel } from './density-scales';
import type { NamedRoom } from './named-rooms';

/**
 * What of a place has to be seen. `inside`: its whole floor. `door`: everybody who comes in (see `viewedDoorways` for which
 * doorways that is, and for all parts that are doorways). `counter`: who stands before its hatches. `outer-door`: its doors into the
 * open. `unit-door`: the ways from lobbies and halls into the corridors that such rooms lie on. `lift-door`: its doors of lifts.
 * `lift-car`: the floor of a lift's car, by a camera that hangs within the lift's outline on whatever storey.
 */
export type ViewedPart =
  | 'inside'
  | 'door'
  | 'counter'
  | 'outer-door'
  | 'unit-door'
  | 'lift-door'
  | 'lift-car';

/** Height of what is looked at, metres: the floor, the middle of a person, a face. */
export type ViewedHeight = 0 | 1 | 1.6;

/** One place that must, should or may be seen, and how well. */
export interface ViewingDuty {
  readonly id: string;
  /** Row of the table of security places (DUTIES 1.1). */
  readonly row: number;
  readonly uses: readonly SpaceUse[];
  /** Floor from which such a room is one of those meant, m²: risers and airlocks have the same use as large ones. */
  readonly fromArea: number;
  /** Of rooms of these uses only those whose names say so (`isMeant`); null = all. */
  readonly named: NamedRoom | null;
  readonly part: ViewedPart;
  /** What may be there and isn't is a suggestion, never a violation. */
  readonly force: Force;
  readonly level: ViewLevel;
  readonly height: ViewedHeight;
  /** Why it is to be seen. */
  readonly cite: Citation;
  /** Why so well: known apart from why it is seen, and nearly always less well. */
  readonly levelCite: Citation;
}
