import type { StoreyExit, StoreyExitKind } from '../../../analyses/egress/result';
import type { EgressWay } from '../../../analyses/egress/ways';
import { pole } from '../../../geometry/plane/pole';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import { storeySheet, type StoreySheet } from '../../../model/derive/drawing/storey-sheet';
import { onStorey } from '../../../model/query/on-storey';
import { lockPeriods } from '../../../model/query/lock-periods';
import { isLockedAt } from '../../../model/query/is-locked-at';
import { openingMiddle } from '../../../model/query/opening-middle';
import { spaceAt } from '../../../model/query/space-at';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { CompartmentId, SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { signOf } from '../../../standards/signs/asset-sign';
import { isRoomUse } from '../../../standards/ways-through-rooms';
import { ESCAPE_SIGNS, type EscapeSign } from './escape-signs';
import { alongLane, type LanePlace } from './lanes';
import { reachedSpaces } from './reached';

/** A sign and where on the plan what it means is, metres. */
export interface PlacedSign {
  readonly sign: EscapeSign;
  readonly at: Point;
  /** The compartment whose people alone it leads off: on plans that hang elsewhere it isn't shown (`StoreyExit`). */
  readonly onlyFor?: CompartmentId;
  /** The exits that it stands for, by their keys. */
  readonly exits?: readonly string[];
}

/** What every sheet of a storey shows for one hour, metres of the plan. */
export interface EscapeStorey {
  readonly plan: StoreyPlan;
  readonly sheet: StoreySheet;
  /** Floor of ways that some way leads over. */
  readonly floor: ReadonlySet<SpaceId>;
  /** The best way of each room, and the second where it ends at an exit that is nobody's best, where they lead over floor of ways. */
  readonly routes: readonly EscapeRoute[];
  /** What people walk of garages. */
  readonly lanes: readonly EscapeLane[];
  /** What matters most first: exits, refuges, lifts, then fire equipment. */
  readonly signs: readonly PlacedSign[];
  /** Exits that can be left by, by their keys. */
  readonly open: ReadonlySet<string>;
  /** Doors that are locked at the hour. */
  readonly locked: readonly LockedDoor[];
  /** The fire compartment that a place of the plan lies in; null = none. */
  compartmentAt(at: Point): CompartmentId | null;
}

export interface EscapeRoute {
  readonly points: readonly Point[];
  /** The best way of a room; else one to an exit that is nobody's best. */
  readonly isBest: boolean;
  /** The compartment of the room that it comes from. */
  readonly compartment: CompartmentId | null;
  /** The key of the exit that it ends at. */
  readonly exit: string;
}

/** Along a lane of a garage to the door that people leave it by. */
export interface EscapeLane extends Pick<EscapeRoute, 'points' | 'compartment'> {
  /** The whole way that it is the beginning of. */
  readonly way: EgressWay;
}

/** A place in a garage with its ways, the best first. */
export interface LaneWays {
  readonly lane: LanePlace;
  readonly ways: readonly EgressWay[];
}

export interface LockedDoor {
  readonly at: Point;
  /** It leads into a room, which keeps nobody else from a way. */
  readonly isOfRoom: boolean;
  /** At every hour. */
  readonly isAlways: boolean;
}

/** Fire equipment and aids that such plans show; no others. */
const KINDS: ReadonlySet<Asset['kind']> = new Set<Asset['kind']>([
  'extinguisher',
  'hydrant',
  'manual-call-point',
  'alarm-panel',
  'evacuation-chair',
]);

/** Of one sign within so much one is enough, metres: who finds one finds the other. */
const TOGETHER = 3;
/** Doors of one wall lie no farther from its line, metres. */
const ONE_WALL = 0.4;
/** Steps along a way at which the floor is asked for, metres. */
const STEP = 1;
/** The same, where it matters on which side of a door it lies. */
const FINE = 0.25;

const SIGN_OF: Readonly<Record<StoreyExitKind, EscapeSign>> = {
  final: 'exit',
  ground: 'exit',
  stair: 'stairs',
  'open-stair': 'stairs',
  compartment: 'compartment',
  refuge: 'refuge',
};

/**
 * `rooms`: the ways of each at the hour, the best first, null while they aren't known: then all floor that people pass over is shown as that, and no arrows; `exits`: all of the
 * storey, as they stand then; `lanes`: the ways of places of its garages. O(points · spaces).
 */
export function escapeStorey(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  rooms: readonly (readonly EgressWay[])[] | null,
  exits: readonly StoreyExit[],
  lanes: readonly LaneWays[] = [],
): EscapeStorey {
  const locked = lockedAt(plan, hour);
  const ways = [...(rooms ?? []), ...lanes.map((lane) => lane.ways)];
  const sheet = storeySheet(plan);
  const floor =
    rooms === null
      ? new Set(plan.spaces.flatMap(({ id, use }) => (isPassed(use) ? [id] : [])))
      : floorOf(document, plan, ways.flat());
  const reached = reachedSpaces(plan, floor, new Set(locked.map(({ id }) => id)));
  const compartments = fireCompartments(document, plan.storey.id);
  const compartmentAt = ([x, y]: Point): CompartmentId | null => {
    const space = spaceAt(document, plan.storey.id, x, y);
    return space === null ? null : (compartments.get(space.id) ?? null);
  };
  /** Nobody is sent to what hangs behind a locked door, nor for a chair to a stair that is locked. */
  const isAtHand = ({ sign, at: [x, y] }: PlacedSign): boolean => {
    const space = spaceAt(document, plan.storey.id, x, y)?.id ?? null;
    return (
      space === null ||
      floor.size === 0 ||
      (reached.has(space) && !(sign === 'evacuation-chair' && reached.isBeforeLockedStair(space)))
    );
  };
  return {
    plan,
    sheet,
    floor,
    routes: routesOf(ways).map(({ way, isBest }) => {
      const line = way.walked.map(({ x, y }): Point => [x, y]);
      return {
        points: onWayFloor(document, plan, line),
        isBest,
        compartment: line[0] === undefined ? null : compartmentAt(line[0]),
        exit: exitKey(way),
      };
    }),
    lanes: lanes.flatMap(({ lane, ways: [best] }) => {
      if (best === undefined) return [];
      const line = best.walked.map(({ x, y }): Point => [x, y]);
      const inside = untilLeft(document, plan, line, lane.space.id);
      const points = alongLane(lane, inside, [...sheet.walls, ...sheet.glass]);
      return [{ points, compartment: compartmentAt(lane.at), way: best }];
    }),
    signs: [
      ...exitSigns(document, exits),
      ...areaSigns(plan),
      ...liftSigns(document, plan).filter((each) => each.sign === 'no-lift' || isAtHand(each)),
      ...equipment(document, plan).filter(isAtHand),
    ],
    locked: locked.map((opening) => ({
      at: openingMiddle(opening),
      isOfRoom: isRoomDoor(plan, opening),
      isAlways: isAlwaysLocked(document, opening),
    })),
    open: new Set(exits.filter(isOpen).map(exitKey)),
    compartmentAt,
  };
}

/** Doors of a storey that are locked at an hour; with none, those that always are. O(openings). */
export const lockedAt = ({ openings }: StoreyPlan, hour: string | null): readonly Opening[] =>
  openings.filter(
    (opening) =>
      opening.kind === 'door' &&
      !opening.rejected &&
      (hour === null ? opening.locked : isLockedAt(opening, hour)),
  );

/** By what an exit is known, of whatever hour. O(1). */
export const exitKey = ({ exit }: Pick<StoreyExit, 'exit'>): string => `${exit.kind} ${exit.id}`;

/** Can it be left by: it isn't locked, and one comes into the open behind it? O(1). */
export const isOpen = ({ shut, leadsOn }: StoreyExit): boolean => !shut && leadsOn;

const isAlwaysLocked = (document: CampusDocument, opening: Opening): boolean =>
  opening.locked ||
  lockPeriods(document, ({ id }) => id === opening.id).every(({ hour }) => isLockedAt(opening, hour));

interface Route {
  readonly way: EgressWay;
  readonly isBest: boolean;
}

function routesOf(ways: readonly (readonly EgressWay[])[]): readonly Route[] {
  const best = ways.flatMap((each) => each.slice(0, 1));
  const served = new Set(best.map(exitKey));
  const others = ways.flatMap((each) => each.slice(1)).filter((way) => !served.has(exitKey(way)));
  return [...best.map((way) => ({ way, isBest: true })), ...others.map((way) => ({ way, isBest: false }))];
}

/**
 * What of a way comes after the last room that it leads through: arrows of corridors begin there, the same for each room. O(length ·
 * points of spaces).
 */
function onWayFloor(
  document: CampusDocument,
  { storey }: StoreyPlan,
  way: readonly Point[],
): readonly Point[] {
  const kept: Point[] = [];
  for (let i = way.length - 1; i >= 0; i--) {
    const b = way[i]!;
    kept.unshift(b);
    const a = way[i - 1];
    if (a === undefined) break;
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / FINE));
    let last = b;
    for (let k = 1; k <= steps; k++) {
      const [x, y] = [b[0] + ((a[0] - b[0]) * k) / steps, b[1] + ((a[1] - b[1]) * k) / steps];
      const space = spaceAt(document, storey.id, x, y);
      if (space !== null && isRoomUse(space.use)) return [last, ...kept];
      if (k < steps) last = [x, y];
    }
  }
  return kept;
}

