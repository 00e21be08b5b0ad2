import { assert, present } from '../../base/assert';
import type { Point } from '../../model/schema/polygon';
import { mm } from './boxes';
import { isElsewhere } from './plan-ids';
import { inset, runsOf, type Run } from './rectilinear';
import type { Room, StoreyPlan } from './storey-plan';
import { lineKey, wallPieces, type Piece } from './wall-pieces';

/** Thickness of walls, metres. Outer ones are drawn inwards from the footprint; stairs are enclosed by slimmer concrete. */
export const WALL = { inner: 0.2, fire: 0.25, outer: 0.3, outerAtStair: 0.2 } as const;

/** Fire resistance of compartment walls and of the enclosures of stairs and lifts, minutes. */
const COMPARTMENT_MINUTES = 120;

/** A wall as it stands: on its own centre-line, which for outer walls lies inside the footprint. */
interface Partition extends Run {
  readonly thickness: number;
  readonly fireRating: number | null;
  /** Ends that stop inside an outer wall instead of closing a corner. */
  readonly trim: readonly [boolean, boolean];
}

/** Which walls stand between which rooms of a storey. */
export interface Partitions {
  readonly pieces: readonly Piece[];
  readonly walls: readonly Partition[];
  /** Floor of a room between the faces of its walls. */
  netRing(room: Room): Point[];
  /** An opening from jamb to jamb, centred on `at`, in the wall between two rooms (null = the open; so are rooms of other storeys). Throws where there is none that wide. */
  openingLine(from: string, to: string | null, at: Point, width: number): [Point, Point];
  /** Moves a place on the footprint to the centre-line of the outer wall there. */
  onWallLine(piece: Piece): number;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

type Partitioned = Pick<StoreyPlan, 'code' | 'rooms' | 'footprint' | 'zones'>;

/** Windows, fittings and the drawing all ask for the same: what the last plan of these rooms was parted into. */
const known = new WeakMap<
  StoreyPlan['rooms'],
  { readonly plan: Partitioned; readonly partitions: Partitions }
>();

/** O(sides · sides of one line); O(1) for a plan of the same rooms, footprint and zones again. Throws where two rooms overlap. */
export function partitionsOf(plan: Partitioned): Partitions {
  const last = known.get(plan.rooms);
  const isSame =
    last !== undefined &&
    last.plan.code === plan.code &&
    last.plan.footprint === plan.footprint &&
    last.plan.zones === plan.zones;
  const partitions = isSame ? last.partitions : parted(plan);
  known.set(plan.rooms, { plan, partitions });
  return partitions;
}

function parted(plan: Partitioned): Partitions {
  const outline = plan.footprint === null ? [] : runsOf(plan.footprint);
  const onFootprint = (run: Run): boolean =>
    outline.some((o) => o.axis === run.axis && o.at === run.at && o.from <= run.from && o.to >= run.to);
  const zoneOf = new Map<string, string>();
  for (const zone of plan.zones ?? []) {
    if (zone.type === 'fire') for (const code of zone.rooms) zoneOf.set(code, zone.code);
  }
  const pieces = wallPieces(plan);

  const isOpen = (piece: Piece): boolean =>
    [piece.low, piece.high].some((room) =>
      room?.open?.some(
        (o) => o.axis === piece.axis && o.at === piece.at && o.from <= piece.from && o.to >= piece.to,
      ),
    );
  const isOuter = (piece: Piece): boolean =>
    (piece.low === null || piece.high === null) && onFootprint(piece);
  const parts = (piece: Piece): boolean => {
    const [a, b] = [zoneOf.get(piece.low?.code ?? ''), zoneOf.get(piece.high?.code ?? '')];
    return a !== undefined && b !== undefined && a !== b;
  };
  const thickness = (piece: Piece): number => {
    if (isOuter(piece)) return (piece.low ?? piece.high)?.use === 'stair' ? WALL.outerAtStair : WALL.outer;
    return parts(piece) ? WALL.fire : WALL.inner;
  };
  const encloses = (room: Room | null): boolean => room?.use === 'stair' || room?.use === 'lift-shaft';
  const rating = (piece: Piece): number | null =>
    parts(piece) || encloses(piece.low) || encloses(piece.high) ? COMPARTMENT_MINUTES : null;
  const onWallLine = (piece: Piece): number =>
    isOuter(piece) ? mm(piece.at + ((piece.low === null ? 1 : -1) * thickness(piece)) / 2) : piece.at;

  const bySide = new Map<string, Piece[]>();
  for (const piece of pieces) bySide.set(lineKey(piece), [...(bySide.get(lineKey(piece)) ?? []), piece]);

  /** How far the floor stays behind the wall line of a side. */
  const setBack = (room: Room, run: Run): number => {
    const along = (bySide.get(lineKey(run)) ?? []).filter(
      (piece) => (piece.low === room || piece.high === room) && piece.from >= run.from && piece.to <= run.to,
    );
    assert(along.length > 0, `${plan.code}: side of ${room.code} without a wall line`, run);
    return Math.max(
      ...along.map((piece) => (isOpen(piece) ? 0 : isOuter(piece) ? thickness(piece) : thickness(piece) / 2)),
    );
  };

  const corner = (axis: Run['axis'], at: number, along: number): boolean =>
    outline.some((o) => o.axis !== axis && o.at === along && o.from <= at && at <= o.to);

  const asWall = (piece: Piece): Partition => ({
    axis: piece.axis,
    from: piece.from,
    to: piece.to,
    at: onWallLine(piece),
    thickness: thickness(piece),
    fireRating: rating(piece),
    trim: [corner(piece.axis, piece.at, piece.from), corner(piece.axis, piece.at, piece.to)],
  });
  const walls = [...bySide.values()].flatMap((line) =>
    joined(line.filter((piece) => !isOpen(piece)).map(asWall)),
  );

  return {
    pieces,
    walls,
    onWallLine,
    netRing: (room) => inset(room.ring, (run) => setBack(room, run)).map(([x, y]): Point => [mm(x), mm(y)]),
    openingLine: (from, other, at, width) => {
      const to = other !== null && isElsewhere(other) ? null : other;
      const wanted = (piece: Piece): boolean => {
        const [a, b] = [piece.low?.code ?? null, piece.high?.code ?? null];
        return (a === from && b === to) || (a === to && b === from);
      };
      const label = `${plan.code}: opening ${from} – ${other ?? 'open'}`;
      const piece = pieces.find(
        (p) =>
          wanted(p) &&
          (p.axis === 'x'
            ? same(p.at, at[1]) && p.from <= at[0] && at[0] <= p.to
            : same(p.at, at[0]) && p.from <= at[1] && at[1] <= p.to),
      );
      const {
        axis,
        from: begin,
        to: end,
      } = present(piece ?? null, `${label} at ${at.join()} lies on no wall between them`);
      const middle = axis === 'x' ? at[0] : at[1];
      const [low, high] = [mm(middle - width / 2), mm(middle + width / 2)];
      assert(low >= begin + 0.05 && high <= end - 0.05, `${label} is wider than its wall`, [
        begin,
        end,
        low,
        high,
      ]);
      const line = onWallLine(piece!);
      return axis === 'x'
        ? [
            [low, line],
            [high, line],
          ]
        : [
            [line, low],
            [line, high],
          ];
    },
  };
}

/** Walls of one line in order, those that go on alike made one. */
function joined(line: readonly Partition[]): Partition[] {
  const walls: Partition[] = [];
  for (const wall of line) {
    const last = walls.at(-1);
    const goesOn =
      last !== undefined &&
      same(last.to, wall.from) &&
      last.at === wall.at &&
      last.thickness === wall.thickness &&
      last.fireRating === wall.fireRating;
    if (goesOn) walls[walls.length - 1] = { ...last, to: wall.to, trim: [last.trim[0], wall.trim[1]] };
    else walls.push(wall);
  }
  return walls;
}

/** Body line of a wall, run on past its ends to close corners, or stopped in the middle of an outer wall. */
export function wallLine({ axis, at, from, to, thickness, trim }: Partition): [Point, Point] {
  const end = (inOuter: boolean): number => (inOuter ? -WALL.outer / 2 : thickness / 2);
  const isOuter = trim[0] && trim[1] && thickness >= WALL.outer;
  const low = isOuter ? from : from - end(trim[0]);
  const high = isOuter ? to : to + end(trim[1]);
  return axis === 'x'
    ? [
        [mm(low), at],
        [mm(high), at],
      ]
    : [
        [at, mm(low)],
        [at, mm(high)],
      ];
}
