import { silently, type Steps } from '../../../base/steps';
import { distanceField } from '../../../geometry/nav/distance-field';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import type { Walk } from '../../../geometry/nav/walk';
import { floorArea } from '../../../model/query/floor-area';
import { onStorey } from '../../../model/query/on-storey';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { AssetId, OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { profileOf } from '../../../standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import { permittedPlaces, permittedSteps, type PermittedPlace } from '../../placing/permitted-places';
import { levelWalkWith, storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import type { ServingAt } from '../design/unit-serving';
import { tierOf, type Tier } from './candidate-spaces';
import { columnsAt, type Column, type ColumnsAsked } from './columns';
import { floorDemand, type FloorDemand } from './floor-demand';
import { Offers } from './offers';
import { lackingRooms, lackingUnits } from './point-needs';
import type { ProposalQuestion } from './proposal';
import { putRight } from './put-right';
import { RoomReach, type RuledRoom } from './room-reach';
import { servedUnits } from './served-units';
import { spread } from './spread-points';
import { seated, standingPoints, type StandingAsked, type StandingPoint } from './standing-points';
import type { UnitLack } from './unit-demand';

/** A storey with all that it lacks. */
export interface StoreyTask extends StandingAsked {
  readonly storey: StoreyId;
  readonly index: number;
  readonly shut: readonly OpeningId[];
  readonly walk: Walk;
  readonly profile: ExtinguisherProfile;
  readonly spaces: readonly Space[];
  readonly units: readonly ReckonedUnit[];
  /** What stands there as it is, and as it is to be. */
  readonly standing: readonly StandingPoint[];
  readonly points: readonly StandingPoint[];
  /** Points that units outside of their own count on. */
  readonly lenders: ReadonlySet<AssetId>;
  readonly serving: ServingAt | null;
  readonly demand: FloorDemand;
  readonly lacking: readonly { readonly unit: ReckonedUnit; readonly lack: UnitLack }[];
  readonly lackingRooms: readonly RuledRoom[];
}

/** What a storey lacks, once what stands there and is wrong has been put right, or with all as it is. Costs a search for each class. */
export function* storeyTask(
  plan: WalkingPlan,
  storey: StoreyId,
  question: ProposalQuestion,
  asItIs = false,
): Steps<StoreyTask | null> {
  const index = storeyIndex(plan, storey);
  if (index < 0) return null;
  const { document } = plan;
  const profile = profileOf(document.campus.profile);
  const units = reckonUnits(document, profile).filter((unit) => unit.storey === storey);
  yield;
  const spaces = onStorey(document, 'spaces', storey);
  const shut = shutOpenings(document, question.hour, question.closed);
  const walk = levelWalkWith(plan, shut);
  const asked: StandingAsked = {
    plan,
    profile,
    offers: new Offers(document, profile),
    rooms: new RoomReach(document, profile, storey),
    unitOf: unitOfSpace(units),
    away: new Set(question.away),
  };
  const places = (): PermittedPlace[] =>
    permittedPlaces(
      plan,
      storey,
      spaces.filter((space) => tierOf(space) === 0),
    );
  yield;
  const asTheyAre = standingPoints(asked, storey);
  const points = asItIs ? asTheyAre : yield* putInOrder(asTheyAre);
  yield;
  const served = servedUnits(plan, profile, shut, units, points);
  yield;
  const demand = yield* floorDemand(plan, walk, index, shut, points);
  return {
    ...asked,
    unitOf: unitOfSpace(served.units),
    lenders: served.lenders,
    serving: served.serving,
    storey,
    index,
    shut,
    walk,
    spaces,
    units: served.units,
    standing: asTheyAre,
    points,
    demand,
    lacking: lackingUnits(profile, served.units, points),
    lackingRooms: lackingRooms(asked.rooms, points),
  };

  /** Onto the floor, then what is wrong replaced, then crowds apart. */
  function* putInOrder(there: readonly StandingPoint[]): Steps<StandingPoint[]> {
    const onFloor = seated(asked, there, walk, places);
    yield;
    const right = yield* putRight(asked, storey, onFloor);
    yield;
    return yield* spread(asked, storey, spaces, right, walk, shut);
  }
}

/** Why floor can't be walked to from circulation: its doors are locked, or there is no way to it at all. */
export const LOCKED = 1;
export const CUT_OFF = 2;

/** All ways to put one more extinguisher on a storey, and the floor that nobody walks to. */
export interface Candidates {
  readonly columns: readonly Column[];
  readonly places: number;
  /** Per element of the floor that nothing reached: `LOCKED`, `CUT_OFF`, else 0. */
  readonly apart: Uint8Array;
}

/** In halls and garages so large places stand farther apart: m², metres. */
const LARGE = 800;
const LARGE_STEP = 1.5;
/** Rooms that share a wall or a door are no farther apart, metres. */
const NEXT_DOOR = 2;

/** Places between two pauses: some ten milliseconds of searches. */
const STRETCH = 12;

/**
 * The permitted places of a storey that can do anything, each in every way it can be used: along circulation; in rooms that
 * need a point of their own; in rooms whose floor can't be reached from circulation; last where people lie.
 */
export function* candidates(task: StoreyTask): Generator<null, Candidates, void> {
  const { plan, storey, spaces, demand, lacking, lackingRooms: rooms } = task;
  const asked: ColumnsAsked = {
    ...task,
    document: plan.document,
    from: plan.nav.samples.storeyStart[task.index]!,
  };
  const columns: Column[] = [];
  const reached = new Uint8Array(demand.count);
  const used = new Set<SpaceId>();
  let places = 0;
  const ofTier = (tier: Tier): Space[] => spaces.filter((space) => tierOf(space) === tier);

  const circulation = yield* add(ofTier(0), 0);
  const needy = new Set<SpaceId>(rooms.map(({ space }) => space.id));
  for (const { unit } of lacking) {
    const own = columns.some((column) => column.unit?.id === unit.id);
    if (!own) for (const space of unit.spaces) needy.add(space);
  }
  yield* add(
    spaces.filter((space) => needy.has(space.id) && tierOf(space) !== null),
    1,
  );
  const apart = yield* silently(floorApart(task, circulation, reached));
  const isLeft = (e: number): boolean => reached[e] === 0 && apart[e] !== LOCKED;
  const bare = new Set<SpaceId | undefined>();
  for (let e = 0; e < demand.count; e++) if (isLeft(e)) bare.add(demand.spaces[demand.space[e]!]);
  yield* add(
    ofTier(1).filter(({ id }) => bare.has(id)),
    1,
  );
  for (const far of [NEXT_DOOR, demand.farthest]) {
    const left = [...demand.sample].filter((_, e) => isLeft(e));
    if (left.length === 0) break;
    const near = nearSamples(task, left, far);
    const nearby: Space[] = [];
    for (const [i, space] of [...ofTier(1), ...ofTier(2)].entries()) {
      if (near(space)) nearby.push(space);
      if (i % STRETCH === STRETCH - 1) yield null;
    }
    yield* add(nearby, 2);
  }
  return { columns, places, apart };

  function* add(among: readonly Space[], tier: Tier): Generator<null, PermittedPlace[], void> {
    const fresh = among.filter(({ id }) => !used.has(id));
    for (const { id } of fresh) used.add(id);
    const large = fresh.filter(({ outline }) => floorArea(outline) > LARGE);
    const small = fresh.filter((space) => !large.includes(space));
    const walls = [
      ...(yield* silently(permittedSteps(plan, storey, small))),
      ...(yield* silently(permittedSteps(plan, storey, large, { step: LARGE_STEP }))),
    ];
    const served = new Set(walls.map(({ space }) => space));
    const rest = tier === 0 ? [] : fresh.filter(({ id }) => !served.has(id));
    const found = [...walls, ...(yield* silently(permittedSteps(plan, storey, rest, { underSills: true })))];
    for (const [i, place] of found.entries()) {
      for (const column of columnsAt(asked, place, tier)) {
        columns.push(column);
        for (const element of column.elements) reached[element] = 1;
      }
      places++;
      if (i % STRETCH === STRETCH - 1) yield null;
    }
    return found;
  }
}

/** Floor that can't be walked to from circulation as doors are, or with all of them open. Two searches, where anything is left. */
function* floorApart(
  { plan, walk, demand }: StoreyTask,
  circulation: readonly PermittedPlace[],
  reached: Uint8Array,
): Steps<Uint8Array> {
  const apart = new Uint8Array(demand.count);
  if (circulation.length === 0 || !reached.includes(0)) return apart;
  const places = circulation.map(({ at }) => at);
  yield;
  const now = new Set(distanceField(walk, places).samples);
  yield;
  const free = levelWalkWith(plan, []);
  yield;
  const open = new Set(distanceField(free, places).samples);
  yield;
  demand.sample.forEach((s, e) => {
    if (reached[e] === 0 && !now.has(s)) apart[e] = open.has(s) ? LOCKED : CUT_OFF;
  });
  return apart;
}

/** Does a space come so near to some samples, as the crow flies? */
function nearSamples(
  { plan }: StoreyTask,
  samples: readonly number[],
  far: number,
): (space: Space) => boolean {
  const { planX, planY } = plan.nav.samples;
  return ({ outline: { outer, holes } }) =>
    samples.some((s) => placeInRings([outer, ...holes], planX[s]!, planY[s]!, far) !== 'outside');
}
