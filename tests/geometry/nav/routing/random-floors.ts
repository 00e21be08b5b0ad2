import type { Random } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import type { Located } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import type { RouteTarget } from '../../../../src/geometry/nav/routing/targets';
import { asDrawn, type Move, turnAndShift } from '../plans';
import { placeOfSample } from '../random-pairs';
import { PLAN_KINDS, randomPlan } from '../random-plans';

/** Distances that differ less are equal, metres. */
export const EQUAL = 1e-6;

export const KINDS = PLAN_KINDS;

export const MOVES: readonly (readonly [string, Move])[] = [
  ['as drawn', asDrawn],
  ['turned and on a map', turnAndShift(0.4321, 500_000, 4_000_000)],
];

export const randomNav = (kind: (typeof PLAN_KINDS)[number], seed: number, move: Move = asDrawn): Nav =>
  buildNav(randomPlan(kind, seed, move));

export const randomPlace = (nav: Nav, random: Random): Located =>
  placeOfSample(nav, random.index(nav.samples.count));

export const points = (places: readonly Located[]): RouteTarget[] =>
  places.map((at) => ({ kind: 'point', at }));

/** Doors shut by chance, as a walk takes them and as routes do. */
export function randomDoors(nav: Nav, random: Random, share: number) {
  const closed = Uint8Array.from({ length: nav.input.doorCount }, () => (random.next() < share ? 1 : 0));
  const shut = [...closed.keys()].filter((door) => closed[door] === 1);
  const open = [...closed.keys()].filter((door) => closed[door] === 0);
  return { closed, shut, open };
}

/** How far two distances are apart: 0 where neither is one. */
export const apart = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b));
