import { PointGrid } from './point-grid';

/** Things to be shown by signs, in drawn metres: z with the lift of their storey. */
export interface SignField {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Things of one kind may be told by one sign. */
  readonly kind: Uint8Array;
  /** What matters most comes first; indices of things. */
  readonly order: Int32Array;
  /** How many things it tells by itself, where it has a sign or none; 0 = it is one thing, told with its neighbours. */
  readonly told: Int32Array;
  /** These have a sign of their own where they are, whatever is near. */
  readonly pinned: ReadonlySet<number>;
}

export interface SignSpacing {
  /** Metres that signs keep apart. */
  readonly apart: number;
  /** Metres within which things of one kind are told by one sign. */
  readonly merge: number;
  /** Whether a thing without room for a sign is a dot, or nothing. */
  readonly dots: boolean;
}

/** The signs to draw, the last on top: what matters most. */
export interface SignLayout {
  /** The thing whose sign it is. */
  readonly thing: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** How many things it tells; 0 = a dot. */
  readonly count: Int32Array;
  /** By thing: the sign that tells it; −1 = none. */
  readonly signOf: Int32Array;
}

/** Where a sign that tells several may stand besides, in steps of the distance that signs keep. */
const HERE = [0, 0] as const;
const ASIDE: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/**
 * Lays signs out so that none covers another: things of one kind that stand close are one sign with their number, and
 * what still has no room is a dot. Depends on the scale alone, so that nothing jumps while the view turns or moves.
 * O(things).
 */
export function layOutSigns(field: SignField, { apart, merge, dots }: SignSpacing): SignLayout {
  const { x, y, z, kind, order, told, pinned } = field;
  const leaders: number[] = [];
  const leaderOf = new Int32Array(x.length).fill(-1);
  const members = new Int32Array(x.length);
  const grouped = new PointGrid(merge);
  for (const i of order) {
    const own = pinned.has(i) || told[i]! > 0;
    const leader = own ? -1 : grouped.find(x[i]!, y[i]!, z[i]!, (other) => kind[other] === kind[i]);
    leaderOf[i] = leader < 0 ? i : leader;
    members[leaderOf[i]]! += Math.max(1, told[i]!);
    if (leader >= 0) continue;
    leaders.push(i);
    if (!own) grouped.put(i, x[i]!, y[i]!, z[i]!);
  }
  const taken = new PointGrid(apart);
  const signs: PlacedSign[] = [];
  const put = (thing: number, px: number, py: number): void => {
    taken.put(thing, px, py, z[thing]!);
    signs.push({ thing, x: px, y: py, count: members[thing]! });
  };
  for (const i of leaders) if (pinned.has(i)) put(i, x[i]!, y[i]!);
  const roomless: PlacedSign[] = [];
  for (const i of leaders) {
    if (pinned.has(i)) continue;
    const spots = members[i]! > 1 && told[i] === 0 ? [HERE, ...ASIDE] : [HERE];
    const spot = spots
      .map(([dx, dy]) => [x[i]! + dx * apart, y[i]! + dy * apart] as const)
      .find(([px, py]) => taken.find(px, py, z[i]!, () => true) < 0);
    if (spot) put(i, spot[0], spot[1]);
    else if (dots && told[i] === 0) roomless.push({ thing: i, x: x[i]!, y: y[i]!, count: 0 });
  }
  // What matters most is drawn last.
  return assembled(field, [...roomless.reverse(), ...signs.reverse()], leaderOf);
}

interface PlacedSign {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

function assembled({ x, z }: SignField, signs: readonly PlacedSign[], leaderOf: Int32Array): SignLayout {
  const bySign = new Int32Array(x.length).fill(-1);
  signs.forEach(({ thing }, at) => (bySign[thing] = at));
  return {
    thing: Int32Array.from(signs, ({ thing }) => thing),
    x: Float64Array.from(signs, (sign) => sign.x),
    y: Float64Array.from(signs, (sign) => sign.y),
    z: Float64Array.from(signs, ({ thing }) => z[thing]!),
    count: Int32Array.from(signs, ({ count }) => count),
    signOf: leaderOf.map((leader) => (leader < 0 ? -1 : bySign[leader]!)),
  };
}
