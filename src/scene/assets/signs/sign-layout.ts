import { BoxGrid } from './box-grid';
import { PointGrid } from './point-grid';
import { signExtent, SIGN_SIZE, type SignExtent } from './sign-extent';
import type { SignPicture } from './sign-view';

/** Things to be shown by signs, what matters most first, in drawn metres: z with the lift of their storey. */
export interface SignField {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Things of one family may be told by one sign: of one kind, and standing alike. */
  readonly family: Uint16Array;
  /** So many of the first have a ring that tells how they stand. */
  readonly ringed: number;
  /** These have a sign of their own where they are, whatever is near. */
  readonly pinned: ReadonlySet<number>;
}

/** Signs side by side that tell what another storey or a building has. */
export interface SignRow {
  /** Middle of what it tells of, metres as drawn, and half of its width and depth. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly half: readonly [number, number];
  /** Over the end of a storey, or above or below the name in the middle of a building. */
  readonly over: 'end' | 'middle';
  /** What matters most first: how many each tells, and whether it has a ring. */
  readonly signs: readonly { readonly count: number; readonly ringed: boolean }[];
}

export interface SignSpacing {
  /** Metres within which things of one family are told by one sign. */
  readonly merge: number;
  /** Whether a thing without room for a sign is a dot, or nothing. */
  readonly dots: boolean;
}

/** A text that signs leave room for: its middle, metres as drawn, and its size in CSS pixels. */
export interface KeptClear {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
}

/** The signs to draw, the last on top: what matters most. */
export interface SignLayout {
  /** The thing whose sign it is; signs of rows count on behind the things, one row after the other. */
  readonly thing: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** How many things it tells; 0 = a dot. */
  readonly count: Int32Array;
  /** 1 = it stands in a row. */
  readonly inRow: Uint8Array;
  /** By thing: the sign that tells it; −1 = none. */
  readonly signOf: Int32Array;
}

/** Where a sign may stand besides that tells several or how one stands, in widths of a sign. */
const HERE: readonly (readonly [number, number])[] = [[0, 0]];
const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;
const aside = (far: number) => AROUND.map(([right, down]) => [right * far, down * far] as const);
const NEAR = [...HERE, ...aside(1.1)];
/** What has a ring must not be lost in a crowd. */
const FARTHER = [...NEAR, ...aside(2.2)];
/** Between the end of a storey and its row, and between a building's name and its row, CSS pixels. */
const INSIDE = 4;
const OFF_NAME = 26;

/**
 * Lays signs out so that none covers another in the picture: things of one family that stand close are one sign with
 * their number, what still has no room is a dot, and rows are shortened before they are left out. Depends on the side
 * and the scale that are looked from alone, so that nothing jumps while the picture moves. O(things).
 */
export function layOutSigns(
  field: SignField,
  rows: readonly SignRow[],
  clear: readonly KeptClear[],
  { merge, dots }: SignSpacing,
  picture: SignPicture,
): SignLayout {
  const { x, y, z, ringed, pinned } = field;
  const { leaders, leaderOf, members } = grouped(field, merge);
  const taken = new BoxGrid();
  const put = (px: number, py: number, { left, right, up, down }: SignExtent): void =>
    taken.put(px - left, py - up, px + right, py + down);
  const isFree = (px: number, py: number, { left, right, up, down }: SignExtent): boolean =>
    taken.isFree(px - left, py - up, px + right, py + down);
  const signs: PlacedSign[] = [];
  const roomless: PlacedSign[] = [];

  const place = (thing: number): void => {
    const count = members[thing]!;
    const extent = signExtent(count, thing < ringed, false);
    const [px, py, perMetre] = picture.pixelOf(x[thing]!, y[thing]!, z[thing]!);
    const own = pinned.has(thing);
    const spots = own ? HERE : thing < ringed ? FARTHER : count > 1 ? NEAR : HERE;
    for (const [right, down] of spots) {
      const [sx, sy] = [px + right * SIGN_SIZE, py + down * SIGN_SIZE];
      if (!own && !isFree(sx, sy, extent)) continue;
      put(sx, sy, extent);
      const [ax, ay] =
        right === 0 && down === 0
          ? [x[thing]!, y[thing]!]
          : picture.beside(x[thing]!, y[thing]!, perMetre, right * SIGN_SIZE, down * SIGN_SIZE);
      signs.push({ thing, x: ax, y: ay, z: z[thing]!, count, inRow: 0 });
      return;
    }
    if (dots) roomless.push({ thing, x: x[thing]!, y: y[thing]!, z: z[thing]!, count: 0, inRow: 0 });
  };

  let next = x.length;
  const starts = rows.map(({ signs: { length } }) => (next += length) - length);
  const placeRow = (row: SignRow, at: number): void => {
    const extents = row.signs.map(({ count, ringed: ring }) => signExtent(count, ring, true));
    const [px, py, perMetre] = picture.pixelOf(row.x, row.y, row.z);
    const half = picture.halfWidth(...row.half) * perMetre;
    for (const [begins, down, length] of rowSpots(row.over, half, extents)) {
      const own = extents.slice(0, length);
      const whole = rowExtent(own);
      if (!isFree(px + begins, py + down, whole)) continue;
      put(px + begins, py + down, whole);
      let along = begins;
      own.forEach(({ left, right }, i) => {
        const [ax, ay] = picture.beside(row.x, row.y, perMetre, along + left, down);
        const { count } = row.signs[i]!;
        signs.push({ thing: starts[at]! + i, x: ax, y: ay, z: row.z, count, inRow: 1 });
        along += left + right;
      });
      return;
    }
  };
  const urgent = (row: SignRow): boolean => row.signs.some((sign) => sign.ringed);

  for (const thing of leaders) if (pinned.has(thing)) place(thing);
  for (const text of clear) {
    const [px, py] = picture.pixelOf(text.x, text.y, text.z);
    const [across, high] = [text.width / 2, text.height / 2];
    put(px, py, { left: across, right: across, up: high, down: high });
  }
  for (const thing of leaders) if (!pinned.has(thing) && thing < ringed) place(thing);
  rows.forEach((row, at) => urgent(row) && placeRow(row, at));
  for (const thing of leaders) if (!pinned.has(thing) && thing >= ringed) place(thing);
  rows.forEach((row, at) => !urgent(row) && placeRow(row, at));
  // What matters most is drawn last.
  return assembled(next, leaderOf, [...roomless.reverse(), ...signs.reverse()]);
}

