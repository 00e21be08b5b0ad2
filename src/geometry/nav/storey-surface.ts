import type { FloorMesh } from './floor-mesh';
import type { Nav } from './nav';
import { isSameSurface, storeyNav, type StoreyNav } from './storey-nav';

const known = new WeakMap<Nav, Map<number, StoreyNav>>();
/** Of each mesh the surface that was made last: an edit of another storey leaves the mesh. */
const latest = new WeakMap<FloorMesh, StoreyNav>();

/**
 * The surface of one storey by itself (`storeyNav`), the very same object as long as it is the same (`isSameSurface`), whatever is edited
 * elsewhere: what is measured on it can be kept by it. Of doors, jumps and sheets it has the numbers of the nav that it was first made
 * of. O(triangles of the storey + copies + sheets + doors) once a nav.
 */
export function storeySurface(nav: Nav, storey: number): StoreyNav {
  const surfaces = known.get(nav) ?? new Map<number, StoreyNav>();
  known.set(nav, surfaces);
  const before = surfaces.get(storey);
  if (before !== undefined) return before;
  const mesh = nav.floors[storey]!;
  const made = storeyNav(nav, storey);
  const last = latest.get(mesh);
  const surface = last !== undefined && last.storey === storey && isSameSurface(last, made) ? last : made;
  surfaces.set(storey, surface);
  latest.set(mesh, surface);
  return surface;
}
