import { silently, type Steps } from '../../../base/steps';
import { FIRE_CLASSES } from '../../../model/schema/space-hazard';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import { permittedSteps, type PermittedPlace } from '../../placing/permitted-places';
import { reachedSamples } from '../../placing/reached-samples';
import type { WalkingPlan } from '../../walking/walking-plan';
import { APART } from './apart';
import { carried } from './carried';
import { tierOf } from './candidate-spaces';
import { joined, withinReach } from './columns';
import { floorDemand, type FloorDemand } from './floor-demand';
import { mayHangAt } from './may-hang-at';
import { placesOf, type MoveGround, type Mover } from './move-ground';
import { MoveSearch, type Move } from './move-search';
import { openFloor, type OpenFloor } from './open-floor';
import type { Proposal, ProposalQuestion } from './proposal';
import { readyFloors } from './ready-floors';
import { unitJudge } from './unit-judge';
import { storeyTask, type StoreyTask } from './storey-task';
import type { StandingPoint } from './standing-points';

/** Where a storey is at fault: floor and rooms as its coverage says it, and rules about number and rating that units don't hold. */
export interface StoreyFaults {
  readonly area: number;
  readonly rooms: number;
  readonly units: number;
}

/** What carrying extinguishers elsewhere on a storey comes to, the best so far. */
export interface MovedPoints {
  readonly storey: StoreyId;
  readonly proposals: readonly Proposal[];
  readonly before: StoreyFaults;
  readonly after: StoreyFaults;
  /** Metres that something may be carried at most. */
  readonly farthest: number;
  readonly done: number;
}

/** Places between two pauses. */
const STRETCH = 12;
/**
 * Metres as the crow flies that something may be carried: twice the shortest distance that any code allows to class A, GB 50140's 15 m.
 * Farther off it serves other rooms alone, and nobody of its own finds it again: that is a new point, not one that moved.
 */
const FARTHEST = 30;
/**
 * Fewer faults with the same extinguishers: each that stands is tried at every permitted place near it, the best carried
 * there, again until none gains; then two at a time. First fewer faults of rooms and units, then less floor out of reach; never more
 * floor, and no room or unit worse off. Each is a setting point of its own there. Their number stays as it is. Costs a search for each
 * place and for each group told, and points² · places · what each reaches.
 */
export function* movePoints(
  plan: WalkingPlan,
  storey: StoreyId,
  question: ProposalQuestion,
): Generator<MovedPoints | null, MovedPoints, void> {
  const nothing = { area: 0, rooms: 0, units: 0 };
  const none = { storey, proposals: [], before: nothing, after: nothing, farthest: FARTHEST, done: 1 };
  yield* silently(readyFloors(plan));
  const task = yield* silently(storeyTask(plan, storey, question, true));
  if (task === null || (task.demand.count === 0 && task.lacking.length === 0)) return none;
  yield null;
  const openWith = (points: readonly StandingPoint[]): Generator<null, OpenFloor, void> =>
    silently(openFloor(plan, task.walk, task.index, task.shut, points));
  const floorNow = yield* openWith(task.points);
  const demand = yield* silently(floorDemand(plan, task.walk, task.index, task.shut, [], false));
  const elementsOf = elementsFrom(task, demand);
  const homes = new Set(task.points.map(({ space }) => space));
  const spaces = task.spaces.filter(
    (space) => tierOf(space) === 0 || (tierOf(space) === 1 && homes.has(space.id)),
  );
  const places = yield* silently(permittedSteps(plan, storey, spaces));
  const reached: Int32Array[] = [];
  for (const [i, place] of places.entries()) {
    reached.push(elementsOf(place.at, false));
    if (i % STRETCH === STRETCH - 1) yield null;
  }
  const isNearOpen = nearOpen(task);
  const movers: Mover[] = [];
  for (const point of task.points) {
    const { asset, at, wheeled } = point;
    // A wheeled one goes by distances of its own, and what units elsewhere count on is to be found where it is: they stay.
    const may =
      at !== null &&
      !wheeled &&
      !task.lenders.has(asset.id) &&
      (task.lacking.length > 0 || isNearOpen(asset.x, asset.y, FARTHEST + demand.farthest));
    const near = ({ x, y }: PermittedPlace): boolean =>
      Math.hypot(x - asset.x, y - asset.y) <= FARTHEST &&
      task.points.every((other) => other === point || isApart({ x, y }, other.asset));
    movers.push({
      now: at === null ? new Int32Array() : elementsOf(at, wheeled),
      counts: Uint8Array.from(FIRE_CLASSES, (each) => (point.counts.includes(each) ? 1 : 0)),
      may: may
        ? places.flatMap((place, i) => (near(place) && mayStandAt(task, point, place) ? [i] : []))
        : [],
    });
    yield null;
  }
  const placeUnits = places.map(({ space }) => task.unitOf.get(space) ?? null);
  const judge = unitJudge(task.profile, task.offers, task.units, task.points, placeUnits);
  const before = faultsWith(floorNow, judge.verdict(judge.homes).faults);
  const ground = yield* silently(groundOf(plan, demand, places, reached, new Set(floorNow.rooms)));
  yield null;
  const search = new MoveSearch(movers, ground, judge);
  yield null;
  const floors = new Map<string, OpenFloor>();
  /** The floor with some of them carried, and all else as it stands: what coverage will say. */
  const floorWith = function* (moves: readonly Move[]): Generator<null, OpenFloor, void> {
    const key = moves
      .map(({ mover, place }) => `${mover}:${place}`)
      .toSorted()
      .join();
    const to = new Map(moves.map(({ mover, place }) => [task.points[mover], places[place]!.at]));
    const floor =
      floors.get(key) ??
      (yield* openWith(task.points.map((point) => ({ ...point, at: to.get(point) ?? point.at }))));
    floors.set(key, floor);
    return floor;
  };
  const told = function* (done: number): Generator<null, MovedPoints, void> {
    const after = faultsWith(yield* floorWith(search.moves), search.unitFaults);
    const proposals: Proposal[] = [];
    for (const { moves, unitsCured } of search.groups()) {
      const floor = yield* floorWith(moves);
      const ids = moves.map(({ mover }) => task.points[mover]!.asset.id);
      const group = moves.length === 1 ? null : ids.join(' ');
      const gained = {
        saves: Math.max(0, floorNow.area - floor.area),
        spaces: floorNow.rooms.filter((room) => !floor.rooms.includes(room)),
        breaks: floor.rooms.filter((room) => !floorNow.rooms.includes(room)),
        units: unitsCured.flatMap((unit) => task.units[unit]?.id ?? []),
      };
      // What a group gains is told once, with its first.
      for (const [i, { mover, place }] of moves.entries()) {
        const point = task.points[mover]!;
        const own = { group, ...(i === 0 ? gained : {}) };
        proposals.push(carried('move', ids[i]!, point, point.asset.id, places[place]!, own));
      }
    }
    return { storey, proposals, before, after, farthest: FARTHEST, done };
  };
  for (const better of search.steps()) {
    if (better) yield yield* told(0.8);
    else yield null;
  }
  return yield* told(1);
}

