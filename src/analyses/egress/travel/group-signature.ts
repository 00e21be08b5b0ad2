import type { Nav } from '../../../geometry/nav/nav';
import type { OpeningId } from '../../../model/schema/ids';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import type { PlacedExit } from '../exits/placed-exit';
import type { RoomWay } from '../rooms/storey-rooms';
import type { LevelWays } from './level-ways';

/** What some storeys that are measured together are measured of, besides their surfaces. */
export interface GroupSignature {
  /** In words: the same of another plan = the same measures, on the same surfaces. */
  readonly text: string;
  /** A name of each part of their floor, the same in plans with the same text. */
  readonly nameOf: (part: number) => number;
}

/**
 * The rooms, doors, exits and shut doors of some storeys (by number) without a number that an edit of another storey changes. `closedOn`:
 * per storey the shut doors on its floor. O(rooms · their doors + places of exits), and O(triangles) once a nav.
 */
export function groupSignature(
  level: LevelWays,
  storeys: readonly number[],
  closedOn: readonly (readonly OpeningId[])[],
): GroupSignature {
  // In the order in which they are come by: so two plans number the same parts alike.
  const names = new Map<number, number>();
  const nameOf = (part: number): number => {
    const name = names.get(part) ?? names.size;
    names.set(part, name);
    return name;
  };
  const wayText = ({ opening, leads, exit, beyond }: RoomWay): string =>
    `${opening.id} ${leads} ${exit?.exit.id ?? ''} ${nameOf(beyond)}`;
  const lines: string[] = [];
  for (const storey of storeys) {
    const { rooms, waysOf } = level.rooms[storey]!;
    lines.push(
      wayFloorOn(level.plan, storey),
      closedOn[storey]!.toSorted().join(' '),
      ...level.exits[storey]!.exits.map(exitText),
      ...rooms.map(
        ({ space, part, isWay, ways }) =>
          `${space.id} ${nameOf(part)} ${isWay} ${ways.map(wayText).join('|')}`,
      ),
      ...[...waysOf].map(([part, ways]) => `${nameOf(part)} ${ways.map(wayText).join('|')}`),
    );
  }
  return { text: lines.join('\n'), nameOf };
}

const exitText = ({ exit, kind, place, shut, leadsOn, fromStair, onlyFor, at }: PlacedExit): string =>
  [
    exit.id,
    kind,
    place.x,
    place.y,
    shut,
    leadsOn,
    fromStair,
    onlyFor ?? '',
    ...at.map(({ planX, planY }) => `${planX} ${planY}`),
  ].join(' ');

const known = new WeakMap<Nav, Map<number, string>>();

/** Per triangle of a storey (in the order of `storeyNav`): 1 where it is floor of ways, no room. */
function wayFloorOn(plan: WalkingPlan, storey: number): string {
  const { sheets, sheetOf, storeyStart, triangleCount } = plan.nav;
  const storeys = known.get(plan.nav) ?? new Map<number, string>();
  known.set(plan.nav, storeys);
  const before = storeys.get(storey);
  if (before !== undefined) return before;
  const { partOf, rooms } = floorParts(plan);
  const kindOf = (t: number): string => (rooms[partOf[t]!] === null ? '1' : '0');
  let found = '';
  for (let t = storeyStart[storey]!; t < storeyStart[storey + 1]!; t++) found += kindOf(t);
  for (let t = storeyStart.at(-1)!; t < triangleCount; t++) {
    if (sheets[sheetOf[t]!]!.storey === storey) found += kindOf(t);
  }
  storeys.set(storey, found);
  return found;
}
