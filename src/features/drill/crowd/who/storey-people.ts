import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../../model/schema/ids';
import { storeyGroups } from '../../../../model/query/storey-groups';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';
import { spaceNamed, storeyNamed } from '../named';

type Group = EvacuationScenario['groups'][number];

/** The people of a room: of one kind, or of several groups. */
export interface RoomPeople {
  readonly space: SpaceId;
  readonly count: number;
  readonly groups: readonly Group[];
}

/** The people of a storey. */
export interface StoreyPeople {
  readonly storey: StoreyId;
  /** Those placed one by one among them. */
  readonly count: number;
  readonly byHand: number;
  /** The fullest first. */
  readonly rooms: readonly RoomPeople[];
}

/** Who is where, storey by storey, building by building, the lowest first; rooms that the plan hasn't got are left out. O(groups + agents + storeys). */
export function storeyPeople(
  document: CampusDocument,
  { groups, agents }: EvacuationScenario,
): readonly StoreyPeople[] {
  const rooms = new Map<SpaceId, Group[]>();
  for (const group of groups) {
    const space = spaceNamed(document, group.space);
    if (space && group.count > 0) rooms.set(space.id, [...(rooms.get(space.id) ?? []), group]);
  }
  const ofStorey = new Map<StoreyId, RoomPeople[]>();
  for (const [space, its] of rooms) {
    const { storey } = document.spaces[space]!;
    const count = its.reduce((sum, group) => sum + group.count, 0);
    ofStorey.set(storey, [...(ofStorey.get(storey) ?? []), { space, count, groups: its }]);
  }
  const byHand = new Map<StoreyId, number>();
  for (const agent of agents) {
    const storey = storeyNamed(document, agent.storey);
    if (storey) byHand.set(storey.id, (byHand.get(storey.id) ?? 0) + 1);
  }
  const storeys = storeyGroups(document).flatMap((group) => group.storeys);
  return storeys.flatMap(({ id }) => {
    const its = ofStorey.get(id) ?? [];
    const own = byHand.get(id) ?? 0;
    const count = its.reduce((sum, room) => sum + room.count, own);
    if (count === 0) return [];
    return [{ storey: id, count, byHand: own, rooms: its.toSorted((a, b) => b.count - a.count) }];
  });
}

/** How many of each profile there are, the most first; those placed one by one walk at a speed of their own. O(groups). */
export function profileCounts({
  groups,
}: EvacuationScenario): readonly (readonly [Group['profile'], number])[] {
  const counts = new Map<string, { profile: Group['profile']; count: number }>();
  for (const { profile, count } of groups) {
    const key = JSON.stringify(profile);
    const known = counts.get(key);
    counts.set(key, { profile, count: (known?.count ?? 0) + count });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ profile, count }) => [profile, count] as const);
}