/** Who is told by whose sign, in order of what matters most. O(things). */
function grouped({ x, y, z, family, pinned }: SignField, merge: number) {
  const leaders: number[] = [];
  const leaderOf = new Int32Array(x.length);
  const members = new Int32Array(x.length);
  const near = new PointGrid(merge);
  for (let i = 0; i < x.length; i++) {
    const own = pinned.has(i);
    const leader = own ? -1 : near.find(x[i]!, y[i]!, z[i]!, (other) => family[other] === family[i]);
    leaderOf[i] = leader < 0 ? i : leader;
    members[leaderOf[i]!]!++;
    if (leader >= 0) continue;
    leaders.push(i);
    if (!own) near.put(i, x[i]!, y[i]!, z[i]!);
  }
  return { leaders, leaderOf, members };
}

/** Where a row may begin, right of and below its middle, and how many of its signs it has there; the best first. */
function rowSpots(
  over: SignRow['over'],
  half: number,
  extents: readonly SignExtent[],
): (readonly [begins: number, down: number, length: number])[] {
  const lengths = extents.map((_, i) => extents.length - i);
  const wide = (length: number): number => rowExtent(extents.slice(0, length)).right;
  if (over === 'middle') {
    return lengths.flatMap((length) =>
      [OFF_NAME, -OFF_NAME].map((down) => [-wide(length) / 2, down, length] as const),
    );
  }
  return [
    ...lengths.map((length) => [INSIDE - half, 0, length] as const),
    ...lengths.map((length) => [half - INSIDE - wide(length), 0, length] as const),
  ];
}

/** What signs in a row take from where the first begins. A ring may stand out above and below: rows keep their column. */
const rowExtent = (extents: readonly SignExtent[]): SignExtent => ({
  left: 0,
  right: extents.reduce((sum, { left, right }) => sum + left + right, 0),
  up: SIGN_SIZE / 2,
  down: SIGN_SIZE / 2,
});

interface PlacedSign {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly count: number;
  readonly inRow: number;
}

function assembled(things: number, leaderOf: Int32Array, signs: readonly PlacedSign[]): SignLayout {
  const bySign = new Int32Array(things).fill(-1);
  signs.forEach(({ thing }, at) => (bySign[thing] = at));
  return {
    thing: Int32Array.from(signs, ({ thing }) => thing),
    x: Float64Array.from(signs, (sign) => sign.x),
    y: Float64Array.from(signs, (sign) => sign.y),
    z: Float64Array.from(signs, (sign) => sign.z),
    count: Int32Array.from(signs, ({ count }) => count),
    inRow: Uint8Array.from(signs, ({ inRow }) => inRow),
    signOf: Int32Array.from({ length: things }, (_, i) => bySign[leaderOf[i] ?? i]!),
  };
}

/** Each thing by a sign of its own where it is. O(things). */
export function everySign({ x, y, z }: SignField): SignLayout {
  const all = Int32Array.from(x, (_, i) => i);
  return {
    thing: all,
    x: x.slice(),
    y: y.slice(),
    z: z.slice(),
    count: new Int32Array(x.length).fill(1),
    inRow: new Uint8Array(x.length),
    signOf: all,
  };
}
