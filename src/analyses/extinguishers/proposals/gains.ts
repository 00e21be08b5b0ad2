import type { Steps } from '../../../base/steps';
import { isHole } from '../../../standards/extinguishers/is-hole';
import type { Agent } from '../../../model/schema/assets/agents';
import type { AssetId, SpaceId } from '../../../model/schema/ids';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { sourcePlace } from '../source-places';
import { toMillimetre } from '../../../base/to-millimetre';
import type { Column } from './columns';
import type { Proposal } from './proposal';
import type { RuledRoom } from './room-reach';
import type { StandingPoint } from './standing-points';
import { StoreyFloor, type FloorPoint, type FloorReach } from './storey-floor';
import type { StoreyTask } from './storey-task';
import { lackOf } from './unit-demand';

/** What stands somewhere, or is to. */
export interface Stood extends FloorPoint {
  readonly x: number;
  readonly y: number;
  readonly space: SpaceId | null;
  readonly unit: ReckonedUnit | null;
  readonly agent: Agent | null;
  readonly rating: string | null;
  readonly count: number;
}

/** A proposal as what it does to the points: so many of an asset go, and what comes. */
export interface Deed {
  readonly proposal: Proposal;
  readonly gone: { readonly asset: AssetId; readonly count: number } | null;
  readonly comes: Stood;
}

/** What a storey lacks with some points. */
interface Lacks {
  readonly points: readonly Stood[];
  readonly reach: FloorReach;
  /** Of units and rooms, each figure 0 where nothing is lacking: a unit's extinguishers, rating and suiting ones of each class; a room's own. */
  readonly figures: readonly number[];
}

export const stoodAt = (point: StandingPoint, count: number): Stood => {
  const { asset, movedTo, instead, at, counts, wheeled, space, unit, rating } = point;
  const { x, y } = movedTo ?? asset;
  const agent = instead?.agent ?? asset.agent;
  return { x, y, space, unit, agent, rating, count, at, counts, wheeled };
};

/** What is hung anew, by what coverage counts it for. */
export const stoodNew = ({ offers }: StoreyTask, { place, offer, unit }: Column, count: number): Stood => {
  const { x, y, space, at } = place;
  const { agent, rating, wheeled } = offer.unit;
  return { x, y, space, unit, agent, rating, count, at, wheeled, counts: offers.suits(offer.unit) };
};

/**
 * The proposals of a storey with what each gains against the plan as it stands. What takes something away that others give back, be
 * it floor, a unit's or a room's, is done together with few of those: they are one group, one after the other, and what they come to
 * is told by the first of it. Costs a search for each new place, and for each that takes something away some searches of its classes.
 */
export function* withGains(task: StoreyTask, proposed: readonly Deed[]): Steps<readonly Proposal[]> {
  if (proposed.length === 0) return [];
  const deeds = proposed.map((deed) => asAccepted(task, deed));
  const lacks = new LacksOf(task);
  yield;
  const before = yield* lacks.with([]);
  const least = lacks.least(before, yield* lacks.with(deeds));
  /** Per deed the number of its group: that of some deed in it. */
  const groupOf = deeds.map((_, i) => i);
  const inGroup = (group: number): Deed[] => deeds.filter((_, i) => groupOf[i] === group);
  for (const [i, deed] of deeds.entries()) {
    if (deed.gone === null) continue;
    for (;;) {
      const now = yield* lacks.with(inGroup(groupOf[i]!));
      const others = deeds.map(({ comes }, k) => (groupOf[k] === groupOf[i] ? null : comes));
      const maker = yield* lacks.bestFor(least, now, others);
      if (maker === null) break;
      const [from, to] = [groupOf[maker]!, groupOf[i]!];
      groupOf.forEach((group, k) => {
        if (group === from) groupOf[k] = to;
      });
    }
  }
  const open = new Set(lacks.floor.openRooms(before.reach));
  const told: Proposal[] = [];
  // Those of one group one after the other.
  const inOrder = [...new Set(groupOf)].flatMap(inGroup);
  for (const { proposal } of inOrder) {
    const group = inGroup(groupOf[deeds.findIndex((each) => each.proposal === proposal)]!);
    const [first] = group;
    const { cures } = proposal;
    const name = group.length > 1 ? `with:${first!.proposal.id}` : null;
    const gain =
      first!.proposal === proposal
        ? lacks.floor.gain(before.reach, (yield* lacks.with(group)).reach)
        : { saves: 0, shares: 0, spaces: [], breaks: [] };
    const spaces = new Set([...cures.spaces.filter((space) => open.has(space)), ...gain.spaces]);
    told.push({
      ...proposal,
      group: name,
      cures: { ...cures, spaces: [...spaces].sort() },
      saves: Math.max(0, gain.saves),
      shares: gain.shares,
      breaks: gain.breaks,
    });
    yield;
  }
  return told;
}