const faultsWith = ({ area, rooms }: OpenFloor, units: number): StoreyFaults => ({
  area,
  rooms: rooms.length,
  units,
});

interface At {
  readonly x: number;
  readonly y: number;
}

const isApart = (a: At, b: At): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= APART;

/** Elements that something at a place is near enough to. */
const elementsFrom =
  ({ walk, plan, index }: StoreyTask, demand: FloorDemand) =>
  (place: PermittedPlace['at'], wheeled: boolean): Int32Array => {
    const { elementOf, farthest, farthestWheeled } = demand;
    const within = wheeled ? demand.withinWheeled : demand.within;
    const { samples, metres } = reachedSamples(walk, place, wheeled ? farthestWheeled : farthest);
    const from = plan.nav.samples.storeyStart[index]!;
    return joined(elementOf.map((numbers) => withinReach(numbers, samples, metres, within, from)));
  };

/** Elements by the sample that each is of: all its classes are to be in reach. */
function* groundOf(
  { nav: { samples } }: WalkingPlan,
  { count, elementOf, sample, space, spaces }: FloorDemand,
  at: readonly At[],
  reached: readonly Int32Array[],
  holes: ReadonlySet<SpaceId>,
): Steps<MoveGround> {
  const places = yield* placesOf(reached, count);
  yield;
  const kind = new Uint8Array(count);
  elementOf.forEach((numbers, k) => {
    for (const element of numbers) if (element >= 0) kind[element] = k;
  });
  yield;
  const cellOf = new Map<number, number>();
  const room: number[] = [];
  const cell = sample.map((s, e) => {
    const known = cellOf.get(s) ?? room.push(space[e]!) - 1;
    cellOf.set(s, known);
    return known;
  });
  yield;
  const weight = Float64Array.from(cellOf.keys(), (s) => samples.area[s]!);
  return {
    kind,
    cell,
    weight,
    room: Int32Array.from(room),
    roomCount: spaces.length,
    isHole: Uint8Array.from(spaces, (id) => (holes.has(id) ? 1 : 0)),
    reached,
    places,
    isApart: (a, b) => isApart(at[a]!, at[b]!),
  };
}

/** Is floor that is out of reach now within so many metres of a place, as the crow flies? */
function nearOpen({ plan, demand }: StoreyTask): (x: number, y: number, metres: number) => boolean {
  const { planX, planY } = plan.nav.samples;
  return (x, y, metres) => demand.sample.some((s) => Math.hypot(planX[s]! - x, planY[s]! - y) <= metres);
}

/** Where it may hang, and rooms that need it keep it. */
function mayStandAt(task: StoreyTask, point: StandingPoint, place: PermittedPlace): boolean {
  const { agent } = point.asset;
  return (
    mayHangAt(task, point, place, false) &&
    task.rooms
      .neededAt({ ...point.asset, space: point.space })
      .filter(({ rule }) => agent !== null && rule.agents.includes(agent))
      .every(({ rule, space: room }) => task.rooms.isAt(place, room.id, rule.reach))
  );
}
