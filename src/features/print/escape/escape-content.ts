import type { EgressWay } from '../../../analyses/egress/ways';
import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { spaceLabels } from '../../../model/derive/drawing/space-labels';
import type { SheetLine, StoreySheet } from '../../../model/derive/drawing/storey-sheet';
import type { CompartmentId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Box, DrawnLine } from '../boxes';
import { freeLabels, labelBox, type FreeLabel } from '../free-labels';
import type { PaperName } from '../paper';
import { LINE, TEXT, textWidth, type Named } from '../sheet-labels';
import {
  escapePages,
  layEscape,
  LETTERS,
  SIGN,
  type EscapePage,
  type LaidPlan,
  type StripHeight,
} from './escape-page';
import { ESCAPE_SIGNS, isEquipment, type EscapeSign } from './escape-signs';
import { exitKey, type EscapeStorey, type PlacedSign } from './escape-storey';
import { alikeRows, numbersAlike } from './alike-rows';
import { neededBounds } from './needed';
import { placeSigns, type Stood } from './place-signs';
import { partedFrom } from './parted-way';
import { placeYou } from './place-you';
import { routeArrows, type RouteArrow } from './route-arrows';
import { readableWay } from './short-way';
import { turnedPolygon, turnedSheet, turning, type Turning } from './turning';

/** A storey turned as a reader stands, metres of the turned frame. */
export interface TurnedStorey {
  readonly turn: Turning;
  readonly sheet: StoreySheet;
  readonly bounds: Bounds;
  /** Outlines of rooms, the same by room, and those of floor of ways. */
  readonly areas: readonly (readonly Ring[])[];
  readonly outlines: ReadonlyMap<string, readonly Ring[]>;
  readonly floor: readonly (readonly Ring[])[];
  readonly named: readonly Named[];
}

/** O(points), and what finding places for the names costs. `nameOf`: number and name of a space. */
export function turnedStorey(
  { plan, sheet, floor }: EscapeStorey,
  facing: number,
  nameOf: (space: EscapeStorey['plan']['spaces'][number]) => Pick<Named, 'number' | 'name' | 'also'>,
): TurnedStorey {
  const turn = turning(facing);
  const spaces = plan.spaces.map((space) => ({ ...space, outline: turnedPolygon(turn, space.outline) }));
  const rings = ({ outline }: (typeof spaces)[number]): readonly Ring[] => [outline.outer, ...outline.holes];
  const turned = turnedSheet(turn, sheet);
  const byId = new Map(plan.spaces.map((space) => [space.id, space]));
  return {
    turn,
    sheet: turned,
    bounds: pointBounds([...spaces.flatMap(rings).flat(), ...turned.walls.flat(2)]),
    areas: spaces.map(rings),
    outlines: new Map(spaces.map((space) => [space.id, rings(space)])),
    floor: spaces.filter(({ id }) => floor.has(id)).map(rings),
    named: spaceLabels(spaces).map(({ id, places }) => ({ key: id, ...nameOf(byId.get(id)!), places })),
  };
}

/** A sign on the sheet, millimetres of its middle. */
export interface SheetSign extends Stood {
  readonly sign: EscapeSign;
}

type LockKey = 'locked' | 'locked-by-hour';
export type EscapeKey = 'you' | 'best' | 'second' | 'onward' | 'routes' | LockKey | EscapeSign;

/** A padlock, and half its size. */
export interface SheetLock extends Box {
  readonly isOfRoom: boolean;
  /** At every hour. */
  readonly isAlways: boolean;
}

/** All that is drawn on the plan of one sheet, millimetres. */
export interface EscapeContent {
  readonly laid: LaidPlan;
  readonly you: Point;
  readonly youLabel: Stood | null;
  /** Its words, line by line. */
  readonly youWords: readonly string[];
  readonly best: readonly Point[] | null;
  readonly second: readonly Point[] | null;
  /** Behind doors of compartments: on to a stair or out. */
  readonly onward: readonly (readonly Point[])[];
  readonly arrows: readonly RouteArrow[];
  /** Of garages, where ways along their lanes run: drawn as floor of ways, so wide in millimetres. */
  readonly lanes: readonly (readonly Point[])[];
  readonly laneWidth: number;
  readonly signs: readonly SheetSign[];
  readonly locked: readonly SheetLock[];
  readonly labels: readonly FreeLabel[];
  /** What the legend has to tell: exactly what is drawn. */
  readonly keys: readonly EscapeKey[];
}