/** Of a way that begins in a space what lies before it leaves that, to the doorway. O(length · points of spaces). */
function untilLeft(
  document: CampusDocument,
  { storey }: StoreyPlan,
  way: readonly Point[],
  from: SpaceId,
): readonly Point[] {
  const kept: Point[] = [];
  for (const [i, b] of way.entries()) {
    const a = way[i - 1] ?? b;
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / FINE));
    for (let k = 1; k <= steps; k++) {
      const at: Point = [a[0] + ((b[0] - a[0]) * k) / steps, a[1] + ((b[1] - a[1]) * k) / steps];
      const space = spaceAt(document, storey.id, ...at);
      if (space?.id !== from && i > 0) return [...kept, at];
    }
    kept.push(b);
  }
  return kept;
}

/** Uses of floor of ways that a sheet may hang beside, and that people walk on the level. */
const isPassed = (use: Space['use']): boolean => !isRoomUse(use) && !UNPASSED.has(use);

const UNPASSED: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'stair',
  'ramp',
  'escalator',
  'roof',
  'outdoor',
  'void',
  'shaft',
  'lift-shaft',
]);

function floorOf(
  document: CampusDocument,
  { storey }: StoreyPlan,
  ways: readonly EgressWay[],
): ReadonlySet<SpaceId> {
  const seen = new Set<string>();
  const floor = new Set<SpaceId>();
  for (const { walked } of ways) {
    for (const [i, b] of walked.entries()) {
      const a = walked[i - 1] ?? b;
      const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP);
      for (let k = 0; k <= steps; k++) {
        const share = steps === 0 ? 0 : k / steps;
        const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
        const key = `${Math.round(x / STEP)} ${Math.round(y / STEP)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const space = spaceAt(document, storey.id, x, y);
        if (space !== null && !isRoomUse(space.use)) floor.add(space.id);
      }
    }
  }
  return floor;
}

/**
 * Each exit that can be left by, whether or not the way of a room ends at it. A stair that is left into the open on this very storey has
 * its sign there: at its inner door one would be taken to go up.
 */
function exitSigns(document: CampusDocument, exits: readonly StoreyExit[]): readonly PlacedSign[] {
  const open = exits.filter(isOpen);
  const sides = ({ exit }: StoreyExit): readonly (SpaceId | null)[] =>
    exit.kind === 'opening' ? (lookUp(document.openings, exit.id)?.spaces ?? []) : [];
  const isStair = (side: SpaceId | null): boolean =>
    side !== null && lookUp(document.spaces, side)?.use === 'stair';
  const left = new Set(
    open
      .filter(({ fromStair }) => fromStair)
      .flatMap(sides)
      .filter(isStair),
  );
  const signs = open
    .filter((exit) => SIGN_OF[exit.kind] !== 'stairs' || !sides(exit).some((side) => left.has(side)))
    .map(({ exit, kind, place, onlyFor }): ExitSign => ({
      sign: SIGN_OF[kind],
      at: [place.x, place.y],
      ...(onlyFor === undefined ? {} : { onlyFor }),
      exits: [exitKey({ exit })],
      line: exit.kind === 'opening' ? (lookUp(document.openings, exit.id)?.line ?? null) : null,
    }));
  // Leaves of one fire door are two exits to a search, one to an eye; doors round a corner are two.
  const kept: ExitSign[] = [];
  for (const each of signs) {
    const k = kept.findIndex((before) => isOneDoor(each, before));
    if (k < 0) kept.push(each);
    else kept[k] = { ...kept[k]!, exits: [...kept[k]!.exits, ...each.exits] };
  }
  return kept;
}

interface ExitSign extends PlacedSign {
  readonly exits: readonly string[];
  /** Of its door; null = an area of the ground. */
  readonly line: Opening['line'] | null;
}

/** Do two exits lie in one wall, side by side? */
function isOneDoor(a: ExitSign, b: ExitSign): boolean {
  const far = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
  if (a.sign !== b.sign || a.onlyFor !== b.onlyFor || far >= TOGETHER) return false;
  if (a.line === null || b.line === null) return true;
  const [ax, ay, bx, by] = [...a.line[0], ...a.line[1]];
  return b.line.every(([x, y]) => offLine(x, y, ax, ay, bx, by) <= ONE_WALL);
}

/** How far a place lies from the whole straight line through two others, metres. */
const offLine = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number =>
  Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / (Math.hypot(bx - ax, by - ay) || 1);

/** Refuges in their middles, and where people gather, if the plan has it on this storey. */
const areaSigns = ({ spaces, exits }: StoreyPlan): readonly PlacedSign[] => [
  ...spaces
    .filter(({ use }) => use === 'refuge')
    .map(({ outline }): PlacedSign => ({ sign: 'refuge', at: middleOf(outline) })),
  ...exits.map(({ outline }): PlacedSign => ({ sign: 'assembly', at: middleOf(outline) })),
];

const PRECISION = 0.1;

export function middleOf({ outer, holes }: StoreyPlan['spaces'][number]['outline']): Point {
  const { x, y } = pole([outer, ...holes], PRECISION);
  return [x, y];
}

const liftSigns = (document: CampusDocument, { storey }: StoreyPlan): readonly PlacedSign[] =>
  apart(
    entitiesIn(document.lifts)
      .filter((lift) => lift.storey === storey.id || lift.serves.includes(storey.id))
      .map(({ outline, evacuation }): PlacedSign => ({
        sign: evacuation ? 'evacuation-lift' : 'no-lift',
        at: middleOf(outline),
      })),
    2 * TOGETHER,
  );

const equipment = (document: CampusDocument, { storey }: StoreyPlan): readonly PlacedSign[] =>
  apart(
    onStorey(document, 'assets', storey.id)
      .filter(({ kind, retired }) => !retired && KINDS.has(kind))
      .flatMap((asset): PlacedSign[] => {
        const sign = ESCAPE_SIGNS.find((each) => each === signOf(asset));
        return sign === undefined ? [] : [{ sign, at: [asset.x, asset.y] }];
      }),
    TOGETHER,
  );

function apart(signs: readonly PlacedSign[], metres: number): readonly PlacedSign[] {
  const kept: PlacedSign[] = [];
  for (const each of signs) {
    const isThere = kept.some(
      ({ sign, at }) => sign === each.sign && Math.hypot(at[0] - each.at[0], at[1] - each.at[1]) < metres,
    );
    if (!isThere) kept.push(each);
  }
  return kept;
}

/** Does a door lead into a room: what is locked there keeps nobody on a way. O(throats + spaces). */
export function isRoomDoor(plan: StoreyPlan, opening: Opening): boolean {
  const { throats, areas } = partsOfPlan(plan);
  const uses = new Map(plan.spaces.map(({ id, use }) => [id, use]));
  const throat = throats.find((each) => each.opening.id === opening.id);
  if (throat === undefined) return true;
  return [throat.sides.left, throat.sides.right].some(({ area }) => {
    const space = area === null ? null : areas.spaceId(area);
    const use = space === null ? undefined : uses.get(space);
    return use !== undefined && isRoomUse(use);
  });
}
