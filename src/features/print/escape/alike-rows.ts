import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { freeReach } from '../../../model/derive/drawing/free-reach';
import type { LabelPlace } from '../../../model/derive/drawing/label-places';
import type { Ring } from '../../../model/schema/polygon';
import { labelBox, type FreeLabel } from '../free-labels';
import type { Named } from '../sheet-labels';

/** Rooms whose edges lie so near one another are one row, metres. */
const EDGE = 0.5;
/** Fewer are none. */
const FEWEST = 3;
/** Where across a row its labels are tried, shares of its depth, and what its walls take of a room, metres. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75] as const;
const WALL = 0.25;

/** A corridor is so many times as long as wide, at least, and has places so far apart, metres. */
const LONG = 3;
const ALONG = 1.5;

/** Rooms side by side: their labels stand on one line, which runs along x or along y. */
interface Row {
  readonly isAlongX: boolean;
  readonly rooms: readonly Named[];
}

/**
 * Names of rooms so that those of a row look alike: on one line, and all with their names or none; corridors with places all along them. `rings`: outlines by room, metres;
 * letters are `size` millimetres. O(rooms · points).
 */
export function alikeRows(
  named: readonly Named[],
  rings: ReadonlyMap<string, readonly Ring[]>,
  perMetre: number,
  size: number,
): readonly Named[] {
  const made = new Map<string, Named>();
  for (const row of rowsOf(named, rings)) {
    for (const room of lined(row, rings, perMetre, size)) made.set(room.key, room);
  }
  return named.map((room) => made.get(room.key) ?? withLength(room, rings));
}

/** A corridor has places along its middle as well, those of its own first: where signs stand along its walls there is room between these. */
function withLength(room: Named, rings: ReadonlyMap<string, readonly Ring[]>): Named {
  const outline = rings.get(room.key);
  if (room.number !== null || outline === undefined) return room;
  const { minX, minY, maxX, maxY } = boundsOf(rings, room.key);
  const [wide, deep] = [maxX - minX, maxY - minY];
  if (Math.max(wide, deep) < LONG * Math.min(wide, deep)) return room;
  const reach = freeReach(outline);
  const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const count = Math.floor(Math.max(wide, deep) / ALONG / 2);
  const places = Array.from({ length: 2 * count + 1 }, (_, i): LabelPlace => {
    // From the middle to both ends.
    const off = ALONG * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
    const [x, y] = wide > deep ? [middleX + off, middleY] : [middleX, middleY + off];
    return { x, y, ...reach(x, y) };
  });
  return { ...room, places: [...room.places, ...places.filter((place) => place.wide > 0 && place.deep > 0)] };
}

/** What is left of names where signs took the place of some in a row: of all its rooms the numbers alone. O(rooms · log). */
export function numbersAlike(
  named: readonly Named[],
  rings: ReadonlyMap<string, readonly Ring[]>,
  labels: readonly FreeLabel[],
): readonly Named[] {
  const said = new Map(labels.map(({ key, lines }) => [key, lines.length]));
  const bare = new Set(
    rowsOf(named, rings).flatMap(({ rooms }) => {
      const told = rooms.flatMap(({ key }) => said.get(key) ?? []);
      return new Set(told).size > 1 ? rooms.map(({ key }) => key) : [];
    }),
  );
  return named.map((room) => (bare.has(room.key) ? numberAlone(room) : room));
}

function rowsOf(named: readonly Named[], rings: ReadonlyMap<string, readonly Ring[]>): readonly Row[] {
  const groups = new Map<string, Named[]>();
  const keysOf = ({ key }: Named): readonly [string, string] => {
    const { minX, minY, maxX, maxY } = boundsOf(rings, key);
    const rounded = (a: number, b: number): string => [a, b].map((v) => Math.round(v / EDGE)).join(' ');
    return [`x ${rounded(minY, maxY)}`, `y ${rounded(minX, maxX)}`];
  };
  const numbered = named.filter(({ number, key }) => number !== null && rings.has(key));
  for (const room of numbered) {
    for (const key of keysOf(room)) groups.set(key, [...(groups.get(key) ?? []), room]);
  }
  // A room is of the longer of the two rows that it stands in.
  const own = new Map<string, Named[]>();
  for (const room of numbered) {
    const [alongX, alongY] = keysOf(room);
    const key = groups.get(alongX)!.length >= groups.get(alongY)!.length ? alongX : alongY;
    own.set(key, [...(own.get(key) ?? []), room]);
  }
  return [...own]
    .filter(([, rooms]) => rooms.length >= FEWEST)
    .map(([key, rooms]) => ({ isAlongX: key.startsWith('x'), rooms }));
}

/** A row's rooms with the place that most of them have room at first. */
function lined(
  { isAlongX, rooms }: Row,
  rings: ReadonlyMap<string, readonly Ring[]>,
  perMetre: number,
  size: number,
): readonly Named[] {
  const lines = SHARES.map((share) =>
    rooms.map(({ key }): LabelPlace => {
      const { minX, minY, maxX, maxY } = boundsOf(rings, key);
      const x = isAlongX ? (minX + maxX) / 2 : minX + share * (maxX - minX);
      const y = isAlongX ? minY + share * (maxY - minY) : (minY + maxY) / 2;
      return { x, y, ...freeReach(rings.get(key)!)(x, y) };
    }),
  );
  const count = (line: readonly LabelPlace[], words: (room: Named) => readonly string[]): number =>
    line.filter((place, i) => {
      const { wide, high } = labelBox({ x: 0, y: 0, lines: words(rooms[i]!) }, size);
      return (place.wide - WALL) * perMetre >= wide && (place.deep - WALL) * perMetre >= high;
    }).length;
  const best = (words: (room: Named) => readonly string[]) =>
    lines.map((line) => ({ line, fits: count(line, words) })).reduce((a, b) => (b.fits > a.fits ? b : a));
  const whole = best(({ number, name, also }) => [number!, name, ...(also === undefined ? [] : [also])]);
  const isWhole = whole.fits === rooms.length;
  const { line } = isWhole ? whole : best(({ number }) => [number!]);
  return rooms.map((room, i) => {
    const placed = { ...room, places: [line[i]!, ...room.places] };
    return isWhole ? placed : numberAlone(placed);
  });
}

const numberAlone = ({ key, number, name, places }: Named): Named => ({
  key,
  number,
  name: number ?? name,
  places,
});

const boundsOf = (rings: ReadonlyMap<string, readonly Ring[]>, key: string): Bounds =>
  pointBounds(rings.get(key)!.flat());
