import type { Steps } from '../../base/steps';
import { ringWindings } from '../plane/ring-windings';
import { triangulateSteps } from '../plane/triangulate';
import type { Triangulation } from '../plane/triangulation';
import { barrierEdges, type BarrierEdges } from './barrier-edges';
import { RingClass, type FloorInput } from './floor-input';
import { floorLines, type CutSegment } from './floor-lines';
import type { FloorSamples } from './floor-grid';
import { sampleFloorSteps } from './floor-samples';
import { FLOOR, NOT_WALKABLE } from './triangle-kind';

/** Points nearer than this, metres, are one. */
const SNAP = 1e-6;
const CLASSES = 4;
/** Lines with a class of their own that are flooded in one go; a class must fit a byte. */
const LINES_AT_ONCE = 200;
/** So many triangles are looked at without a pause. */
const TRIANGLES_AT_ONCE = 4000;

/** One storey cut into triangles, in plan. Independent of the other storeys but for `cuts`. */
export interface FloorMesh {
  readonly input: FloorInput;
  readonly cuts: readonly CutSegment[];
  readonly flightLines: readonly number[];
  readonly outlineLines: readonly number[];
  readonly cell: number;
  readonly plane: Triangulation;
  readonly kind: Int32Array;
  /** Per flight of the storey: 1 for each triangle inside its footprint (flights may lie over each other). */
  readonly inFlight: readonly Uint8Array[];
  /** Per outline line: 1 for each triangle inside it. */
  readonly inOutline: readonly Uint8Array[];
  readonly barriers: BarrierEdges;
  readonly samples: FloorSamples;
}

/** What a floor mesh is made of. */
export type FloorMeshOptions = Pick<FloorMesh, 'input' | 'cuts' | 'flightLines' | 'outlineLines' | 'cell'>;

/**
 * Triangulates a storey and finds what is walkable: (floor ∪ throat) − solid − (cuttable − throat), and the
 * footprints of flights, which nothing drawn under or over them takes away. In parts, of a small storey in few. O(n log n + samples).
 */
export function* floorMeshSteps(options: FloorMeshOptions): Steps<FloorMesh> {
  const { input, cuts, flightLines, outlineLines, cell } = options;
  const { lines, barrierBase } = floorLines(input, cuts);
  const plane = yield* triangulateSteps(lines, { tolerance: SNAP });
  const isLarge = plane.triangleCount > TRIANGLES_AT_ONCE;
  if (isLarge) yield;
  const inFlight = insideEach(plane, input, lines.closed.length, flightLines);
  const inOutline = insideEach(plane, input, lines.closed.length, outlineLines);
  const kind = triangleKinds(plane, input, lines.closed.length, inFlight);
  const barriers = barrierEdges(plane, kind, input.barriers, barrierBase);
  if (isLarge) yield;
  const samples = yield* sampleFloorSteps(plane, kind, barriers.tag, cell);
  return { ...options, plane, kind, inFlight, inOutline, barriers, samples };
}

function triangleKinds(
  plane: Triangulation,
  input: FloorInput,
  lineTotal: number,
  inFlight: readonly Uint8Array[],
): Int32Array {
  const classes = new Uint8Array(lineTotal).fill(255);
  input.ringClass.forEach((ringClass, line) => {
    if (ringClass < CLASSES) classes[line] = ringClass;
  });
  const windings = ringWindings(plane, classes, CLASSES);
  const kind = new Int32Array(plane.triangleCount).fill(NOT_WALKABLE);
  for (let t = 0; t < kind.length; t++) {
    const inside = (ringClass: RingClass): boolean => windings[t * CLASSES + ringClass]! > 0;
    const throat = inside(RingClass.throat);
    const floor = throat || inside(RingClass.floor);
    if (floor && !inside(RingClass.solid) && (throat || !inside(RingClass.cuttable))) kind[t] = FLOOR;
    const flight = inFlight.findIndex((flags) => flags[t] === 1);
    if (flight >= 0) kind[t] = 1 + flight;
  }
  return kind;
}

/** Per line of `wanted`, 1 for each triangle that its ring winds around, whichever way it runs. */
function insideEach(
  plane: Triangulation,
  input: FloorInput,
  lineTotal: number,
  wanted: readonly number[],
): Uint8Array[] {
  const flags: Uint8Array[] = [];
  for (let from = 0; from < wanted.length; from += LINES_AT_ONCE) {
    const group = wanted.slice(from, from + LINES_AT_ONCE);
    // A line that is wanted twice is flooded once.
    const unique = [...new Set(group)];
    const classes = new Uint8Array(lineTotal).fill(255);
    unique.forEach((line, index) => {
      if (line < input.ringClass.length) classes[line] = index;
    });
    const windings = ringWindings(plane, classes, unique.length);
    for (const line of group) {
      const column = unique.indexOf(line);
      const inside = new Uint8Array(plane.triangleCount);
      for (let t = 0; t < inside.length; t++) inside[t] = windings[t * unique.length + column] === 0 ? 0 : 1;
      flags.push(inside);
    }
  }
  return flags;
}
