import { describe, expect, it } from 'vitest';
import { floorAt } from '../../../../src/analyses/walking/find-path';
import { walkWith, walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { distanceField } from '../../../../src/geometry/nav/distance-field';
import type { Located } from '../../../../src/geometry/nav/locate';
import type { AssetOf } from '../../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../src/model/schema/document';
import type { SpaceId } from '../../../../src/model/schema/ids';
import type { Opening } from '../../../../src/model/schema/opening';
import type { Space } from '../../../../src/model/schema/space';
import { inside } from '../../support/storey-checks';
import { assetsIn, assetsOf, fitted, storeysOf, type FittedStorey } from '../../support/fitted-storeys';

/** Its signs are drawn by hand. */
const OLD = 'D';
const storeys = fitted()
  .flatMap(storeysOf)
  .filter(({ building }) => building !== null && building !== OLD);

const openingsOf = ({ document, id }: FittedStorey): Opening[] =>
  Object.values(document.openings).filter(({ storey, kind }) => storey === id && kind !== 'window');

const middleOf = ({ line: [[ax, ay], [bx, by]] }: Opening): [number, number] => [
  (ax + bx) / 2,
  (ay + by) / 2,
];

const useOf = (document: CampusDocument, id: string | null | undefined): string | null =>
  id == null ? null : (document.spaces[id as SpaceId]?.use ?? null);

/** Doors to the open, and into stairs where there are none to the open. */
function exitsOf(storey: FittedStorey): Opening[] {
  const openings = openingsOf(storey);
  const final = openings.filter(({ finalExit }) => finalExit === true);
  const elevation = storey.document.storeys[storey.id]!.elevation;
  if (final.length > 0 && elevation > -1) return final;
  const intoStairs = openings.filter(({ spaces }) => {
    const uses = spaces?.map((id) => useOf(storey.document, id)) ?? [];
    return uses.filter((use) => use === 'stair').length === 1 && !uses.includes(null);
  });
  return [...final, ...intoStairs];
}

/** The storey as if nothing else stood: doors to elsewhere lead nowhere. */
function byItself({ document, id, spaces }: FittedStorey): CampusDocument {
  const own = new Set<string>(spaces.map((space) => space.id));
  const only = <T extends { readonly storey: string }>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([, entity]) => entity.storey === id));
  const openings = Object.fromEntries(
    Object.entries(only(document.openings)).filter(([, { spaces: sides }]) =>
      (sides ?? []).every((side) => side === null || own.has(side)),
    ),
  );
  return {
    ...document,
    storeys: { [id]: document.storeys[id]! },
    spaces: only(document.spaces),
    outdoors: {},
    walls: only(document.walls),
    openings,
    columns: only(document.columns),
    obstacles: only(document.obstacles),
    exits: {},
    compartments: {},
    flights: {},
    landings: {},
    lifts: {},
    assets: {},
    populations: {},
  };
}

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly metres: number;
}

/** Real walking distances to the nearest exit, at samples of the floor. */
function walked(storey: FittedStorey): Sample[] {
  const plan = walkingPlan(byItself(storey));
  const sources = exitsOf(storey)
    .map((door) => floorAt(plan, { storey: storey.id, x: middleOf(door)[0], y: middleOf(door)[1] }))
    .filter((at): at is Located => at !== null);
  const { samples, distances } = distanceField(walkWith(plan, []), sources);
  const { planX, planY } = plan.nav.samples;
  return [...samples].map((sample, i) => ({ x: planX[sample]!, y: planY[sample]!, metres: distances[i]! }));
}

/** Unit vector that an arrow shows to who stands before the sign and looks at it. */
function arrowOf({ facing, shows }: AssetOf<'exit-sign'>): [number, number] {
  // Who looks against the sign's own outlook has its left on the right hand.
  const right: [number, number] = [-Math.sin(facing!), Math.cos(facing!)];
  return shows === 'right' ? right : [-right[0], -right[1]];
}

/** By way of the samples around a place: the walk from it to each of them is straight. */
const metresAt = (floor: readonly Sample[], x: number, y: number): number =>
  Math.min(
    ...floor.flatMap((sample) => {
      const away = Math.hypot(sample.x - x, sample.y - y);
      return away < 1.5 ? [sample.metres + away] : [];
    }),
  );