/** Does what comes reach all that what was there did, wherever that may be? */
const reachesAsMuch = (as: Stood, was: Stood): boolean =>
  as.x === was.x &&
  as.y === was.y &&
  as.wheeled === was.wheeled &&
  was.counts.every((each) => as.counts.includes(each));

/** Where it will be drawn: what is accepted stands on a whole millimetre. */
function asAccepted({ plan, storey }: StoreyTask, deed: Deed): Deed {
  if (deed.proposal.kind === 'more') return deed;
  const [x, y] = [toMillimetre(deed.comes.x), toMillimetre(deed.comes.y)];
  return { ...deed, comes: { ...deed.comes, x, y, at: sourcePlace(plan, { storey, x, y }) } };
}

/** Figures of units and rooms weigh as so many m²: they are made up for first. */
const FIGURE = 1e4;

/** What a storey lacks once some deeds are done. */
class LacksOf {
  readonly floor: StoreyFloor;
  readonly #task: StoreyTask;
  readonly #standing: readonly StandingPoint[];
  /** By the assets that are gone: what those left reach. */
  readonly #left = new Map<string, FloorReach>();

  constructor(task: StoreyTask) {
    this.floor = new StoreyFloor(task.plan, task.walk, task.index, task.shut);
    this.#task = task;
    this.#standing = task.standing;
  }

  *with(deeds: readonly Deed[]): Steps<Lacks> {
    const gone = new Map<AssetId, number>();
    for (const { gone: each } of deeds)
      if (each) gone.set(each.asset, (gone.get(each.asset) ?? 0) + each.count);
    const left = this.#standing.flatMap((point) => {
      const count = point.count - (gone.get(point.asset.id) ?? 0);
      return count <= 0 ? [] : [stoodAt(point, count)];
    });
    const away = this.#standing.filter((point) => {
      const as = deeds.find(({ gone: each }) => each?.asset === point.asset.id)?.comes;
      return (gone.get(point.asset.id) ?? 0) >= point.count && !(as && reachesAsMuch(as, stoodAt(point, 1)));
    });
    const key = away.map(({ asset }) => asset.id).join(' ');
    const known =
      this.#left.get(key) ?? (yield* this.floor.reach(this.#standing.filter((each) => !away.includes(each))));
    this.#left.set(key, known);
    const come = deeds.map(({ comes }) => comes);
    yield;
    const points = [...left, ...come];
    return { points, reach: this.floor.and(known, come), figures: this.#figures(points) };
  }

  /** The worse of two, figure by figure: what the plan lacks already, and what is lacking when all is done, nobody makes up for. */
  least(a: Lacks, b: Lacks): Lacks {
    const reach = [...a.reach].map(([fireClass, sides]): [typeof fireClass, Float64Array] => [
      fireClass,
      sides.map((each, i) => Math.min(each, b.reach.get(fireClass)![i]!)),
    ]);
    const figures = a.figures.map((each, i) => Math.max(each, b.figures[i]!));
    return { points: [], reach: new Map(reach), figures };
  }

  /** Which of some points makes up for most of what is lacking beyond `least`; null where nothing is, or none does. */
  *bestFor(least: Lacks, now: Lacks, others: readonly (Stood | null)[]): Steps<number | null> {
    let lost = this.#loss(least, now.reach, now.figures);
    if (!isHole(lost)) return null;
    let best: number | null = null;
    for (const [i, comes] of others.entries()) {
      if (comes === null) continue;
      const figures = this.#figures([...now.points, comes]);
      const left = this.#loss(least, this.floor.and(now.reach, [comes]), figures);
      yield;
      if (left >= lost - 1e-9) continue;
      [best, lost] = [i, left];
    }
    return best;
  }

  #loss(least: Lacks, reach: FloorReach, figures: readonly number[]): number {
    const more = figures.reduce((sum, each, i) => sum + Math.max(0, each - least.figures[i]!), 0);
    return FIGURE * more + this.floor.lost(least.reach, reach);
  }

  #figures(points: readonly Stood[]): number[] {
    const { profile, units, rooms } = this.#task;
    const ofUnits = units.flatMap((unit) => {
      const own = points.filter((point) => point.at !== null && point.unit?.id === unit.id);
      const { count, classes } = lackOf(profile, unit, own);
      return [count, ...classes.flatMap(({ rating, bare }) => [rating, Number(bare)])];
    });
    const isAt = ({ rule, space }: RuledRoom): boolean =>
      points.some(
        (point) =>
          point.agent !== null &&
          rule.agents.includes(point.agent) &&
          rooms.isAt(point, space.id, rule.reach),
      );
    // Of a room with what may not be there that is told, and only without it what it needs besides.
    const spoiled = new Set(
      rooms.ruled.filter((each) => each.rule.kind === 'forbidden' && isAt(each)).map(({ space }) => space.id),
    );
    const ofRooms = rooms.ruled.map((each) =>
      Number(each.rule.kind === 'needed' && !isAt(each) && !spoiled.has(each.space.id)),
    );
    return [...ofUnits, ...ofRooms];
  }
}
