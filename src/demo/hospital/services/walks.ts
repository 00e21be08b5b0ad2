import type { Point } from '../../../model/schema/polygon';
import type { Door } from '../../drafting/storey-plan';
import { joints, nearestPatch, type Patch, type Way } from './joints';
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
  const found = new WeakMap<Spot, Patch>();
  const patchAt = (spot: Spot): Patch => {
    const patch = found.get(spot) ?? nearestPatch(patchesOf.get(spot.room) ?? [], spot.at);
    found.set(spot, patch);
    return patch;
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
      const { ofWays, next } = spread(starts, links);
      return {
        onward: (door) => {
          let nearest = -1;
          ways.forEach((way, i) => {
            if (way.door === door && (nearest === -1 || ofWays[i]! < ofWays[nearest]!)) nearest = i;
          });
          return patches[links.patch[next[nearest] ?? -1] ?? -1]?.room ?? null;
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
          for (let way = first; way !== -1; way = links.from[next[way]!] ?? -1) through.push(ways[way]!);
          return { metres, through };
        },
      };
    },
  };
}

/** Straight walks from way to way across a patch, those of one way in a row from `start` on. */
interface Links {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly metres: Float64Array;
  readonly patch: Int32Array;
}

function linksOf(ways: readonly Way[], patches: readonly Patch[]): Links {
  const start = new Int32Array(ways.length + 1);
  for (const { ways: here } of patches) for (const a of here) start[a + 1]! += here.length - 1;
  for (let way = 0; way < ways.length; way++) start[way + 1]! += start[way]!;
  const count = start[ways.length]!;
  const next = start.slice();
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [metres, of] = [new Float64Array(count), new Int32Array(count)];
  patches.forEach(({ ways: here }, patch) => {
    for (const a of here) {
      for (const b of here) {
        if (a === b) continue;
        const link = next[a]!++;
        from[link] = a;
        to[link] = b;
        metres[link] = apart(ways[a]!.at, ways[b]!.at);
        of[link] = patch;
      }
    }
  });
  return { start, from, to, metres, patch: of };
}

/** Dijkstra without a heap: there are a few hundred ways. `next` = the link that each was reached by, −1 = none. */
function spread(starts: Float64Array, links: Links): { ofWays: Float64Array; next: Int32Array } {
  const ofWays = starts.slice();
  const next = new Int32Array(ofWays.length).fill(-1);
  const done = new Uint8Array(ofWays.length);
  for (;;) {
    let nearest = -1;
    let least = Infinity;
    for (let way = 0; way < ofWays.length; way++) {
      if (done[way] === 1 || ofWays[way]! >= least) continue;
      nearest = way;
      least = ofWays[way]!;
    }
    if (nearest === -1) return { ofWays, next };
    done[nearest] = 1;
    for (let link = links.start[nearest]!; link < links.start[nearest + 1]!; link++) {
      const to = links.to[link]!;
      const total = least + links.metres[link]!;
      if (total >= ofWays[to]!) continue;
      ofWays[to] = total;
      next[to] = link;
    }
  }
}

/** Straight, metres. */
export const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
