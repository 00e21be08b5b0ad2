import { Clipper, FillRule, type PathsD } from 'clipper2-ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pole } from '../../../src/geometry/plane/pole';
import { inShape, shapeOf } from '../../../src/model/derive/plan-shapes';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import type { Polygon } from '../../../src/model/schema/polygon';
import type { Space } from '../../../src/model/schema/space';
import { CLINIC, hasClinic, readPlan, readPlanAt } from './read-plan';

const DIGITS = 6;

const pathsOf = ({ outer, holes }: Polygon): PathsD =>
  [outer, ...holes].map((ring) => ring.map(([x, y]) => ({ x, y })));

const onStorey = <T extends { readonly storey: string }>(all: Readonly<Record<string, T>>, id: string): T[] =>
  Object.values(all).filter(({ storey }) => storey === id);

/** The clinic's own spaces, and what is found in the same file without them. */
function readBoth(): { own: CampusDocument; found: CampusDocument } {
  const file: { features: { properties: { kind: string } }[] } = JSON.parse(readFileSync(CLINIC, 'utf8'));
  const features = file.features.filter(({ properties }) => properties.kind !== 'space');
  return { own: readPlanAt(CLINIC), found: readPlan(JSON.stringify({ ...file, features })) };
}

const { own, found } = hasClinic ? readBoth() : { own: emptyDocument(), found: emptyDocument() };

/** What of a storey's own rooms the found ones show. Own outlines run to the middle of walls: less the walls. */
function compare(storey: string) {
  const walls = onStorey(own.walls, storey).flatMap(({ body }) =>
    body.form === 'polygon' ? pathsOf(body.outline) : [],
  );
  const solid = Clipper.unionD(walls, [], FillRule.NonZero, DIGITS);
  const areaOf = (paths: PathsD): number => Clipper.areaPathsD(paths);
  const clearOf = ({ outline }: Space): number =>
    areaOf(Clipper.differenceD(pathsOf(outline), solid, FillRule.NonZero, DIGITS));
  const rooms = onStorey(found.spaces, storey);
  const inWalls = rooms.reduce(
    (sum, { outline }) => sum + areaOf(Clipper.intersectD(pathsOf(outline), solid, FillRule.NonZero, DIGITS)),
    0,
  );
  const overlap = rooms.reduce((sum, { outline }) => sum + areaOf(pathsOf(outline)), 0);
  const union = areaOf(
    Clipper.unionD(
      rooms.flatMap(({ outline }) => pathsOf(outline)),
      [],
      FillRule.NonZero,
      DIGITS,
    ),
  );
  const spaces = onStorey(own.spaces, storey).map((space) => {
    const { outer, holes } = space.outline;
    const { x, y } = pole([outer, ...holes], 0.05);
    return { space, in: rooms.filter(({ outline }) => inShape(shapeOf(outline), x, y)) };
  });
  const alone = spaces.flatMap(({ space, in: [room] }) => {
    if (room === undefined || spaces.filter((other) => other.in.includes(room)).length > 1) return [];
    return [areaOf(pathsOf(room.outline)) / clearOf(space) - 1];
  });
  return {
    own: spaces.length,
    found: rooms.length,
    inWalls,
    overlap: overlap - union,
    /** Own rooms whose middle lies in a found one, and those that have it for themselves. */
    held: spaces.filter((space) => space.in.length === 1).length,
    alone: alone.length,
    within: (share: number): number => alone.filter((off) => Math.abs(off) <= share).length,
  };
}

describe.skipIf(!hasClinic)(
  'rooms found in clinic.plan.geojson without its spaces (../shared/data; skipped where it is missing)',
  () => {
    // What is missing lies behind holes that the file closes with nothing (its glass fronts aren't in it): on L1 the hall
    // and the corridor beside it, on L2 the roof terraces and the corridors that open on the void of the hall.
    it.each([
      ['storey_L1', { found: 126, own: 154, held: 136, alone: 111, near: 91, fair: 103 }],
      ['storey_L2', { found: 83, own: 106, held: 90, alone: 64, near: 47, fair: 57 }],
    ])('%s: most rooms, with their clear areas', (storey, least) => {
      const got = compare(storey);
      expect(got.inWalls).toBeLessThan(1e-4);
      expect(Math.abs(got.overlap)).toBeLessThan(1e-4);
      expect(got.own).toBe(least.own);
      expect(got.found).toBeGreaterThanOrEqual(least.found);
      expect(got.held).toBeGreaterThanOrEqual(least.held);
      expect(got.alone).toBeGreaterThanOrEqual(least.alone);
      expect(got.within(0.02)).toBeGreaterThanOrEqual(least.near);
      expect(got.within(0.05)).toBeGreaterThanOrEqual(least.fair);
    });
  },
);
