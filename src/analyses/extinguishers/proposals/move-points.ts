import { silently } from '../../../base/steps';
import { FIRE_CLASSES } from '../../../model/schema/space-hazard';
import type { StoreyId } from '../../../model/schema/ids';
import { permittedPlaces, type PermittedPlace } from '../../placing/permitted-places';
import { reachedSamples } from '../../placing/reached-samples';
import type { WalkingPlan } from '../../walking/walking-plan';
import { tierOf } from './candidate-spaces';
import { joined, withinReach } from './columns';
import { floorDemand } from './floor-demand';
import { mayHangAt } from './may-hang-at';
import { MoveSearch, type Mover } from './move-search';
import type { Proposal, ProposalQuestion } from './proposal';
import { storeyTask, type StoreyTask } from './storey-task';
import type { StandingPoint } from './standing-points';

/** What carrying extinguishers elsewhere on a storey comes to, the best so far. Areas in m². */
export interface MovedPoints {
  readonly storey: StoreyId;
  readonly proposals: readonly Proposal[];
  /** Floor out of reach now and then; floor that several classes ask for counts once for each. */
  readonly before: number;
  readonly after: number;
  readonly done: number;
}

/** Places between two pauses. */
const STRETCH = 12;

/**
 * Fewer faults with the same extinguishers: each that stands is tried at every permitted place of its unit, the best carried
 * there, again until none gains; then two at a time. Their number and their unit's sums stay as they are. Costs a search
 * for each place, and points² · places · what each reaches.
 */
export function* movePoints(
  plan: WalkingPlan,
  storey: StoreyId,
  question: ProposalQuestion,
): Generator<MovedPoints | null, MovedPoints, void> {
  const task = yield* silently(storeyTask(plan, storey, question, false));
  const none = { storey, proposals: [], before: 0, after: 0, done: 1 };
  if (task === null || task.demand.count === 0) return none;
  yield null;
  const demand = yield* silently(floorDemand(plan, task.walk, task.index, task.shut, [], false));
  const from = plan.nav.samples.storeyStart[task.index]!;
  const kind = new Uint8Array(demand.count);
  demand.elementOf.forEach((numbers, k) => {
    for (const element of numbers) if (element >= 0) kind[element] = k;
  });
  const elementsOf = (place: PermittedPlace['at']): Int32Array => {
    const { samples, metres } = reachedSamples(task.walk, place, demand.farthest);
    const { elementOf, within } = demand;
    return joined(elementOf.map((numbers) => withinReach(numbers, samples, metres, within, from)));
  };
  const homes = new Set(task.points.map(({ space }) => space));
  const spaces = task.spaces.filter(
    (space) => tierOf(space) === 0 || (tierOf(space) === 1 && homes.has(space.id)),
  );
  const places = permittedPlaces(plan, storey, spaces);
  const reached: Int32Array[] = [];
  for (const [i, place] of places.entries()) {
    reached.push(elementsOf(place.at));
    if (i % STRETCH === STRETCH - 1) yield null;
  }
  const open = openFloor(task);
  const besideOpen = places.map(({ x, y }) => open(x, y, demand.farthest));
  yield null;
  const movers = task.points.map((point): Mover => {
    const { asset, at, wheeled, instead } = point;
    // A wheeled one goes by distances of its own; it stays.
    const may = at !== null && !wheeled && instead === null && open(asset.x, asset.y, 2 * demand.farthest);
    const near = ({ x, y }: PermittedPlace, i: number): boolean =>
      besideOpen[i]! || Math.hypot(x - asset.x, y - asset.y) <= demand.farthest;
    return {
      now: at === null ? new Int32Array() : elementsOf(at),
      counts: Uint8Array.from(FIRE_CLASSES, (each) => (point.counts.includes(each) ? 1 : 0)),
      may: may
        ? places.flatMap((place, i) => (near(place, i) && mayStandAt(task, point, place) ? [i] : []))
        : [],
    };
  });
  const { area } = plan.nav.samples;
  const weight = Float64Array.from(demand.sample, (s) => area[s]!);
  const search = new MoveSearch(movers, { weight, kind, reached });
  const told = (done: number): MovedPoints => ({
    storey,
    proposals: search.groups().flatMap(({ moves, gain }) => {
      const group =
        moves.length === 1 ? null : moves.map(({ mover }) => task.points[mover]!.asset.id).join(' ');
      const share = gain / moves.length;
      return moves.map(({ mover, place }) => moved(task.points[mover]!, places[place]!, share, group));
    }),
    before: search.before,
    after: search.open,
    done,
  });
  for (const better of search.steps()) yield better ? told(0.8) : null;
  return told(1);
}

/** Is floor that is out of reach now within so many metres of a place, as the crow flies? */
function openFloor({ plan, demand }: StoreyTask): (x: number, y: number, metres: number) => boolean {
  const { planX, planY } = plan.nav.samples;
  return (x, y, metres) => demand.sample.some((s) => Math.hypot(planX[s]! - x, planY[s]! - y) <= metres);
}

/** Where it may hang, and rooms that need it keep it. */
function mayStandAt(task: StoreyTask, point: StandingPoint, place: PermittedPlace): boolean {
  const { agent } = point.asset;
  return (
    mayHangAt(task, point, place) &&
    task.rooms
      .neededAt({ ...point.asset, space: point.space })
      .filter(({ rule }) => agent !== null && rule.agents.includes(agent))
      .every(({ rule, space: room }) => task.rooms.isAt(place, room.id, rule.reach))
  );
}

const moved = (
  { asset, count, nonMagnetic }: StandingPoint,
  place: PermittedPlace,
  saves: number,
  group: string | null,
): Proposal => ({
  id: `move:${asset.id}`,
  kind: 'move',
  asset: asset.id,
  place: { storey: place.storey, x: place.x, y: place.y },
  space: place.space,
  beside: place.beside,
  unit: null,
  nonMagnetic,
  count,
  lastResort: false,
  group,
  cures: { spaces: [], units: [], rooms: [], assets: [asset.id] },
  saves,
});
