import type { FloorMesh } from './floor-mesh';
import type { NavInput } from './floor-input';

/**
 * How a sheet lies in plan. A flight is stretched away from its low end, at a right angle to it, so that lengths on
 * the sheet are lengths along the slope: sheet = plan + (factor − 1) · ((plan − a) · n) · n. Floors have factor 1.
 */
export interface Stretch {
  readonly ax: number;
  readonly ay: number;
  readonly nx: number;
  readonly ny: number;
  readonly factor: number;
}

/** A part of the surface that lies in one plane. */
export interface Sheet {
  /** Storey that points on it are said to be on. */
  readonly storey: number;
  /** Index of the flight, −1 for level sheets. */
  readonly flight: number;
  /** Index of the landing that this is a copy of storey floor for, −1 for the floor itself. */
  readonly landing: number;
  readonly stretch: Stretch;
  /**
   * On a surface with paces (`pacedNav`): what a metre of the sheet up the flight takes longer than its length tells, and a metre
   * down less long. Left out = 0.
   */
  readonly drift?: number;
}

/** A flight whose end leads to nothing: no walkable floor of the level touches it, or only behind what is always shut. */
export interface UnjoinedEnd {
  readonly flight: number;
  readonly end: 'low' | 'high';
}

/**
 * The whole walkable surface in flat arrays. Half-edge `h = 3t + i` runs from corner i of triangle t to its next
 * corner, counter-clockwise. Coordinates are in the sheet's frame, metres less `origin`; crossing a half-edge
 * with jump j ≠ 0 leads to another sheet, whose frame is this one's plus (jumpX[j], jumpY[j]). The surface is
 * flat everywhere, so lengths in unfolded frames are walking lengths.
 */
export interface Nav {
  readonly input: NavInput;
  readonly floors: readonly FloorMesh[];
  /** Taken off all plan coordinates. */
  readonly origin: readonly [number, number];
  readonly triangleCount: number;
  /** Per half-edge: the corner that it starts at. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Per half-edge: the half-edge across, −1 where nobody can ever cross. */
  readonly twin: Int32Array;
  readonly jump: Int32Array;
  readonly jumpX: Float64Array;
  readonly jumpY: Float64Array;
  /** Per half-edge: angle of the triangle at its start, radians. */
  readonly cornerAngle: Float64Array;
  /** Door d stands on the half-edges `doorHalfEdges[doorStart[d] … doorStart[d + 1] − 1]` (both sides). */
  readonly doorStart: Int32Array;
  readonly doorHalfEdges: Int32Array;
  readonly sheets: readonly Sheet[];
  readonly sheetOf: Int32Array;
  /** Triangle of the storey's own triangulation that this one is (part of). */
  readonly planTriangle: Int32Array;
  /** 1 where the triangle is the plan's own floor at its place (not a copy for a landing, not a flight over a flight). */
  readonly primary: Uint8Array;
  /** Triangles of storey s: `storeyStart[s] … storeyStart[s + 1] − 1`; copies for landings come after all storeys. */
  readonly storeyStart: Int32Array;
  readonly samples: NavSamples;
  readonly unjoined: readonly UnjoinedEnd[];
}

/** All storeys' samples, ordered by triangle; ids are positions in these arrays. */
export interface NavSamples {
  readonly count: number;
  /** Samples of triangle t: `triangleStart[t] … triangleStart[t + 1] − 1`. */
  readonly triangleStart: Int32Array;
  /** Samples of storey s: `storeyStart[s] … storeyStart[s + 1] − 1`. */
  readonly storeyStart: Int32Array;
  /** Frame of the sheet. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Plan coordinates, origin included. */
  readonly planX: Float64Array;
  readonly planY: Float64Array;
  /** Cell of the storey's grid (`floors[s].samples.grid`), and per storey and cell its largest sample or −1. */
  readonly cellOf: Int32Array;
  readonly cellSample: readonly Int32Array[];
  /** Walkable plan area, m². */
  readonly area: Float64Array;
}
