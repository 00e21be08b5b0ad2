import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { findPieces } from '../../../src/geometry/nav/pieces';
import { deriveNav, type DerivedNav } from '../../../src/model/derive/derive-nav';
import { inFrame, pointAt } from '../../../src/model/derive/line-frame';
import type { Throat } from '../../../src/model/derive/throat';
import { resolvedDoors } from '../../../src/model/derive/resolve-door';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import { componentCount, doorEdges, roomPieces } from './floor-graph';
import { CLINIC, hasClinic, readPlanAt } from './read-plan';

/** `describe` bodies run also when skipped: without the file there is nothing in it. */
const document: CampusDocument = hasClinic ? readPlanAt(CLINIC) : emptyDocument();
const derived: DerivedNav = deriveNav(document);
const nav: Nav = buildNav(derived.input);
const throats: readonly Throat[] = derived.parts.flatMap((parts) => parts.throats);
const doors = Object.values(document.openings).filter(({ kind }) => kind === 'door');
const storey = (id: string): number => derived.storeys.findIndex((name) => name === `storey_${id}`);

const joinsTwo = (spaces: Throat['opening']['spaces']): spaces is [`space_${string}`, `space_${string}`] =>
  spaces !== null && spaces[0] !== null && spaces[1] !== null && spaces[0] !== spaces[1];

/** Doors whose lines are the same shut one way together. */
const lineKey = ({ opening }: Throat): string =>
  opening.storey +
  opening.line
    .map((p) => p.map((v) => v.toFixed(2)).join())
    .sort()
    .join(' ');

