import { placeInRings } from '../../geometry/plane/place-in-rings';
import { pole } from '../../geometry/plane/pole';
import type { Ring } from '../../geometry/plane/ring';
import { entitiesIn, lookUp } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { OpeningId, SpaceId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Space } from '../schema/space';
import { mayBeFinalExit } from './final-exits';
import { openingMiddle } from './opening-middle';
import { spaceAt } from './space-at';

/** A stair from its lowest storey to its highest. */
export interface StairShaft {
  /** Of the stair on the storey of the door that was asked about. */
  readonly space: SpaceId;
  /** Doors and passages by which one comes into it on all its storeys and from roofs, in the order of the plan; not those that lead it into the open. */
  readonly doors: readonly OpeningId[];
}

/** Middles of stairs are found to this, metres. */
const PRECISION = 0.05;
/** So far to each side of an opening that doesn't say what it joins lies what it does, metres (PLAN-GEOJSON). */
const PROBE = 0.3;

/**
 * The stair that a door leads into, as rooms of that use lie over each other in its building; null where it leads into none, or
 * from one part of it to another. O(stairs² of the building + openings), and once a version of the rooms the middles of all stairs.
 */
export function stairShaft(document: CampusDocument, door: Opening): StairShaft | null {
  const sides = sidesOf(document, door).map((id) => (id === null ? null : lookUp(document.spaces, id)));
  const [first, second] = sides.filter((side) => side?.use === 'stair');
  if (first == null || second != null) return null;
  const shaft = above(document, first);
  const doors = entitiesIn(document.openings).filter((opening) => {
    if (opening.kind === 'window' || opening.rejected) return false;
    const sides = sidesOf(document, opening);
    const [a, b] = sides.map((side) => side !== null && shaft.has(side));
    return a !== b && !(sides.includes(null) && leadsOut(document, opening));
  });
  return { space: first.id, doors: doors.map(({ id }) => id) };
}

const leadsOut = (document: CampusDocument, opening: Opening): boolean =>
  opening.finalExit ?? mayBeFinalExit(document, opening);

/** A stair on one storey. */
interface Placed {
  readonly space: Space;
  readonly rings: readonly Ring[];
  readonly middle: { readonly x: number; readonly y: number };
}

const known = new WeakMap<CampusDocument['spaces'], readonly Placed[]>();

function stairsOf({ spaces }: CampusDocument): readonly Placed[] {
  const before = known.get(spaces);
  if (before !== undefined) return before;
  const made = entitiesIn(spaces)
    .filter(({ use }) => use === 'stair')
    .map((space): Placed => {
      const rings = [space.outline.outer, ...space.outline.holes];
      return { space, rings, middle: pole(rings, PRECISION) };
    });
  known.set(spaces, made);
  return made;
}

/** What hangs together with a stair over the storeys of its building. */
function above(document: CampusDocument, first: Space): ReadonlySet<SpaceId> {
  const buildingOf = ({ storey }: Space) => lookUp(document.storeys, storey)?.building ?? null;
  const isIn = ({ rings }: Placed, { middle }: Placed): boolean =>
    placeInRings(rings, middle.x, middle.y, 0) !== 'outside';
  const all = stairsOf(document).filter(({ space }) => buildingOf(space) === buildingOf(first));
  const found = all.filter(({ space }) => space.id === first.id);
  const rest = new Set(all.filter(({ space }) => space.id !== first.id));
  for (const each of found) {
    for (const other of rest) {
      if (!isIn(each, other) && !isIn(other, each)) continue;
      rest.delete(other);
      found.push(other);
    }
  }
  return new Set(found.map(({ space }) => space.id));
}

function sidesOf(document: CampusDocument, opening: Opening): readonly [SpaceId | null, SpaceId | null] {
  if (opening.spaces !== null) return opening.spaces;
  const [[ax, ay], [bx, by]] = opening.line;
  const [x, y] = openingMiddle(opening);
  const length = Math.hypot(bx - ax, by - ay);
  const at = (away: number): SpaceId | null =>
    spaceAt(document, opening.storey, x - (away * (by - ay)) / length, y + (away * (bx - ax)) / length)?.id ??
    null;
  return [at(PROBE), at(-PROBE)];
}
