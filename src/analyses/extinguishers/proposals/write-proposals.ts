import type { Steps } from '../../../base/steps';
import type { SpaceId } from '../../../model/schema/ids';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { APART } from './apart';
import { grownForStorey, leftByHand } from './after-all';
import { tierOf } from './candidate-spaces';
import type { Column } from './columns';
import { filledOutside } from './fill-outside';
import { filledCounts, type Growing } from './fill-units';
import { incurableOf } from './incurable';
import { pointsIn, serves } from './point-needs';
import { carried } from './carried';
import { stoodAt, stoodNew, withGains, type Deed } from './gains';
import type { Proposal, StoreyProposals } from './proposal';
import { roomier } from './roomier';
import type { SolvedStorey } from './solved-storey';
import type { StandingPoint } from './standing-points';
import type { StoreyTask } from './storey-task';

/** A cover as things to do. O(entries of the chosen columns + points · units). */
export function* written(task: StoreyTask, solved: SolvedStorey): Steps<StoreyProposals> {
  const { rows, columns } = solved;
  const own = withoutTwins(solved);
  let chosen = [...own].map((c) => columns[c]!);
  let { counts, short } = filled(task, chosen);
  yield;
  if (short.length > 0) {
    chosen = [...roomier(rows.problem, columns, own, short)].map((c) => columns[c]!);
    ({ counts, short } = filled(task, chosen));
    yield;
  }
  for (let more = spareFor(task, solved, chosen, short); more; more = spareFor(task, solved, chosen, short)) {
    chosen.push(more);
    ({ counts, short } = filled(task, chosen));
    yield;
  }
  const known = incurableOf(task, solved, short);
  yield;
  const verdicts = grownForStorey(task, chosen, counts);
  yield;
  const added = chosen.map((column, i): Deed => {
    const proposal = addition(task, solved, column, counts[i]!);
    return { proposal, gone: null, comes: stoodNew(task, column, counts[i]!) };
  });
  yield;
  const changed = task.points.flatMap((point, i) => changes(task, point, counts[chosen.length + i]!));
  const replaced = task.points
    .filter(({ instead }) => instead !== null)
    .reduce((sum, { count }) => sum + count, 0);
  const proposals = yield* withGains(task, [...changed, ...added]);
  const more = task.points.reduce((sum, { count }, i) => sum + counts[chosen.length + i]! - count, 0);
  const units = added.reduce((sum, { comes }) => sum + comes.count, 0) + more + replaced;
  const { bound, optimal } = solved.cover;
  const spare = chosen.length - solved.chosen.length;
  const cost = solved.cover.cost + spare;
  return {
    storey: task.storey,
    proposals,
    incurable: [...known, ...leftByHand(task, verdicts, known)],
    points: chosen.length,
    units,
    bound: { points: bound, units: Math.min(units, Math.max(bound, solved.buy) + replaced) },
    places: solved.places,
    gap: cost === 0 ? 0 : bound === 0 ? null : cost / bound - 1,
    optimal: optimal && spare === 0,
    done: solved.done,
  };
}

/** Two halves at one place have no room there: the second is looked for elsewhere. */
const withoutTwins = ({ chosen, columns }: SolvedStorey): Int32Array =>
  chosen.filter(
    (c, i) =>
      columns[c]!.half === null ||
      !chosen
        .subarray(0, i)
        .some((d) => columns[d]!.half !== null && columns[d]!.place === columns[c]!.place),
  );

/** Extinguishers at each chosen place, then at each point that stands; units that are short though all are full. */
function filled(
  task: StoreyTask,
  chosen: readonly Column[],
): { readonly counts: number[]; readonly short: string[] } {
  const { profile, points, unitOf } = task;
  const counts = [...chosen.map(() => 1), ...points.map(({ count }) => count)];
  const short: ReckonedUnit[] = [];
  for (const unit of new Set(unitOf.values())) {
    const most = unit.mostPerPoint?.value ?? Infinity;
    const standing = new Set(pointsIn(points, unit));
    const own = [
      ...chosen.flatMap((column, i) => (column.unit?.id === unit.id ? [i] : [])),
      ...points.flatMap((point, i) => (standing.has(point) ? [chosen.length + i] : [])),
    ];
    const growing = own.map((i): Growing => {
      const point = i < chosen.length ? newPoint(chosen[i]!) : points[i - chosen.length]!;
      return {
        ...point,
        count: counts[i]!,
        most: i < chosen.length ? mostNew(chosen[i]!, most) : mostAt(points, i - chosen.length, most),
        isNew: i < chosen.length,
      };
    });
    const { counts: grown, holds } = filledCounts(profile, unit, growing);
    own.forEach((i, k) => {
      counts[i] = grown[k]!;
    });
    if (!holds) short.push(unit);
  }
  const most = (i: number): number => mostAt(points, i - chosen.length, Infinity);
  return { counts, short: filledOutside(task, chosen, counts, short, most) };
}

const newPoint = ({ offer }: Column): Pick<Growing, 'counts' | 'rating' | 'wheeled'> => ({
  counts: offer.counts,
  rating: offer.unit.rating,
  wheeled: offer.unit.wheeled,
});