/** Of the dot that says where one is, and of its words; millimetres. */
export const DOT = 3;
export const YOU = 3.6;
/** From one of its lines to the next. */
export const youLine = YOU * 1.2;
/** A shorter way has no head that one would see, millimetres. */
const LEAST_WAY = 9;
/** Half a padlock on a way's door, as large as a sign, and on a room's. */
const LOCK = { way: 3.5, room: 2 } as const;
/** Half an arrow with some air. */
const BESIDE_ARROW = 2.2;
/** The second way is drawn from where its line lies beside the best one's, millimetres between them. */
const PARTED = 2.4;
/** Signs of exits stand beyond the door that they mean. */
const BEYOND = 2;
/** What of a lane is shown as floor of ways, metres. */
const LANE = 2;
/**
 * Fire equipment that whoever reads here would run to: in the same compartment, so near to the ways, metres: the product's own choice, the same for all codes, for none tells which equipment a plan may show
 * smaller. The rest tells of the storey, and is drawn so much smaller: dozens of red signs as large as those of the exits hide these.
 */
const AT_HAND = 20;
const SMALL = 0.6;

/**
 * One sheet's plan: the reader's two ways from where the sheet hangs. `you`: the words at the dot, one line a language; where these leave no place to the number of the room that it
 * stands in, they tell that, too. O(signs · places · lines).
 */
export function escapeContent(
  storey: EscapeStorey,
  turned: TurnedStorey,
  at: Point,
  ways: readonly EgressWay[],
  paper: PaperName,
  strip: StripHeight,
  you: readonly string[],
): EscapeContent {
  const made = contentWith(storey, turned, at, ways, paper, strip, you);
  const [x, y] = turned.turn.point(at);
  const own = turned.named.find(
    ({ key, number }) =>
      number !== null && placeInRings(turned.outlines.get(key) ?? [], x, y, 0) === 'inside',
  );
  return own === undefined || made.labels.some(({ key }) => key === own.key)
    ? made
    : contentWith(storey, turned, at, ways, paper, strip, [...you, own.number!]);
}

