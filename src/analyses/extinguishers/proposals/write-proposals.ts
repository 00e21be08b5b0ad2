import type { Steps } from '../../../base/steps';
import type { SpaceId } from '../../../model/schema/ids';
import { grownForStorey, leftByHand } from './after-all';
import { tierOf } from './candidate-spaces';
import type { Column } from './columns';
import { filledCounts, type Growing } from './fill-units';
import { incurableOf } from './incurable';
import { pointsIn, serves } from './point-needs';
import { carried } from './carried';
import { stoodAt, stoodNew, withGains, type Deed } from './gains';
import type { Proposal, StoreyProposals } from './proposal';
import type { SolvedStorey } from './solved-storey';
import type { StandingPoint } from './standing-points';
import type { StoreyTask } from './storey-task';

/** A cover as things to do. O(entries of the chosen columns + points · units). */
export function* written(task: StoreyTask, solved: SolvedStorey): Steps<StoreyProposals> {
  const chosen = [...solved.chosen].map((c) => solved.columns[c]!);
  const { counts, short } = filled(task, chosen);
  yield;
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
  const { cost, bound, optimal } = solved.cover;
  return {
    storey: task.storey,
    proposals,
    incurable: [...known, ...leftByHand(task, verdicts, known)],
    points: chosen.length,
    units,
    bound: { points: bound, units: Math.min(units, Math.max(bound, solved.buy) + replaced) },
    places: solved.places,
    gap: cost === 0 ? 0 : bound === 0 ? null : cost / bound - 1,
    optimal,
    done: solved.done,
  };
}

/** Extinguishers at each chosen place, then at each point that stands; units that are short though all are full. */
function filled(
  { profile, points, unitOf }: StoreyTask,
  chosen: readonly Column[],
): { readonly counts: number[]; readonly short: string[] } {
  const counts = [...chosen.map(() => 1), ...points.map(({ count }) => count)];
  const short: string[] = [];
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
        most: mostAt(points, i - chosen.length, most),
        isNew: i < chosen.length,
      };
    });
    const { counts: grown, holds } = filledCounts(profile, unit, growing);
    own.forEach((i, k) => {
      counts[i] = grown[k]!;
    });
    if (!holds) short.push(unit.id);
  }
  return { counts, short };
}

const newPoint = ({ offer }: Column): Pick<Growing, 'counts' | 'rating' | 'wheeled'> => ({
  counts: offer.counts,
  rating: offer.unit.rating,
  wheeled: offer.unit.wheeled,
});

/** Extinguishers that stand together are one setting point, metres. */
const TOGETHER = 0.5;

/** How many may stand there: what is within half a metre of it counts with it. One of which nothing is known is not made more of. */
function mostAt(points: readonly StandingPoint[], i: number, most: number): number {
  const point = points[i];
  if (!point) return most;
  if (point.spreadFrom !== null) return point.count;
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
      units: unit && lacks ? [unit.id] : [],
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