describe.skipIf(!hasClinic)('clinic.plan.geojson (../shared/data; skipped where it is missing)', () => {
  it('has what the file has', () => {
    expect(Object.keys(document.spaces)).toHaveLength(264);
    expect(doors).toHaveLength(254);
    expect(Object.keys(document.walls)).toHaveLength(1253);
    expect(Object.keys(document.flights)).toHaveLength(6);
    expect(doors.filter(({ spaces }) => joinsTwo(spaces))).toHaveLength(222);
    expect(doors.filter(({ spaces }) => spaces?.includes(null))).toHaveLength(22);
    expect(doors.filter(({ spaces }) => spaces !== null && spaces[0] === spaces[1])).toHaveLength(10);
  });

  it('joins six flights to three stairs of two, each leading from L1 to L2', () => {
    expect(derived.stairs.map((stair) => stair.length)).toEqual([2, 2, 2]);
    expect(nav.unjoined).toEqual([]);
    const levels = derived.input.flights.map(({ low, high }) => [low.joins.kind, high.joins.kind]);
    expect(levels.filter(([low, high]) => low === 'storey' && high === 'landing')).toHaveLength(3);
    expect(levels.filter(([low, high]) => low === 'landing' && high === 'storey')).toHaveLength(3);
  });

  it('has one piece of more than 1,000 m² on L1 and on L2, one component, and little else', () => {
    const { pieces } = findPieces(nav);
    const large = [storey('L1'), storey('L2')].map((s) =>
      pieces.filter((piece) => piece.storey === s && piece.area > 1000),
    );
    expect(large.map((found) => found.length)).toEqual([1, 1]);
    expect(large[0]![0]!.component).toBe(large[1]![0]!.component);
    const others = pieces.filter((piece) => piece.area >= 1 && piece.component !== large[0]![0]!.component);
    expect(others.filter((piece) => piece.storey === storey('L1'))).toHaveLength(8);
    expect(others.filter((piece) => piece.storey === storey('L2'))).toHaveLength(1);
  });

  it('leaves rooms in the pieces that doors and derived openings make of them', () => {
    const rooms = Object.keys(document.spaces);
    const byDoors = throats.filter(({ opening }) => opening.kind === 'door' && joinsTwo(opening.spaces));
    // 264 rooms, 222 doors; by hand from the file: 49 pieces with the four spaces of the roof, 13 with the found ones.
    expect(
      roomPieces(
        rooms,
        byDoors.map(({ opening }) => opening.spaces as [string, string]),
      ),
    ).toBe(49);
    const all = throats.filter(({ opening }) => joinsTwo(opening.spaces));
    expect(
      roomPieces(
        rooms,
        all.map(({ opening }) => opening.spaces as [string, string]),
      ),
    ).toBe(13);
  });

  it('closes exactly its own way with each of the 222 doors', () => {
    const rooms = Object.keys(document.spaces);
    const ways = throats
      .filter(({ opening }) => joinsTwo(opening.spaces))
      .map((throat) => ({ key: lineKey(throat), ends: throat.opening.spaces as [string, string] }));
    const stairs: [string, string][] = [
      ['space_C51', 'space_C135'],
      ['space_C159', 'space_C237'],
      ['space_C194', 'space_C264'],
    ];
    const roomsJoined = (without: string): number =>
      roomPieces(rooms, [...stairs, ...ways.filter(({ key }) => key !== without).map(({ ends }) => ends)]);
    const open = { rooms: roomsJoined(''), floor: componentCount(nav) };
    let tried = 0;
    throats.forEach((throat, door) => {
      const { opening } = throat;
      if (opening.kind !== 'door' || !joinsTwo(opening.spaces)) return;
      tried++;
      expect(doorEdges(nav, door).length, opening.id).toBeGreaterThan(0);
      const more = componentCount(nav, door) - open.floor;
      expect(more, opening.id).toBe(roomsJoined(lineKey(throat)) - open.rooms);
      expect(joinedNear(door, throat), opening.id).toBe(false);
      expect(joinedNear(-1, throat), opening.id).toBe(true);
    });
    expect(tried).toBe(222);
  });

  it('has no walkable floor inside a wall', () => {
    // Straight from the file, so that no reader of ours stands between.
    const file: {
      features: { geometry: { coordinates: [number, number][][] }; properties: Record<string, string> }[];
    } = JSON.parse(readFileSync(CLINIC, 'utf8'));
    for (const [s, id] of derived.storeys.entries()) {
      const rings = file.features
        .filter(({ properties }) => properties['kind'] === 'wall' && `storey_${properties['storey']}` === id)
        .map(({ geometry }) => geometry.coordinates[0]!);
      for (let t = nav.storeyStart[s]!; t < nav.storeyStart[s + 1]!; t++) {
        if (nav.sheets[nav.sheetOf[t]!]!.flight >= 0) continue;
        const x = (nav.x[3 * t]! + nav.x[3 * t + 1]! + nav.x[3 * t + 2]!) / 3 + nav.origin[0];
        const y = (nav.y[3 * t]! + nav.y[3 * t + 1]! + nav.y[3 * t + 2]!) / 3 + nav.origin[1];
        expect(
          rings.some((ring) => inside(ring, x, y)),
          `${id} ${x} ${y}`,
        ).toBe(false);
      }
    }
  });

  it('has no floor of L2 where the flights come up', () => {
    for (const { outline } of Object.values(document.flights)) {
      const [a, b, c, d] = outline.outer;
      for (const [u, v] of [
        [0.5, 0.5],
        [0.1, 0.5],
        [0.9, 0.5],
        [0.5, 0.1],
        [0.5, 0.9],
      ] as const) {
        const x = (1 - u) * ((1 - v) * a![0] + v * d![0]) + u * ((1 - v) * b![0] + v * c![0]);
        const y = (1 - u) * ((1 - v) * a![1] + v * d![1]) + u * ((1 - v) * b![1] + v * c![1]);
        expect(locate(nav, storey('L2'), x, y)?.gap).toBeGreaterThan(0.05);
        expect(locate(nav, storey('L1'), x, y)?.gap).toBe(0);
      }
    }
  });

  it('resolves every door, and says what it assumed', () => {
    const resolved = new Map(derived.storeys.flatMap((id) => [...resolvedDoors(document, id)]));
    for (const { id, spaces } of doors) if (joinsTwo(spaces)) expect(resolved.get(id)?.sides).toEqual(spaces);
    const exits = doors.filter(({ id }) => resolved.get(id)?.finalExit === true);
    // 22 doors name nothing on one side; four of them lie on L2, where no door leads into the open.
    expect(exits).toHaveLength(18);
    expect(exits.every(({ storey }) => storey === 'storey_L1')).toBe(true);
    const count = (code: string): number => derived.warnings.filter((issue) => issue.code === code).length;
    expect(count('plan.opening-exit-assumed')).toBe(18);
    expect(count('plan.opening-leads-nowhere')).toBe(4);
    expect(count('plan.opening-sides-probed')).toBe(10);
    expect(count('plan.opening-drawn-twice')).toBe(5);
    expect(count('plan.landing-assumed')).toBe(3);
    expect(count('plan.flight-direction-assumed')).toBe(6);
    expect(derived.warnings.every(({ place }) => place.includes('_'))).toBe(true);
  });
});

/**
 * Can one get from one side of a throat to the other over edges whose middles lie in the strip before and behind it
 * (0.3 m beyond its jambs)? A way round through other doors doesn't count.
 */
function joinedNear(shutDoor: number, { frame, opening }: Throat): boolean {
  const s = derived.storeys.indexOf(opening.storey);
  const from = locate(nav, s, ...pointAt(frame, frame.length / 2, 0.15));
  const to = locate(nav, s, ...pointAt(frame, frame.length / 2, -0.15));
  if (from === null || to === null) return false;
  const shut = new Set(doorEdges(nav, shutDoor));
  const seen = new Set([from.triangle]);
  for (const triangle of seen) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const other = nav.twin[h]!;
      if (other < 0 || shut.has(h)) continue;
      const next = h % 3 === 2 ? h - 2 : h + 1;
      const [u] = inFrame(frame, [
        (nav.x[h]! + nav.x[next]!) / 2 + nav.origin[0],
        (nav.y[h]! + nav.y[next]!) / 2 + nav.origin[1],
      ]);
      if (u < -0.3 || u > frame.length + 0.3) continue;
      seen.add(Math.floor(other / 3));
    }
  }
  return seen.has(to.triangle);
}

function inside(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
