import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildSight, FRAME_MARGIN } from '../../../src/geometry/visibility/build-sight';
import type { Sight } from '../../../src/geometry/visibility/sight';
import {
  visibilityPolygon,
  type VisibilityPolygon,
} from '../../../src/geometry/visibility/visibility-polygon';
import {
  criticalAngles,
  isGrazing,
  isInSolid,
  outlineDistance,
  rayDistance,
  sectorArea,
  wallsOf,
  wallsOffEye,
  type Wall,
} from './oracle';
import { EYE_KINDS, randomRoom } from './random-room';
import { costly } from '../../support/cases';

const ROOMS = costly(1000);
const RAYS = 10_000;
const BATCH = 100;

interface Eye {
  readonly walls: readonly Wall[];
  readonly critical: Float64Array;
  readonly x: number;
  readonly y: number;
}

/** The worst relative difference of radial distance over the rays. */
function worstRay(
  { walls, critical, x, y }: Eye,
  polygon: VisibilityPolygon,
  rays: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const blockers = wallsOffEye(walls, x, y);
  let worst = 0;
  for (let i = 0; i < rays; i++) {
    const angle = random.between(-Math.PI, Math.PI);
    if (isGrazing(critical, angle)) continue;
    const dx = Math.cos(angle);
    const dy = Math.sin(angle);
    const intoSolid = isInSolid(walls, x + 1e-6 * dx, y + 1e-6 * dy);
    const wanted = intoSolid ? 0 : rayDistance(blockers, x, y, dx, dy);
    const got = outlineDistance(polygon.vertices, x, y, dx, dy);
    // Sight that meets no wall ends at the frame, farther than the room is wide.
    const difference =
      wanted === Infinity
        ? got > FRAME_MARGIN / 2
          ? 0
          : Infinity
        : Math.abs(got - wanted) / Math.max(1, wanted);
    worst = Math.max(worst, difference);
  }
  return worst;
}

function shoelace(outline: Float64Array): number {
  let twice = 0;
  for (let i = 0; i < outline.length; i += 2) {
    const j = (i + 2) % outline.length;
    twice += outline[i]! * outline[j + 1]! - outline[j]! * outline[i + 1]!;
  }
  return twice / 2;
}

function checkEye(sight: Sight, eye: Eye, label: string): VisibilityPolygon {
  const polygon = visibilityPolygon(sight, eye.x, eye.y);
  const wanted = sectorArea(eye.walls, eye.x, eye.y, eye.critical);
  expect(polygon.bounded, label).toBe(Number.isFinite(wanted));
  if (polygon.area !== null) {
    expect(Math.abs(polygon.area - wanted), label).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
    expect(Math.abs(shoelace(polygon.vertices) - polygon.area), label).toBeLessThanOrEqual(
      1e-9 * (1 + wanted),
    );
  }
  return polygon;
}

describe('random rooms against brute force', () => {
  for (let batch = 0; batch < ROOMS; batch += BATCH) {
    it(`rooms ${batch + 1} to ${batch + BATCH}: five eyes by area, one by ${RAYS} rays`, () => {
      for (let seed = batch + 1; seed <= batch + BATCH; seed++) {
        const room = randomRoom(seed);
        const sight = buildSight({ walls: room.walls });
        const walls = wallsOf(room.walls);
        EYE_KINDS.forEach((kind, i) => {
          const [x, y] = room.eye(kind);
          const eye = { walls, critical: criticalAngles(walls, x, y), x, y };
          const label = `room ${seed}, eye ${kind} (${x}, ${y})`;
          const polygon = checkEye(sight, eye, label);
          const rays = i === seed % EYE_KINDS.length ? RAYS : RAYS / 100;
          expect(worstRay(eye, polygon, rays, seed), label).toBeLessThanOrEqual(1e-9);
        });
      }
    });
  }
});