function contentWith(
  storey: EscapeStorey,
  turned: TurnedStorey,
  at: Point,
  ways: readonly EgressWay[],
  paper: PaperName,
  strip: StripHeight,
  you: readonly string[],
): EscapeContent {
  const { turn } = turned;
  const start = turn.point(at);
  const [bestWay, secondWay] = ways
    .slice(0, 2)
    .map(({ walked }) => walked.map(({ x, y }) => turn.point([x, y])));
  const laid = layEscape(
    turned.bounds,
    neededBounds(storey.plan, turn, turned.bounds, at, ways.slice(0, 2)),
    escapePages(paper, strip),
  );
  const { layout, page, shown } = laid;
  const put = ([x, y]: Point): Point => [layout.x(x), layout.y(y)];
  const isShown = ([x, y]: Point): boolean =>
    x > shown.minX && x < shown.maxX && y > shown.minY && y < shown.maxY;
  const within = boxOf(page);
  const wallLines = turned.sheet.walls.flat().flatMap((ring) => runs([...ring, ring[0]!].map(put)));
  const bold = [bestWay, secondWay].flatMap((line) =>
    line === undefined ? [] : [readableWay(line.map(put), LEAST_WAY, wallLines)],
  );
  const onward = onwardOf(ways).map((line) => line.map((point) => put(turn.point(point))));
  const lines = [...bold, ...onward].flatMap(runs);
  const second = bold[0] === undefined || bold[1] === undefined ? null : partedFrom(bold[1], bold[0], PARTED);

  const dot = put(start);
  const dotBox: Box = { x: dot[0], y: dot[1], wide: DOT + 0.6, high: DOT + 0.6 };
  const words = {
    wide: (Math.max(...you.map(textWidth)) * YOU) / 2 + 1.2,
    high: (you.length * youLine) / 2 + 0.6,
  };
  const { doors, flights } = turned.sheet;
  const rooms = alikeRows(turned.named, turned.outlines, layout.perMetre, LETTERS);
  const below = {
    names: rooms.flatMap(({ number, name, places: [place] }): Box[] =>
      place === undefined ? [] : [labelBox({ ...placeOn(layout, place), lines: [number ?? name] }, LETTERS)],
    ),
    lines: [
      ...wallLines,
      ...[...doors.map(({ opening }) => opening.line), ...flights.flatMap(({ treads }) => treads)].flatMap(
        (line) => runs(line.map(put)),
      ),
    ],
  };
  const youLabel = placeYou(dot, words, [dotBox], lines, below, within);
  const taken: Box[] = [dotBox, ...(youLabel === null ? [] : [youLabel])];

  const locked = storey.locked
    .filter(({ at: door }) => isShown(turn.point(door)))
    .map(({ at: door, isOfRoom, isAlways }): SheetLock => {
      const [x, y] = put(turn.point(door));
      const half = isOfRoom ? LOCK.room : LOCK.way;
      return { x, y, wide: half, high: half, isOfRoom, isAlways };
    });
  taken.push(...locked);
  const own = storey.compartmentAt(at);
  const wanted = usedDoors(storey, own, ways).filter(
    ({ at: place, onlyFor }) => isShown(turn.point(place)) && (onlyFor === undefined || onlyFor === own),
  );
  const size = SIGN[paper] / 2;
  const near = [at, ...ways.flatMap(({ walked }) => walked.map(({ x, y }): Point => [x, y]))];
  const isAtHand = (place: Point): boolean =>
    storey.compartmentAt(place) === own &&
    near.some(([x, y]) => Math.hypot(place[0] - x, place[1] - y) <= AT_HAND);
  const ends = new Map(
    ways.flatMap(({ walked }) => {
      const [a, b] = [walked.at(-2), walked.at(-1)];
      return a === undefined || b === undefined ? [] : [[`${b.x} ${b.y}`, [a, b]] as const];
    }),
  );
  const stood = placeSigns(
    wanted.map((sign) => {
      const [x, y] = put(turn.point(sign.at));
      const end = ends.get(`${sign.at[0]} ${sign.at[1]}`);
      const [dx, dy] = end === undefined ? [0, 0] : direction(put(turn.point([end[0].x, end[0].y])), [x, y]);
      const far = size + BEYOND;
      const half = isEquipment(sign.sign) && !isAtHand(sign.at) ? SMALL * size : size;
      return { x: x + dx * far, y: y + dy * far, wide: half, high: half, means: [x, y] };
    }),
    taken,
    lines,
    within,
  );
  const signs = wanted.flatMap(({ sign }, i): SheetSign[] => {
    const place = stood[i];
    return place == null ? [] : [{ sign, ...place }];
  });
  taken.push(...signs);

  // Those beyond a compartment's door would point back at it: the reader's own compartment has arrows, behind its doors the way goes on.
  // Lanes of a garage that the reader isn't led into have theirs as well: who parks there has no other plan before the eyes.
  const entered = new Set(ways.flatMap(({ beyond }) => beyond?.compartment ?? []));
  const lanes = storey.lanes.map((lane) => ({
    ...lane,
    points: lane.points.map((point) => put(turn.point(point))),
  }));
  const arrows = routeArrows(
    [
      ...storey.routes
        .filter(({ compartment }) => compartment === own)
        .map(({ points, isBest }) => ({ points: points.map((point) => put(turn.point(point))), isBest })),
      ...lanes
        .filter(({ compartment }) => compartment === null || !entered.has(compartment))
        .map(({ points }) => ({ points, isBest: true, isLane: true })),
    ],
    [...taken, ...alongBoxes([...bold, ...onward])],
    wallLines,
    layout.perMetre,
    locked.filter(({ isOfRoom }) => !isOfRoom),
  ).filter(({ x, y }) => Math.abs(x - within.x) < within.wide && Math.abs(y - within.y) < within.high);
  const hidden = [
    ...taken,
    ...alongBoxes([...bold, ...onward]),
    ...arrows.map(({ x, y }) => ({ x, y, wide: BESIDE_ARROW, high: BESIDE_ARROW })),
  ];
  const labelled = (named: readonly Named[]): readonly FreeLabel[] =>
    freeLabels(named, layout, hidden, lines, within, LETTERS, wallLines).filter(
      ({ leader }) => leader === null,
    );
  const full = labelled(rooms);
  const alike = numbersAlike(rooms, turned.outlines, full);
  const labels = alike.every((room, i) => room === rooms[i]) ? full : labelled(alike);

  const seen = new Set(signs.map(({ sign }) => sign));
  return {
    laid,
    you: dot,
    youLabel,
    youWords: you,
    best: bold[0] ?? null,
    second,
    onward,
    arrows,
    lanes: lanes.map(({ points }) => points),
    laneWidth: LANE * layout.perMetre,
    signs,
    locked,
    labels,
    keys: [
      'you',
      ...(bold.length > 0 ? (['best'] as const) : []),
      ...(bold.length > 1 ? (['second'] as const) : []),
      ...(onward.length > 0 ? (['onward'] as const) : []),
      'routes',
      ...ESCAPE_SIGNS.filter((sign) => seen.has(sign)),
      ...lockKeys(locked),
    ],
  };
}