describe('exit signs', () => {
  it('hang over every way out', () => {
    for (const storey of storeys) {
      const signs = assetsOf(storey.document, storey.id, 'exit-sign').filter(({ shows }) => shows === 'exit');
      const large = new Set([
        'corridor',
        'lobby',
        'lift-lobby',
        'hall',
        'outpatient-hall',
        'emergency',
        'stair',
        'ramp',
      ]);
      for (const door of exitsOf(storey)) {
        const [x, y] = middleOf(door);
        const walkedTo = door.spaces?.some((id) => large.has(useOf(storey.document, id) ?? ''));
        if (walkedTo !== true) continue;
        const over = signs.some((sign) => Math.hypot(sign.x - x, sign.y - y) < 0.5);
        expect(over, door.id).toBe(true);
      }
    }
  });

  it('point along the corridor in the direction in which the walk to the nearest exit gets shorter', () => {
    let checked = 0;
    const wrong: string[] = [];
    for (const storey of storeys.filter((_, i) => i % 3 === 0 || i < 2)) {
      const floor = walked(storey);
      for (const space of storey.spaces) {
        const arrows = assetsIn(storey.document, space, 'exit-sign').filter(({ z }) => z < 1);
        if (arrows.length === 0) continue;
        const here = floor.filter(({ x, y }) => inside(space.outline, x, y));
        for (const sign of arrows) {
          const [ux, uy] = arrowOf(sign);
          // A step off the wall, then a pace along it.
          const [x, y] = [sign.x + 0.4 * Math.cos(sign.facing!), sign.y + 0.4 * Math.sin(sign.facing!)];
          const metres = (pace: number): number => metresAt(here, x + pace * ux, y + pace * uy);
          checked++;
          // Where it shows both ways, it is shorter after a few metres whichever way one goes.
          const isRight =
            sign.shows === 'both' ? Math.max(metres(4), metres(-4)) < metres(0) : metres(1) < metres(-1);
          if (!isRight) wrong.push(`${sign.id} ${metres(1)} ${metres(-1)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(15);
  });

  it('are 10 m apart at most along the walls of a corridor, unless an exit is nearer from all of it', () => {
    for (const storey of storeys) {
      const exits = exitsOf(storey).map(middleOf);
      for (const { space, axis, from, to } of corridorsOf(storey)) {
        const at = assetsIn(storey.document, space, 'exit-sign')
          .map(({ x, y }) => (axis === 0 ? x : y))
          .sort((a, b) => a - b);
        const stops = [from - 5, ...at, to + 5];
        const gaps = stops.slice(1).map((stop, i) => stop - stops[i]!);
        const isShort = space.outline.outer.every(([x, y]) =>
          exits.some((exit) => Math.hypot(exit[0] - x, exit[1] - y) < 10),
        );
        if (!isShort) expect(Math.max(...gaps), space.id).toBeLessThanOrEqual(10.01);
      }
    }
  });

  it('hang a metre from each turn at most', () => {
    let turns = 0;
    for (const storey of storeys) {
      const corridors = corridorsOf(storey);
      for (const opening of openingsOf(storey).filter(({ kind }) => kind === 'passage')) {
        const [[ax, ay], [bx, by]] = opening.line;
        // One comes through a mouth in its long side.
        const into = corridors.find(
          ({ space, axis }) => opening.spaces?.includes(space.id) && (axis === 0 ? ay === by : ax === bx),
        );
        const others = opening.spaces?.map((id) => useOf(storey.document, id));
        if (into === undefined || others?.some((use) => use !== 'corridor') !== false) continue;
        turns++;
        const at = into.axis;
        const [low, high] = [Math.min([ax, ay][at]!, [bx, by][at]!), Math.max([ax, ay][at]!, [bx, by][at]!)];
        const signed = assetsIn(storey.document, into.space, 'exit-sign').some((sign) => {
          const place = at === 0 ? sign.x : sign.y;
          return place > low - 1.01 && place < high + 1.01;
        });
        expect(signed, opening.id).toBe(true);
      }
    }
    expect(turns).toBeGreaterThan(3);
  });

  it('tell the number of the storey in every stair', () => {
    for (const { document, spaces } of storeys) {
      for (const space of spaces.filter(({ use }) => use === 'stair')) {
        const numbers = assetsIn(document, space, 'exit-sign').filter(({ shows }) => shows === 'storey');
        expect(numbers.length, space.id).toBe(1);
      }
    }
  });
});

/** Straight corridors of more than 10 m on storeys with a way out: axis and ends. */
function corridorsOf(storey: FittedStorey): { space: Space; axis: 0 | 1; from: number; to: number }[] {
  if (exitsOf(storey).length === 0) return [];
  return storey.spaces
    .filter(({ use, outline }) => use === 'corridor' && outline.outer.length === 4)
    .map((space) => {
      const xs = space.outline.outer.map(([x]) => x);
      const ys = space.outline.outer.map(([, y]) => y);
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      return x1 - x0 > y1 - y0
        ? { space, axis: 0 as const, from: x0, to: x1 }
        : { space, axis: 1 as const, from: y0, to: y1 };
    })
    .filter(({ from, to }) => to - from > 10);
}
