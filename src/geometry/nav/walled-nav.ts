import type { Nav } from './nav';

/**
 * A surface on which some edges are walls for good: `isWall` says the same of both half-edges of one. Triangles, sheets and samples keep
 * their numbers; of its doors the first `doorCount` are there, without the edges that became walls. What looks over the surface with doors
 * open then never looks past them. O(half-edges).
 */
export function walledNav(nav: Nav, doorCount: number, isWall: (halfEdge: number) => boolean): Nav {
  const twin = nav.twin.map((across, h) => (isWall(h) ? -1 : across));
  const doorStart = new Int32Array(doorCount + 1);
  const doorHalfEdges: number[] = [];
  for (let door = 0; door < doorCount; door++) {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      if (twin[h]! >= 0) doorHalfEdges.push(h);
    }
    doorStart[door + 1] = doorHalfEdges.length;
  }
  return {
    ...nav,
    input: { ...nav.input, doorCount },
    twin,
    doorStart,
    doorHalfEdges: Int32Array.from(doorHalfEdges),
  };
}
