import type { Point } from '../../../model/schema/polygon';
import type { Door } from '../../drafting/storey-plan';
import { gap, joints, type Patch, type Way } from './joints';
import type { ServedRoom, ServedStorey } from './served-storey';

/** Somewhere on the floor of a room. */
export interface Spot {
  readonly room: ServedRoom;
  readonly at: Point;
}

/** How far one walks from places to the nearest of the goals, and which way. */
export interface Distances {
  /** The room that the shortest walk from a door goes on into; null where it is a goal or none is reached. */
  onward(door: Door): ServedRoom | null;
  /** From a spot: metres, and the ways to go through in turn, first one first. */
  from(spot: Spot): { readonly metres: number; readonly through: readonly Way[] };
}

/** Walking on a storey as its drawing has it, furniture aside; an estimate that never is too long by much. */
export interface Walks {
  readonly ways: readonly Way[];
  /** O(ways² + links). */
  to(goals: { readonly spots?: readonly Spot[]; readonly doors?: readonly Door[] }): Distances;
}

/** Ways are joined through the patches that they border. O(ways of a patch²). */
export function walksOn(storey: ServedStorey): Walks {
  const { ways, patches } = joints(storey);
  const links = linksOf(ways, patches);
  const patchesOf = new Map<ServedRoom, Patch[]>();
  for (const patch of patches) patchesOf.set(patch.room, [...(patchesOf.get(patch.room) ?? []), patch]);
  const patchAt = ({ room, at }: Spot): Patch => {
    const own = patchesOf.get(room) ?? [];
    return own.reduce((best, patch) => (gap(patch.box, at) < gap(best.box, at) ? patch : best));
  };

  return {
    ways,
    to: ({ spots = [], doors = [] }) => {
      const starts = new Float64Array(ways.length).fill(Infinity);
      const here = new Map<Patch, Point[]>();
      for (const spot of spots) {
        const patch = patchAt(spot);
        here.set(patch, [...(here.get(patch) ?? []), spot.at]);
        for (const way of patch.ways) starts[way] = Math.min(starts[way]!, apart(ways[way]!.at, spot.at));
      }
      ways.forEach(({ door }, way) => {
        if (door !== null && doors.includes(door)) starts[way] = 0;
      });
      const next = ways.map((): Link | null => null);
      const ofWays = spread(starts, links, next);
      return {
        onward: (door) => {
          let nearest = -1;
          ways.forEach((way, i) => {
            if (way.door === door && (nearest === -1 || ofWays[i]! < ofWays[nearest]!)) nearest = i;
          });
          return next[nearest]?.room ?? null;
        },
        from: (spot) => {
          const patch = patchAt(spot);
          let metres = Infinity;
          let first = -1;
          for (const goal of here.get(patch) ?? []) metres = Math.min(metres, apart(goal, spot.at));
          for (const way of patch.ways) {
            const total = apart(ways[way]!.at, spot.at) + ofWays[way]!;
            if (total >= metres) continue;
            metres = total;
            first = way;
          }
          const through: Way[] = [];
          for (let way = first; way !== -1; way = next[way]?.to ?? -1) through.push(ways[way]!);
          return { metres, through };
        },
      };
    },
  };
}

/** A walk from a way to the next one, across a room. */
interface Link {
  readonly to: number;
  readonly metres: number;
  readonly room: ServedRoom;
}

function linksOf(ways: readonly Way[], patches: readonly Patch[]): Link[][] {
  const links: Link[][] = ways.map(() => []);
  for (const { ways: here, room } of patches) {
    for (const a of here) {
      for (const b of here) {
        if (a !== b) links[a]!.push({ to: b, metres: apart(ways[a]!.at, ways[b]!.at), room });
      }
    }
  }
  return links;
}

/** Dijkstra without a heap: there are a few hundred ways. `next` gets the link towards the goal. */
function spread(
  metres: Float64Array,
  links: readonly (readonly Link[])[],
  next: (Link | null)[],
): Float64Array {
  const done = new Uint8Array(metres.length);
  for (;;) {
    let nearest = -1;
    for (let way = 0; way < metres.length; way++) {
      if (done[way] === 0 && metres[way]! < (nearest === -1 ? Infinity : metres[nearest]!)) nearest = way;
    }
    if (nearest === -1) return metres;
    done[nearest] = 1;
    for (const { to, metres: length, room } of links[nearest]!) {
      const total = metres[nearest]! + length;
      if (total >= metres[to]!) continue;
      metres[to] = total;
      next[to] = { to: nearest, metres: length, room };
    }
  }
}

export const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