/**
 * The signs of a storey as they matter to who reads in a compartment: of the doors to others those alone that ways of its rooms or of the reader end at, where there are
 * such, for all of them around one hall hide which of them is meant. O(signs · (routes + ways)).
 */
function usedDoors(
  { signs, routes }: EscapeStorey,
  own: CompartmentId | null,
  ways: readonly EgressWay[],
): readonly PlacedSign[] {
  const used = new Set([
    ...routes.filter(({ compartment }) => compartment === own).map(({ exit }) => exit),
    ...ways.slice(0, 2).map(exitKey),
  ]);
  const isUsed = ({ exits = [] }: PlacedSign): boolean => exits.some((exit) => used.has(exit));
  const isDoor = ({ sign }: PlacedSign): boolean => sign === 'compartment';
  return signs.some((sign) => isDoor(sign) && isUsed(sign))
    ? signs.filter((sign) => !isDoor(sign) || isUsed(sign))
    : signs;
}

/** What a sheet with such ways may have in its legend at most: its strip is made for that. `hasSite`: the small map of the site, with where people gather. O(signs). */
export function mostKeys(
  storey: EscapeStorey,
  ways: readonly EgressWay[],
  hasSite: boolean,
): readonly EscapeKey[] {
  const there = new Set(storey.signs.map(({ sign }) => sign));
  return [
    'you',
    ...(ways.length > 0 ? (['best'] as const) : []),
    ...(ways.length > 1 ? (['second'] as const) : []),
    ...(onwardOf(ways).length > 0 ? (['onward'] as const) : []),
    'routes',
    ...ESCAPE_SIGNS.filter((sign) => there.has(sign) || (hasSite && sign === 'assembly')),
    ...lockKeys(storey.locked),
  ];
}

export const labelLine = (LINE / TEXT) * LETTERS;
export const labelPlate = (label: FreeLabel): Box => labelBox(label, LETTERS);

/** A legend tells doors that are locked by the hour from those that always are: only so is it true at every hour. */
const lockKeys = (locked: readonly { readonly isAlways: boolean }[]): readonly LockKey[] => [
  ...(locked.some(({ isAlways }) => isAlways) ? (['locked'] as const) : []),
  ...(locked.some(({ isAlways }) => !isAlways) ? (['locked-by-hour'] as const) : []),
];

/** The ways on behind doors of compartments, each once. */
function onwardOf(ways: readonly EgressWay[]): readonly (readonly Point[])[] {
  const found = new Map<string, readonly Point[]>();
  for (const { exit, beyond } of ways.slice(0, 2)) {
    if (beyond?.on == null) continue;
    found.set(
      exit.id,
      beyond.on.walked.map(({ x, y }): Point => [x, y]),
    );
  }
  return [...found.values()];
}

const boxOf = ({ plan: { x, y, width, height } }: EscapePage): Box => ({
  x: x + width / 2,
  y: y + height / 2,
  wide: width / 2 - 0.5,
  high: height / 2 - 0.5,
});

const runs = (line: readonly Point[]): readonly DrawnLine[] =>
  line.slice(1).map((b, i): SheetLine => [line[i]!, b]);

const placeOn = ({ x, y }: LaidPlan['layout'], place: { readonly x: number; readonly y: number }) => ({
  x: x(place.x),
  y: y(place.y),
});

const direction = ([ax, ay]: Point, [bx, by]: Point): Point => {
  const run = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / run, (by - ay) / run];
};

/** Small boxes along lines, so that arrows keep off them. */
const alongBoxes = (lines: readonly (readonly Point[])[]): readonly Box[] =>
  lines.flatMap((line) =>
    runs(line).flatMap(([[ax, ay], [bx, by]]) => {
      const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 2));
      return Array.from({ length: steps + 1 }, (_, k) => ({
        x: ax + ((bx - ax) * k) / steps,
        y: ay + ((by - ay) * k) / steps,
        wide: 2,
        high: 2,
      }));
    }),
  );
