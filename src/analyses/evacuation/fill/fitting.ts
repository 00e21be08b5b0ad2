import type { Issue } from '../../../base/message';
import { namedRandom } from '../../../base/named-random';
import type { Random } from '../../../base/random';
import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { lookUp } from '../../../model/schema/dictionary';
import type { SpaceId } from '../../../model/schema/ids';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import type { EvacuationFloor } from '../floor';
import { evacuationInputSteps } from '../input';
import type { EvacuationCode, EvacuationIssue } from '../result';
import { spreadBodies } from '../spread-bodies';
import { standingSteps, type Standing } from '../standing';
import { walksAs } from '../walks-as';
import type { LeftOut } from './filled';

type Group = EvacuationScenario['groups'][number];

/** A group of a scenario that names its room as the document does. */
export type RoomGroup = Omit<Group, 'space'> & { readonly space: SpaceId };

/** As many of some groups as can be placed and have a way. */
interface Fitted {
  readonly groups: readonly RoomGroup[];
  readonly leftOut: readonly LeftOut[];
  /** What still keeps the scenario from being run; null = nothing. */
  readonly issue: EvacuationIssue | null;
}

/** A room that has no place for so many is tried with this share of them at most, until it has. */
const FEWER = 0.95;
/** What only placing everybody at once shows is mended so often. */
const MENDINGS = 8;

/**
 * Leaves out of groups whoever finds no floor in their room, and rooms that no way leads from: each room is filled by itself in the same
 * order and by the same chance as a run does it. Cost: that of placing everybody, some times over.
 */
export function* fittingSteps(
  floor: EvacuationFloor,
  scenario: EvacuationScenario,
  wanted: readonly RoomGroup[],
): Steps<Fitted> {
  const leftOut: LeftOut[] = [];
  let groups = yield* filledRooms(floor, scenario.seed, wanted, leftOut);
  for (let mended = 0; ; mended++) {
    const input = yield* evacuationInputSteps(floor, { ...scenario, groups }, scenario.seed);
    if (input.ok) return { groups, leftOut, issue: null };
    const troubles = troublesOfGroups(input.error);
    if (troubles.size === 0 || mended === MENDINGS) return { groups, leftOut, issue: input.error };
    groups = groups.flatMap((group, i) => {
      const trouble = troubles.get(i);
      if (trouble === undefined) return [group];
      const why = trouble.code === 'evacuation.too-many' ? 'no-room' : 'no-way';
      const most = why === 'no-room' ? Math.min(fewer(group.count), Number(trouble.params.most ?? 0)) : 0;
      leftOut.push({ space: group.space, people: group.count - most, why });
      return most > 0 ? [{ ...group, count: most }] : [];
    });
  }
}

/** What an issue says of groups, by their index. */
const troublesOfGroups = (issue: EvacuationIssue): ReadonlyMap<number, Issue<EvacuationCode>> =>
  new Map(
    [issue, ...(issue.others ?? [])].flatMap((each) => {
      const index = /^groups\[(\d+)\]/.exec(each.place)?.[1];
      return index === undefined ? [] : [[Number(index), each] as const];
    }),
  );

const fewer = (count: number): number => Math.min(count - 1, Math.floor(FEWER * count));

function* filledRooms(
  floor: EvacuationFloor,
  seed: number,
  wanted: readonly RoomGroup[],
  leftOut: LeftOut[],
): Steps<RoomGroup[]> {
  const radii = wanted.map(({ profile }) => walksAs(profile)?.radius ?? 0);
  const standing = yield* standingSteps(
    floor.floor.walk,
    radii.reduce((most, radius) => Math.max(most, radius), 0),
    floor.exits.map(({ exit }) => exit),
  );
  yield;
  const guide = floor.guideTo(null);
  yield;
  const before = new Map<SpaceId, number>();
  const groups: RoomGroup[] = [];
  for (const [i, group] of wanted.entries()) {
    const { space } = group;
    const taken = before.get(space) ?? 0;
    const random = (): Random => namedRandom(seed, `${space}/${taken}`);
    const placed = yield* asManyAsFit(floor, standing, space, group.count, radii[i]!, random);
    const count = placed.length;
    const hasWay =
      guide !== null &&
      placed.every(({ triangle, x, y }) => guide.field.distanceAt(triangle, x, y) < Infinity);
    if (count < group.count) leftOut.push({ space, people: group.count - count, why: 'no-room' });
    if (count === 0) continue;
    if (!hasWay) leftOut.push({ space, people: count, why: 'no-way' });
    else {
      before.set(space, taken + count);
      groups.push(count === group.count ? group : { ...group, count });
    }
  }
  return groups;
}

/** Where as many of some people stand in a space as find room. */
function* asManyAsFit(
  { plan }: EvacuationFloor,
  standing: Standing,
  id: SpaceId,
  wanted: number,
  radius: number,
  random: () => Random,
): Steps<readonly Located[]> {
  const space = lookUp(plan.document.spaces, id);
  if (space === null) return [];
  for (let count = wanted; count > 0;) {
    const radii = Array.from({ length: count }, () => radius);
    const spread = yield* spreadBodies(plan, standing, space, radii, random());
    if (spread.ok) return spread.places;
    count = Math.max(0, Math.min(fewer(count), spread.most));
  }
  return [];
}
