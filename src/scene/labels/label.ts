import type { SketchAside, SketchTone } from '../../session/state/sketch-state';
import type { LabelPlace } from '../../model/derive/drawing/label-places';

/** What a label names: a room, the farthest point, a building on its site, a part of open ground, what a tool has drawn, a storey of the stack. */
export type LabelTone = 'room' | 'mark' | 'building' | 'ground' | 'note' | 'storey';

/** A text that belongs to a part of the plan. Earlier in the list = more important. */
export interface Label {
  readonly key: string;
  readonly text: string;
  /** The same in two lines, where it can be parted. */
  readonly lines: string;
  /** What stands instead where the text has no room; empty = nothing. */
  readonly short: string;
  /** Where it can stand, the best place first; `Infinity` of room = it always may. */
  readonly places: readonly LabelPlace[];
  readonly z: number;
  readonly tone: LabelTone;
  /** It ends at its place instead of standing in the middle of it. */
  readonly before?: boolean;
  /** It stands clear of a sign at its place; `around` = on whichever side has room, above it first. */
  readonly aside?: SketchAside;
  /** Of a note or a mark: what it belongs to. */
  readonly sketch?: SketchTone;
}

/** How large a text is written, CSS pixels, as in the stylesheet. */
export interface LabelSize {
  readonly font: number;
  readonly line: number;
  /** Left and right of the text together. */
  readonly padding: number;
}

const SIZES = {
  large: { font: 13, line: 19, padding: 8 },
  usual: { font: 12, line: 18, padding: 8 },
  less: { font: 11, line: 15, padding: 4 },
  small: { font: 10, line: 13, padding: 2 },
} as const satisfies Record<string, LabelSize>;

/** How strong texts are written, as in the stylesheet: strong ones are wider. */
export const WEIGHTS: Readonly<Record<LabelTone, number>> = {
  room: 500,
  ground: 500,
  building: 600,
  storey: 600,
  note: 650,
  mark: 700,
};

/** One way to show a label. */
export interface LabelTry {
  readonly says: 'text' | 'lines' | 'short';
  readonly size: LabelSize;
  /** Metres that it may stand out over the edges of where it belongs. */
  readonly over: number;
}

/** A road is narrower than its name, metres. */
const SPILL = 15;

/** What is tried for a label until something has room, the best first. */
export const TRIES: Readonly<Record<LabelTone, readonly LabelTry[]>> = {
  room: [
    { says: 'text', size: SIZES.usual, over: 0 },
    { says: 'lines', size: SIZES.less, over: 0 },
    { says: 'short', size: SIZES.less, over: 0 },
    { says: 'short', size: SIZES.small, over: 0 },
  ],
  mark: [{ says: 'text', size: SIZES.usual, over: 0 }],
  note: [{ says: 'text', size: SIZES.usual, over: 0 }],
  storey: [
    { says: 'text', size: SIZES.usual, over: 0 },
    { says: 'short', size: SIZES.less, over: 0 },
  ],
  building: [
    { says: 'text', size: SIZES.large, over: 0 },
    { says: 'text', size: SIZES.less, over: SPILL / 2 },
    { says: 'short', size: SIZES.large, over: 0 },
  ],
  ground: [
    { says: 'text', size: SIZES.less, over: 0 },
    { says: 'lines', size: SIZES.less, over: 0 },
    { says: 'lines', size: SIZES.less, over: SPILL },
    { says: 'text', size: SIZES.less, over: SPILL },
  ],
};

/** A text in two lines: before what stands in brackets, else where the longer line is shortest. O(length). */
export function inTwoLines(text: string): string {
  const bracket = text.search(/[（(]/);
  const cuts = bracket > 0 ? [bracket] : [...text.matchAll(/(?<=[ ,，])/g)].map(({ index }) => index);
  const longer = (cut: number): number => Math.max(cut, text.length - cut);
  const [cut] = cuts.filter((at) => at > 0 && at < text.length).sort((a, b) => longer(a) - longer(b));
  return cut === undefined ? text : `${text.slice(0, cut).trim()}\n${text.slice(cut).trim()}`;
}
