import type { Nav } from '../../../src/geometry/nav/nav';

/** How the walkable triangles of a nav hang together with one door shut; independent of the search. */
export function componentCount(nav: Nav, shutDoor = -1): number {
  const parent = Int32Array.from({ length: nav.triangleCount }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const shut = new Set(doorEdges(nav, shutDoor));
  for (let h = 0; h < nav.twin.length; h++) {
    const other = nav.twin[h]!;
    if (other > h && !shut.has(h)) parent[root(Math.floor(h / 3))] = root(Math.floor(other / 3));
  }
  return parent.reduce((sum, up, i) => sum + (up === i ? 1 : 0), 0);
}

/** Half-edges that a door stands on. */
export const doorEdges = (nav: Nav, door: number): Int32Array =>
  door < 0 ? new Int32Array() : nav.doorHalfEdges.subarray(nav.doorStart[door]!, nav.doorStart[door + 1]!);

/** Pieces that rooms fall into, given which of them are joined. */
export function roomPieces(rooms: readonly string[], ways: readonly (readonly [string, string])[]): number {
  const parent = new Map(rooms.map((room) => [room, room]));
  const root = (room: string): string => {
    let at = room;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  for (const [a, b] of ways) parent.set(root(a), root(b));
  return rooms.filter((room) => root(room) === room).length;
}
