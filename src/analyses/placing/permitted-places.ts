import { finished, type Steps } from '../../base/steps';
import { locate, type Located } from '../../geometry/nav/locate';
import { onStorey } from '../../model/query/on-storey';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Space } from '../../model/schema/space';
import { CIRCULATION } from '../walking/circulation';
import type { Place } from '../walking/find-path';
import { SpaceFinder } from '../walking/space-finder';
import { storeyIndex, type WalkingPlan } from '../walking/walking-plan';
import { KeptClear } from './kept-clear';
import { OpeningZones } from './opening-zones';
import { WallFinder } from './wall-finder';
import { wallSpots, type WallSpot } from './wall-spots';

/** What makes a place on a wall a good one, best first: people look for things there. */
export type Beside = 'hydrant' | 'stair' | 'door' | null;

/** A place on a wall where something may be hung. */
export interface PermittedPlace extends Place {
  readonly space: SpaceId;
  /** Away from the wall, of length 1. */
  readonly normal: readonly [number, number];
  /** The floor that one stands on to take hold of it. */
  readonly at: Located;
  readonly beside: Beside;
  /**
   * How many things on wheels may stand abreast, the middle of them here: clear of doors, with a wide way past them. In rooms that
   * people pass through one at most; no more are counted than `MOST_ABREAST`.
   */
  readonly standing: number;
}

export interface PlaceOptions {
  /** Metres from one place to the next along a wall, at most. */
  readonly step?: number;
  /** Also under windows: where a room has nothing else. */
  readonly underSills?: boolean;
}

const PLACE_STEP = 0.75;
/** Spots tried between two pauses: some milliseconds. */
const STRETCH = 200;
/** It hangs so far off the outline of its space, the first that is floor, metres: outlines may run in the middle of a wall. */
const OFF = [0.1, 0.2, 0.3, 0.4] as const;
/** A wall so near behind the outline is what it hangs on, metres. */
const BEHIND = 0.1;
const WALL = 0.15;
/** Free wall to either side, and free floor before it for whoever takes hold of it, metres. */
const ASIDE = 0.25;
const BEFORE = [0.4, 0.8] as const;
/** What stands on wheels takes so much floor to either side; metres off the wall that stay free with it: its own 0.7 m, and 1.4 m to pass. */
const WHEELS_ASIDE = 0.4;
/** More than that nobody puts at one point. */
const MOST_ABREAST = 5;
const WHEELS_BEFORE = [0.4, 0.8, 1.2, 1.6, 2.1] as const;

/** How far along the wall so many stand that their middle is here, metres. */
const abreast = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => (2 * i + 1 - count) * WHEELS_ASIDE);

/**
 * The places along the walls of some spaces of a storey where something may hang without being in anybody's way: on a wall, not
 * in or before a door or a window, not behind a leaf, not before what has to be reached, with floor before it to stand on.
 * Columns count as walls. In order of the spaces and along their outlines. Costs O(length of outlines / step · what is near).
 */
export const permittedPlaces = (
  plan: WalkingPlan,
  storey: StoreyId,
  among: readonly Space[],
  options: PlaceOptions = {},
): PermittedPlace[] => finished(permittedSteps(plan, storey, among, options));

