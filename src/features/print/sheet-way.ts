import type { WayDescription } from '../../analyses/way-out/result';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Point } from '../../model/schema/polygon';
import type { DrawnWay } from '../../session/drill/drill-state';
import { waySketch, type WayWords } from '../../session/drill/way-sketch';
import type { SketchMark, SketchTone } from '../../session/state/sketch-state';

/** What is drawn of a way out on the sheet of one storey, metres of the plan. */
export interface SheetWay {
  readonly lines: readonly { readonly tone: SketchTone; readonly points: readonly Point[] }[];
  readonly marks: readonly { readonly look: WayMark; readonly at: Point }[];
  readonly labels: readonly { readonly text: string; readonly tone: SketchTone; readonly at: Point }[];
}

/** Marks of a way on paper, each with a line in the legend. */
export const WAY_MARKS = ['start', 'end', 'door', 'matters', 'shut', 'locked'] as const;
export type WayMark = (typeof WAY_MARKS)[number];

/** The part of a way out that lies on a storey: the picture's own drawing, and the doors that it passes besides. O(points + doors). */
export function sheetWay(
  document: CampusDocument,
  storey: StoreyId,
  state: DrawnWay,
  locked: readonly Opening[],
  words: WayWords,
): SheetWay {
  const { lines = [], marks = [], labels = [] } = waySketch(document, state, locked, words);
  const on = <T extends { readonly storey: StoreyId }>(drawn: readonly T[]): T[] =>
    drawn.filter((each) => each.storey === storey);
  const point = ({ x, y }: { readonly x: number; readonly y: number }): Point => [x, y];
  const passed = (wayOf(state.found)?.doors ?? []).filter(({ id }) => !state.effects?.matter.includes(id));
  const doors = on(passed.map(({ place }) => place)).map((place) => ({
    look: 'door' as const,
    at: point(place),
  }));
  return {
    lines: on(lines).map(({ tone, points }) => ({ tone, points: points.map(point) })),
    marks: [...doors, ...on(marks).map((mark) => ({ look: lookOf(mark), at: point(mark) }))],
    labels: on(labels).map((label) => ({ text: label.text, tone: label.tone, at: point(label) })),
  };
}

/** The way that is drawn: the one found, or the one that there would be with every door open. */
const wayOf = (found: DrawnWay['found']): WayDescription | null =>
  found?.kind === 'way' ? found.way : found?.kind === 'no-way' ? found.open : null;

function lookOf({ shape, tone }: SketchMark): WayMark {
  if (shape === 'cross') return 'shut';
  if (shape === 'lock') return 'locked';
  if (tone === 'accent') return 'matters';
  return shape === 'ring' ? 'start' : 'end';
}