/** Where there is no room for more on wheels and a unit is short: one more place with what is carried, or else on wheels; null = none. */
function spareFor(
  { points }: StoreyTask,
  { columns }: SolvedStorey,
  chosen: readonly Column[],
  short: readonly string[],
): Column | null {
  const stands = [
    ...chosen.map(({ place }) => place),
    ...points.map(({ asset, movedTo }) => movedTo ?? asset),
  ];
  const spare = columns.filter(
    ({ unit, offer, place }) =>
      unit !== null &&
      short.includes(unit.id) &&
      chosen.some((each) => each.unit?.id === unit.id && each.offer.unit.wheeled) &&
      unit.demands.every(({ fireClass }) => offer.counts.includes(fireClass)) &&
      stands.every(({ x, y }) => Math.hypot(place.x - x, place.y - y) >= APART),
  );
  return spare.find(({ offer }) => !offer.unit.wheeled) ?? spare[0] ?? null;
}

/** How many may stand at a new point: of those on wheels as many as there is room for. */
const mostNew = ({ place, offer }: Column, most: number): number =>
  offer.unit.wheeled ? Math.min(most, place.standing) : most;

/** Extinguishers that stand together are one setting point, metres. */
const TOGETHER = 0.5;

/** How many may stand there: what is within half a metre of it counts with it. One of which nothing is known is not made more of, nor one on wheels: nobody knows what room there is beside it. */
function mostAt(points: readonly StandingPoint[], i: number, most: number): number {
  const point = points[i];
  if (!point) return most;
  if (point.spreadFrom !== null || point.wheeled) return point.count;
  if ((point.instead?.agent ?? point.asset.agent) === null || point.rating === null) return point.count;
  const others = points.filter(
    (other) =>
      other !== point && Math.hypot(other.asset.x - point.asset.x, other.asset.y - point.asset.y) <= TOGETHER,
  );
  return Math.max(point.count, most - others.reduce((sum, { count }) => sum + count, 0));
}

function addition(task: StoreyTask, solved: SolvedStorey, column: Column, count: number): Proposal {
  const { place, offer, unit, elements } = column;
  const { demand, rooms } = task;
  const { storey, x, y, space, beside } = place;
  const spaces = new Set<SpaceId>();
  for (const element of elements) {
    const at = demand.spaces[demand.space[element]!];
    if (at !== undefined) spaces.add(at);
  }
  const served = solved.needs.filter((need) => serves(rooms, column, need));
  const elsewhere = served.flatMap(({ of }) => (of.kind === 'unit' ? [of.unit.id] : []));
  const lacks = task.lacking.some((each) => each.unit.id === unit?.id);
  return {
    id: `add:${place.storey}:${x.toFixed(2)}:${y.toFixed(2)}:${offer.unit.agent}`,
    kind: 'add',
    asset: null,
    place: { storey, x, y },
    space,
    beside,
    unit: offer.unit,
    nonMagnetic: rooms.isMagnetic(place),
    count,
    lastResort: task.spaces.some((each) => each.id === space && tierOf(each) === 2),
    group: null,
    cures: {
      spaces: [...spaces].sort(),
      units: [...new Set([...(unit && lacks ? [unit.id] : []), ...elsewhere])],
      rooms: served.flatMap(({ of }) => (of.kind === 'room' ? [of.room.space.id] : [])),
      assets: [],
    },
    saves: 0,
    shares: 0,
    breaks: [],
  };
}

/** What is done at a point that stands: others in its place, more of them, or carried elsewhere; what it gains is told later. */
function changes({ storey }: StoreyTask, point: StandingPoint, count: number): Deed[] {
  if (point.spreadFrom !== null) {
    const { asset, place } = point.spreadFrom;
    const id = `${asset}:${place.x.toFixed(2)}:${place.y.toFixed(2)}`;
    const proposal = carried('split', id, point, asset, place);
    return [{ proposal, gone: { asset, count: point.count }, comes: stoodAt(point, point.count) }];
  }
  const { asset, instead, movedTo, nonMagnetic, unit } = point;
  const grown = count > point.count;
  if (instead === null && movedTo === null && !grown) return [];
  const kind = instead !== null ? 'replace' : movedTo !== null ? 'move' : 'more';
  const { x, y } = movedTo ?? asset;
  const proposal: Proposal = {
    id: `${kind}:${asset.id}`,
    kind,
    asset: asset.id,
    place: { storey, x, y },
    space: point.space,
    beside: movedTo?.beside ?? null,
    unit: instead,
    nonMagnetic,
    count,
    lastResort: false,
    group: null,
    cures: {
      spaces: [],
      units: grown && unit ? [unit.id] : [],
      rooms: [],
      assets: kind === 'more' ? [] : [asset.id],
    },
    saves: 0,
    shares: 0,
    breaks: [],
  };
  return kind === 'more'
    ? [{ proposal, gone: null, comes: stoodAt(point, count - point.count) }]
    : [{ proposal, gone: { asset: asset.id, count: asset.count }, comes: stoodAt(point, count) }];
}