/** The same in parts. */
export function* permittedSteps(
  plan: WalkingPlan,
  storey: StoreyId,
  among: readonly Space[],
  { step = PLACE_STEP, underSills = false }: PlaceOptions = {},
): Steps<PermittedPlace[]> {
  const index = storeyIndex(plan, storey);
  if (index < 0 || among.length === 0) return [];
  const { document, nav } = plan;
  const spaces = onStorey(document, 'spaces', storey);
  const finder = new SpaceFinder(spaces);
  const walls = new WallFinder(onStorey(document, 'walls', storey));
  const zones = new OpeningZones(onStorey(document, 'openings', storey));
  const clear = new KeptClear(document, storey);
  const uses = new Map(spaces.map(({ id, use }) => [id, use]));

  const floor = (x: number, y: number): Located | null => {
    const at = locate(nav, index, x, y);
    return at?.gap === 0 ? at : null;
  };

  const hung = ({ x, y, nx, ny }: WallSpot): Located | null => {
    for (const off of OFF) {
      const at = floor(x + off * nx, y + off * ny);
      if (at !== null) return at;
    }
    return null;
  };

  const roomy = (
    x: number,
    y: number,
    nx: number,
    ny: number,
    before: readonly number[],
    aside: number,
  ): boolean =>
    before.every((far) => floor(x + far * nx, y + far * ny) !== null) &&
    [aside, -aside].every((off) => floor(x - off * ny, y + off * nx) !== null);

  /** Beside the columns of a hall too: their faces are walls to it. */
  const faces = onStorey(document, 'columns', storey).flatMap(({ outline }) =>
    wallSpots({ outline: { outer: outline.outer.toReversed(), holes: [] } }, step),
  );

  const besideOf = (x: number, y: number): Beside => {
    if (clear.besideHydrant(x, y)) return 'hydrant';
    const doors = zones.beside(x, y);
    const toStair = ({ spaces: sides }: Opening): boolean =>
      sides?.some((side) => side !== null && uses.get(side) === 'stair') ?? false;
    return doors.some(toStair) ? 'stair' : doors.length > 0 ? 'door' : null;
  };

  const placesAt = (space: Space, spot: WallSpot, hasWall: boolean): PermittedPlace[] => {
    const { nx, ny } = spot;
    const [bx, by] = [spot.x - BEHIND * nx, spot.y - BEHIND * ny];
    if (!hasWall && finder.at(bx, by) >= 0 && !walls.within(bx, by, WALL)) return [];
    const at = hung(spot);
    if (at === null) return [];
    const { planX: x, planY: y } = at;
    if (spaces[finder.at(x, y)] !== space) return [];
    const inward = !CIRCULATION.has(space.use);
    if (!zones.leaves(x, y, space.id, inward, underSills) || !clear.leaves(x, y)) return [];
    if (!roomy(x, y, nx, ny, BEFORE, ASIDE)) return [];
    /** Room for one with its middle so far along the wall. */
    const holds = (along: number): boolean => {
      const [mx, my] = [x - along * ny, y + along * nx];
      return (
        roomy(mx, my, nx, ny, WHEELS_BEFORE, WHEELS_ASIDE) &&
        // Floor behind a thin wall is no room for it.
        WHEELS_BEFORE.every((far) => spaces[finder.at(mx + far * nx, my + far * ny)] === space) &&
        [WHEELS_ASIDE, -WHEELS_ASIDE].every((off) => {
          const [ax, ay] = [mx - off * ny, my + off * nx];
          return zones.leaves(ax, ay, space.id, inward, false) && clear.leaves(ax, ay);
        })
      );
    };
    let standing = 0;
    while (standing < (inward ? MOST_ABREAST : 1) && abreast(standing + 1).every(holds)) standing++;
    return [{ storey, x, y, space: space.id, normal: [nx, ny], at, beside: besideOf(x, y), standing }];
  };

  const wanted = new Set(among);
  const found: PermittedPlace[] = [];
  let tried = 0;
  const tryAll = function* (
    spots: readonly WallSpot[],
    spaceOf: (spot: WallSpot) => Space | null,
  ): Steps<void> {
    for (const spot of spots) {
      const space = spaceOf(spot);
      if (space !== null) found.push(...placesAt(space, spot, spots === faces));
      if (++tried % STRETCH === 0) yield;
    }
  };
  for (const space of among) yield* tryAll(wallSpots(space, step), () => space);
  yield* tryAll(faces, ({ x, y, nx, ny }) => {
    const space = spaces[finder.at(x + OFF[0] * nx, y + OFF[0] * ny)];
    return space !== undefined && wanted.has(space) ? space : null;
  });
  return found;
}
