import { finished, type Steps } from '../../base/steps';
import {
  RingClass,
  type FlightInput,
  type FloorInput,
  type LandingInput,
  type NavInput,
} from '../../geometry/nav/floor-input';
import type { CampusDocument } from '../schema/document';
import type { FlightId, OpeningId, StoreyId } from '../schema/ids';
import { deriveFloor, type DerivedFloor, type StairRing } from './derive-floor';
import { deriveStairsSteps, type DerivedStairs } from './derive-stairs';
import { storeyJoints, type StoreyJoint } from './storey-joints';
import type { DeriveIssue } from './plan-issue';
import { areDrawnAlike, storeyPartsOf, type StoreyParts } from './storey-parts';

/** A document as the walking kernel takes it. */
export interface DerivedNav {
  readonly input: NavInput;
  /** Index of a storey in `input` → its id; lowest first. */
  readonly storeys: readonly StoreyId[];
  /** Index of a door in `input` → its id: all doors and passages, those derived among them. */
  readonly doors: readonly OpeningId[];
  /** Index of a flight in `input` → its id; null = not drawn: the floor within a door between two storeys. */
  readonly flights: readonly (FlightId | null)[];
  /** Flights that belong to one stair. */
  readonly stairs: readonly (readonly FlightId[])[];
  /** Everything that was assumed, with the id of what it is about. */
  readonly warnings: readonly DeriveIssue[];
  /** What it was made from; kept so that nothing is made twice. */
  readonly parts: readonly StoreyParts[];
}

export interface DeriveNavOptions {
  /** The outcome before an edit: handed back whole where nothing that it was made from has changed. */
  readonly previous?: DerivedNav;
}

const documents = new WeakMap<CampusDocument, DerivedNav>();
/** By what stays the same while storeys are drawn alike. */
const floors = new WeakMap<StoreyParts['areas'], { readonly key: string; readonly made: DerivedFloor }>();

/**
 * The walkable floor of a document as input of `buildNav`: storeys lowest first, doors, flights, landings. A
 * storey on which nothing drawn changed keeps its very `FloorInput`, so that the kernel keeps what it built on it; an edit
 * that changes nothing drawn keeps the very `input`. O(n log n) for n points of what changed.
 */
export const deriveNav = (document: CampusDocument, options: DeriveNavOptions = {}): DerivedNav =>
  finished(deriveNavSteps(document, options));

/** `deriveNav` in parts. */
export function* deriveNavSteps(
  document: CampusDocument,
  { previous }: DeriveNavOptions = {},
): Steps<DerivedNav> {
  const known = documents.get(document);
  if (known !== undefined) return known;
  const parts = storeyPartsOf(document);
  const derived = yield* previous === undefined ? madeFrom(parts) : madeAfter(previous, parts);
  documents.set(document, derived);
  return derived;
}

function* madeAfter(previous: DerivedNav, parts: readonly StoreyParts[]): Steps<DerivedNav> {
  const isSame = (alike: (a: StoreyParts, b: StoreyParts) => boolean): boolean =>
    previous.parts.length === parts.length && previous.parts.every((part, i) => alike(part, parts[i]!));
  if (isSame((a, b) => a === b)) return previous;
  return isSame(areDrawnAlike) ? { ...previous, parts } : yield* madeFrom(parts);
}

function* madeFrom(parts: readonly StoreyParts[]): Steps<DerivedNav> {
  const stairs = yield* deriveStairsSteps(parts);
  const { joints, warnings } = storeyJoints(parts);
  const doors: OpeningId[] = [];
  const made = parts.map((storey, i) => {
    const joined = joints.filter((joint) => joint.storey === i);
    const floor = floorOf(storey, doors.length, [
      ...(stairs.rings[i] ?? []),
      ...joined.map(({ ring }) => ({ points: ring, ringClass: RingClass.flight })),
    ]);
    for (const { opening } of storey.throats) doors.push(opening.id);
    return floor;
  });
  const input: NavInput = {
    floors: made.map(({ floor }): FloorInput => floor),
    flights: [...flightInputs(stairs, made), ...jointInputs(stairs, joints, made)],
    landings: landingInputs(stairs, made),
    doorCount: doors.length,
  };
  return {
    input,
    storeys: parts.map(({ plan }) => plan.storey.id),
    doors,
    flights: [...stairs.flights.map(({ id }) => id), ...joints.map(() => null)],
    stairs: stairs.stairs,
    warnings: [...parts.flatMap((storey) => storey.warnings), ...stairs.warnings, ...warnings],
    parts,
  };
}

function floorOf(parts: StoreyParts, firstDoor: number, rings: readonly StairRing[]): DerivedFloor {
  const key = JSON.stringify([firstDoor, rings]);
  const known = floors.get(parts.areas);
  if (known?.key === key) return known.made;
  const made = deriveFloor(parts, firstDoor, rings);
  floors.set(parts.areas, { key, made });
  return made;
}

const flightInputs = ({ flights }: DerivedStairs, made: readonly DerivedFloor[]): FlightInput[] =>
  flights.map(({ storey, ring, low, high, rise }) => ({
    storey,
    line: made[storey]?.stairLines[ring] ?? -1,
    low,
    high,
    rise,
  }));

const landingInputs = ({ landings }: DerivedStairs, made: readonly DerivedFloor[]): LandingInput[] =>
  landings.map(({ storey, outlines, z }) => ({
    storey,
    outlines: outlines.map((ring) => made[storey]?.stairLines[ring] ?? -1),
    z,
  }));

/** Joints come after the rings of the stairs of their storey, in order. */
function jointInputs(
  { rings }: DerivedStairs,
  joints: readonly StoreyJoint[],
  made: readonly DerivedFloor[],
): FlightInput[] {
  const next = rings.map((ofStairs) => ofStairs.length);
  return joints.map(({ storey, low, high, rise }) => {
    const ring = next[storey] ?? 0;
    next[storey] = ring + 1;
    return { storey, line: made[storey]?.stairLines[ring] ?? -1, low, high, rise };
  });
}
