import type { Random } from '../../base/random';
import type { Steps } from '../../base/steps';
import { locate, type Located } from '../../geometry/nav/locate';
import { triangleArea } from '../../geometry/nav/triangle-area';
import type { Space } from '../../model/schema/space';
import { triangleSpaces } from '../walking/triangle-spaces';
import type { WalkingPlan } from '../walking/walking-plan';
import type { Standing } from './standing';

/** Share of a plane that equal circles cover at most. */
const DENSEST = Math.PI / Math.sqrt(12);
/** Rows of a triangular lattice lie so far apart, in spacings. */
const ROW = Math.sqrt(3) / 2;
/** A lattice with too few places is made so much denser. */
const DENSER = 0.93;
/** Bodies side by side keep this much, metres, against rounding. */
const APART = 1e-6;
/** Places looked at between two pauses: some milliseconds. */
const LOOKS = 2000;

/** Where some people stand in a space, or how many would find room. */
export type SpreadPeople =
  | { readonly ok: true; readonly places: readonly Located[] }
  | { readonly ok: false; readonly most: number };

/**
 * Spreads people of a radius over the floor of a space, evenly and by chance, none in a wall or in somebody who stands there: on the
 * widest triangular lattice that has enough places, each then moved by chance as far as the lattice leaves room. They are put into
 * `standing`. O(places of the densest lattice).
 */
export function* spreadOverSpace(
  plan: WalkingPlan,
  standing: Standing,
  space: Space,
  count: number,
  radius: number,
  random: Random,
): Steps<SpreadPeople> {
  const floor = floorOf(plan, space);
  const densest = Math.floor((DENSEST * floor.area) / (Math.PI * radius * radius));
  if (count > densest) return { ok: false, most: densest };
  const least = 2 * radius + APART;
  let spacing = Math.max(least, Math.sqrt(floor.area / (count * ROW)));
  for (;;) {
    const places = yield* latticePlaces(floor, standing, spacing, radius, random);
    if (places.length >= count) {
      const room = (spacing - least) / 2;
      const stand: Located[] = [];
      for (const at of chosen(places, count, random)) {
        stand.push(moved(floor, standing, at, room, radius, random));
        if (stand.length % LOOKS === 0) yield;
      }
      return { ok: true, places: stand };
    }
    if (spacing === least) return { ok: false, most: places.length };
    spacing = Math.max(least, spacing * DENSER);
  }
}

interface SpaceFloor {
  readonly area: number;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  /** The floor of the space at a place in plan; null = none. */
  readonly at: (x: number, y: number) => Located | null;
}

function floorOf(plan: WalkingPlan, space: Space): SpaceFloor {
  const { nav, derived } = plan;
  const storey = derived.storeys.indexOf(space.storey);
  const own = derived.parts[storey]!.plan.spaces.findIndex(({ id }) => id === space.id);
  const spaceOf = triangleSpaces(plan, storey);
  const first = nav.storeyStart[storey]!;
  const isOwn = (t: number): boolean => spaceOf[t - first] === own && nav.primary[t] === 1;
  let area = 0;
  for (let t = first; t < nav.storeyStart[storey + 1]!; t++) if (isOwn(t)) area += triangleArea(nav, t);
  const { outer } = space.outline;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const at = (x: number, y: number): Located | null => {
    const found = locate(nav, storey, x, y);
    return found !== null && found.gap === 0 && isOwn(found.triangle) ? found : null;
  };
  const [minX, minY, maxX, maxY] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { area, minX, minY, maxX, maxY, at };
}

function* latticePlaces(
  { minX, minY, maxX, maxY, at }: SpaceFloor,
  standing: Standing,
  spacing: number,
  radius: number,
  random: Random,
): Steps<Located[]> {
  const [offX, offY] = [random.next() * spacing, random.next() * spacing * ROW];
  const places: Located[] = [];
  let looks = 0;
  let row = 0;
  for (let y = minY + offY; y <= maxY; y += spacing * ROW) {
    const shift = (row++ % 2) * (spacing / 2);
    for (let x = minX + ((offX + shift) % spacing); x <= maxX; x += spacing) {
      const place = at(x, y);
      if (place !== null && isFree(standing, place, radius)) places.push(place);
      if (++looks % LOOKS === 0) yield;
    }
  }
  yield;
  return places;
}

const isFree = (standing: Standing, place: Located, radius: number): boolean =>
  standing.isClearOfWalls(place, radius) && standing.overlapped(place, radius) < 0;

/** Some of the places, each as likely. */
function chosen(places: Located[], count: number, random: Random): Located[] {
  for (let i = 0; i < count; i++) {
    const other = i + random.index(places.length - i);
    [places[i], places[other]] = [places[other]!, places[i]!];
  }
  return places.slice(0, count);
}

/** Somewhere within `room` metres of a place, where it is free there; put into `standing`. */
function moved(
  { at }: SpaceFloor,
  standing: Standing,
  place: Located,
  room: number,
  radius: number,
  random: Random,
): Located {
  const [angle, away] = [2 * Math.PI * random.next(), room * Math.sqrt(random.next())];
  const other = at(place.planX + away * Math.cos(angle), place.planY + away * Math.sin(angle));
  const put = other !== null && isFree(standing, other, radius) ? other : place;
  standing.put(put, radius);
  return put;
}
