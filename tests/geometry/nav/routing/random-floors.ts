import { seededRandom, type Random } from '../../../../src/base/random';
import { buildNav } from '../../../../src/geometry/nav/build-nav';
import type { NavInput } from '../../../../src/geometry/nav/floor-input';
import type { Located } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import type { RouteTarget } from '../../../../src/geometry/nav/routing/targets';
import { asDrawn, building, FloorDrawing, type Move, type Point, turnAndShift } from '../plans';
import { placeOfSample } from '../random-pairs';
import { PLAN_KINDS, randomPlan } from '../random-plans';

/** Distances that differ less are equal, metres. */
export const EQUAL = 1e-6;

export const KINDS = [...PLAN_KINDS, 'ward'] as const;

export const MOVES: readonly (readonly [string, Move])[] = [
  ['as drawn', asDrawn],
  ['turned and on a map', turnAndShift(0.4321, 500_000, 4_000_000)],
];

/** A wall between two points with a doorway somewhere in it; returns the number of its door. */
function wallWithDoor(random: Random, drawing: FloorDrawing, from: Point, to: Point, door: number): number {
  const upright = from[0] === to[0];
  const [begin, end] = upright ? [from[1], to[1]] : [from[0], to[0]];
  const width = random.between(0.7, 1.2);
  const at = random.between(begin + 0.1, end - width - 0.1);
  const box = (a: number, b: number): void => {
    if (upright) drawing.solid(from[0] - 0.1, a, from[0] + 0.1, b);
    else drawing.solid(a, from[1] - 0.1, b, from[1] + 0.1);
  };
  box(begin, at);
  box(at + width, end);
  const off = random.index(3) / 10 - 0.1;
  if (upright) drawing.barrier([from[0] + off, at], [from[0] + off, at + width], door);
  else drawing.barrier([at, from[1] + off], [at + width, from[1] + off], door);
  return door + 1;
}

/** A ward: a corridor in a ring or not, rooms with one door along it, some with a bath behind, some with two doors. */
function ward(random: Random, move: Move): NavInput {
  const drawing = new FloorDrawing(move);
  drawing.floor(0, 0, 24, 14);
  let door = 0;
  for (const [low, high, corridor] of [
    [0, 5.5, 5.5],
    [8.5, 14, 8.5],
  ] as const) {
    for (let x = 0; x < 24; x += 4) {
      door = wallWithDoor(random, drawing, [x, corridor], [x + 4, corridor], door);
      const bath = low + (high - low) / 2;
      if (random.index(2) === 0) door = wallWithDoor(random, drawing, [x, bath], [x + 4, bath], door);
      if (x === 0) continue;
      if (random.index(4) === 0) door = wallWithDoor(random, drawing, [x, low], [x, bath], door);
      else drawing.solid(x - 0.1, low, x + 0.1, bath);
      drawing.solid(x - 0.1, bath, x + 0.1, high);
    }
  }
  for (const x of [8, 16]) {
    if (random.index(2) === 0) door = wallWithDoor(random, drawing, [x, 5.6], [x, 8.4], door);
  }
  for (let i = 0; i < 25; i++) {
    const [x, y] = [random.between(0, 23), random.between(0, 13)];
    drawing.solid(x, y, x + random.between(0.2, 0.9), y + random.between(0.2, 0.9));
  }
  return building([drawing.build()]);
}

/** A random building; the same for the same seed. */
export const randomNav = (kind: (typeof KINDS)[number], seed: number, move: Move = asDrawn): Nav =>
  buildNav(kind === 'ward' ? ward(seededRandom(seed), move) : randomPlan(kind, seed, move));

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
