import { BufferAttribute, type BufferGeometry } from 'three';
import { filledRegion } from '../../geometry/mesh/filled-region';
import { LineSetBuilder } from '../../geometry/plane/line-set';
import { orientRings } from '../../geometry/plane/orient-rings';
import type { Sketch, SketchArea, SketchMark } from '../../session/state/sketch-state';
import { ribbonsOf, toneNumber, type SpotOf } from './sketch-lines';

export interface SketchGeometries {
  readonly lines: BufferGeometry;
  readonly marks: BufferGeometry;
  readonly areas: BufferGeometry;
}

const SHAPES: readonly SketchMark['shape'][] = ['dot', 'handle', 'cross', 'ring', 'lock', 'steps'];

/** Puts all sketches into three geometries: each is one thing to draw. O(points, areas n log n). */
export function drawSketches(
  { lines, marks, areas }: SketchGeometries,
  sketches: readonly Sketch[],
  spotOf: SpotOf,
): void {
  const ribbons = ribbonsOf(
    sketches.flatMap((sketch) => sketch.lines ?? []),
    spotOf,
  );
  fill(lines, {
    position: [ribbons.start, 3],
    finish: [ribbons.end, 3],
    style: [ribbons.style, 4],
    run: [ribbons.run, 3],
  });
  lines.setIndex(new BufferAttribute(ribbons.index, 1));

  const spots: number[] = [];
  const kinds: number[] = [];
  const sides: number[] = [];
  for (const mark of sketches.flatMap((sketch) => sketch.marks ?? [])) {
    const spot = spotOf(mark.storey, mark);
    if (!spot) continue;
    spots.push(...spot);
    kinds.push(SHAPES.indexOf(mark.shape), toneNumber(mark.tone));
    const { towards = mark } = mark;
    sides.push(towards.x - mark.x, towards.y - mark.y);
  }
  fill(marks, {
    position: [Float32Array.from(spots), 3],
    kind: [Float32Array.from(kinds), 2],
    side: [Float32Array.from(sides), 2],
  });
  fillAreas(
    areas,
    sketches.flatMap((sketch) => sketch.areas ?? []),
    spotOf,
  );
}

function fillAreas(geometry: BufferGeometry, areas: readonly SketchArea[], spotOf: SpotOf): void {
  const positions: number[] = [];
  const kinds: number[] = [];
  const index: number[] = [];
  for (const { storey, rings, tone } of areas) {
    const spot = rings[0]?.[0] && spotOf(storey, rings[0][0]);
    if (!spot || !rings[0]?.[0]) continue;
    const [dx, dy] = [spot[0] - rings[0][0].x, spot[1] - rings[0][0].y];
    const builder = new LineSetBuilder();
    const outlines = rings.map((ring) => ring.map(({ x, y }) => [x, y] as const));
    for (const ring of orientRings(outlines)) builder.add(ring, true);
    const { vertices, origin, triangles } = filledRegion(builder.build());
    const first = positions.length / 3;
    for (let v = 0; v < vertices.length; v += 2) {
      positions.push(vertices[v]! + origin[0] + dx, vertices[v + 1]! + origin[1] + dy, spot[2]);
      kinds.push(toneNumber(tone));
    }
    for (const corner of triangles) index.push(first + corner);
  }
  fill(geometry, { position: [Float32Array.from(positions), 3], kind: [Float32Array.from(kinds), 1] });
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
}

/** Replaces what a geometry holds; what the graphics card had of it is given back first. */
function fill(
  geometry: BufferGeometry,
  attributes: Readonly<Record<string, readonly [Float32Array, number]>>,
): void {
  geometry.dispose();
  for (const [name, [array, size]] of Object.entries(attributes)) {
    geometry.setAttribute(name, new BufferAttribute(array, size));
  }
}
