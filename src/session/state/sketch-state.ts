import type { StoreyId } from '../../model/schema/ids';

/** What a mark means; the scene has a colour for each, and each is told by shape or words besides. */
export type SketchTone = 'accent' | 'draft' | 'way' | 'other-way' | 'shut' | 'trouble' | 'quiet';

/** A point drawn on a storey: metres of the plan, `z` above that storey's floor (0 when left out). */
export interface SketchPoint {
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

/** A line of constant width on the screen. */
export interface SketchLine {
  readonly storey: StoreyId;
  readonly points: readonly SketchPoint[];
  readonly tone: SketchTone;
  /** CSS pixels; 3 when left out. */
  readonly width?: number;
  readonly dashed?: boolean;
  /** Arrowheads along it, in its direction. */
  readonly arrows?: boolean;
  readonly closed?: boolean;
}

/** A flat area. */
export interface SketchArea {
  readonly storey: StoreyId;
  /** Outer ring, then holes; not repeated at the end. */
  readonly rings: readonly (readonly SketchPoint[])[];
  readonly tone: SketchTone;
}

/** A mark of one size on the screen: a dot, a handle to grab, a cross through what is shut, a padlock, steps of a stair, a ring around something. */
export interface SketchMark extends SketchPoint {
  readonly storey: StoreyId;
  readonly shape: 'dot' | 'handle' | 'cross' | 'ring' | 'lock' | 'steps';
  readonly tone: SketchTone;
  /** It stands to this side of its place, but still over it: a ring at a corner else lies half behind the walls. */
  readonly towards?: SketchPoint;
}

/** Where words stand clear of what is at their place; `around` = on whichever side of it has room, above it first. */
export type SketchAside = 'above' | 'below' | 'around';

/** Words at a point; kept readable, never over another label. */
export interface SketchLabel extends SketchPoint {
  readonly storey: StoreyId;
  readonly text: string;
  readonly tone: SketchTone;
  /** Metres on each side that the words may take: from farther away they are left out. Always there when left out. */
  readonly room?: number;
  /** In the middle of their place when left out. */
  readonly aside?: SketchAside;
  /** Where on the same storey they stand instead, the best place first, when something else stands at their own. */
  readonly or?: readonly SketchPoint[];
}

/** What one owner (a tool, a way out) has drawn over the plan. Everything may be missing. */
export interface Sketch {
  readonly lines?: readonly SketchLine[];
  readonly areas?: readonly SketchArea[];
  readonly marks?: readonly SketchMark[];
  readonly labels?: readonly SketchLabel[];
}

/** All that is drawn over the plan and is no part of it, by owner. The scene draws the marks of the storeys that it draws. */
export interface SketchState {
  readonly sketches: ReadonlyMap<string, Sketch>;
}

export const initialSketches: SketchState = { sketches: new Map() };
