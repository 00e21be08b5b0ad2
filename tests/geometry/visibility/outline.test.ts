import { describe, expect, it } from 'vitest';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { AIR, FRAME } from '../../../src/geometry/visibility/outline';
import { visibilityPolygon, visibleArea } from '../../../src/geometry/visibility/visibility-polygon';
import { distanceTo, wallsOf } from './oracle';
import { EYE_KINDS, randomRoom } from './random-room';
import { linesOf, room } from './scenes';
import { cases } from '../../support/cases';

describe('the outline of a visibility polygon', () => {
  it('is the room itself where nothing stands in it, whatever lies across it unseen', () => {
    const across = [
      [
        [2, 0],
        [7, 10],
      ],
      false,
    ] as const;
    const sight = buildSight({ walls: linesOf([room(10, 10), across]), seenThrough: Uint8Array.of(0, 1) });
    const seen = visibilityPolygon(sight, 5, 5);
    const corners = new Set<string>();
    for (let i = 0; i < seen.vertices.length; i += 2)
      corners.add(`${seen.vertices[i]},${seen.vertices[i + 1]}`);
    for (const corner of ['0,0', '10,0', '10,10', '0,10']) expect(corners).toContain(corner);
    expect([...new Set(seen.lines)]).toEqual([0]);
  });

  it('gives corners of walls bit for bit', () => {
    const walls = linesOf([room(0.1 + 0.2, 1 / 3)]);
    const seen = visibilityPolygon(buildSight({ walls }), 0.1, 0.1);
    expect(new Set(seen.vertices)).toEqual(new Set([0, 0.1 + 0.2, 1 / 3]));
  });

  it('lies on the lines it names, else along sight lines, and turns once round the eye', () => {
    for (let seed = 1; seed <= cases(100); seed++) {
      const { walls, eye } = randomRoom(seed);
      const sight = buildSight({ walls });
      const pieces = wallsOf(walls);
      for (const kind of EYE_KINDS) {
        const [x, y] = eye(kind);
        const { vertices, lines, area } = visibilityPolygon(sight, x, y);
        expect(lines.length * 2).toBe(vertices.length);
        expect(visibleArea(sight, x, y)).toBe(area);
        for (let i = 0; i < lines.length; i++) {
          const j = (i + 1) % lines.length;
          const [ax, ay] = [vertices[2 * i]! - x, vertices[2 * i + 1]! - y];
          const [bx, by] = [vertices[2 * j]! - x, vertices[2 * j + 1]! - y];
          const turn = (ax * by - ay * bx) / Math.max(1, Math.hypot(ax, ay), Math.hypot(bx, by));
          const label = `room ${seed}, eye (${x}, ${y}), edge ${i}`;
          expect(turn, label).toBeGreaterThan(-1e-9);
          if (lines[i] === FRAME) continue;
          if (lines[i] === AIR) {
            expect(Math.abs(turn), label).toBeLessThan(1e-9);
            continue;
          }
          const own = pieces.filter((piece) => piece.line === lines[i]);
          const off = (px: number, py: number): number =>
            Math.min(...own.map((w) => distanceTo(w, px + x, py + y)));
          expect(Math.max(off(ax, ay), off(bx, by), off((ax + bx) / 2, (ay + by) / 2)), label).toBeLessThan(
            1e-8,
          );
        }
      }
    }
  });
});
