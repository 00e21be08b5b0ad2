import type { LegPoint, PassedDoor, WayDescription, WayOut } from '../../analyses/way-out/result';
import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import type { Opening } from '../../model/schema/opening';
import type {
  Sketch,
  SketchLabel,
  SketchLine,
  SketchMark,
  SketchPoint,
  SketchTone,
} from '../state/sketch-state';
import { shutSketch } from '../ways/shut-sketch';
import { LIFT, placeAlong, wayLines } from '../ways/way-lines';
import type { DrawnWay } from './drill-state';
import { doorOf } from './found-doors';

/** What stands beside a drawn way, said by whoever has the language. */
export interface WayWords {
  /** Length and time of the whole. */
  whole(way: WayDescription): string;
  /** Which way on, where a stair begins. */
  onward(way: WayDescription, leg: number): string;
  exit(way: WayDescription): string;
  /** The door that matters. */
  matters(door: PassedDoor): string;
}

/** Draws a way out with what is shut. `locked` are the openings that the hour locks. O(points + doors). */
export function waySketch(
  document: CampusDocument,
  { found, effects, shut, derived }: DrawnWay,
  locked: readonly Opening[],
  words: WayWords,
): Sketch {
  const byHand = shut.flatMap((id) => doorOf(document, derived, id) ?? []);
  const byHour = locked.filter(({ id }) => !shut.includes(id));
  const lines: SketchLine[] = [];
  const marks: SketchMark[] = [];
  const labels: SketchLabel[] = [];
  const way = wayOf(found);
  if (found?.kind === 'way' && effects?.second) {
    lines.push(...linesOf(document, effects.second, 'other-way', { dashed: true, width: 3 }));
  }
  if (way !== null) {
    const open = found?.kind === 'way';
    const look = open ? { arrows: true, width: 5 } : { dashed: true, width: 3 };
    lines.push(...linesOf(document, way, open ? 'way' : 'trouble', look));
    labels.push(...labelsOf(document, way, open, words));
    const end = way.legs.at(-1)?.points.at(-1);
    if (end) marks.push({ ...over(document, end), storey: end.storey, shape: 'dot', tone: 'way' });
  }
  const begins = startOf(found);
  if (begins) marks.push({ ...begins, shape: 'ring', tone: 'way' });
  const doors = found?.kind === 'way' ? found.way.doors : [];
  for (const door of doors.filter(({ id }) => effects?.matter.includes(id))) {
    marks.push({ ...door.place, shape: 'ring', tone: 'accent' });
    labels.push({ ...door.place, text: words.matters(door), tone: 'accent' });
  }
  const closed = shutSketch(byHand, byHour);
  return { lines: [...lines, ...closed.lines], marks: [...marks, ...closed.marks], labels };
}

/** The way that is drawn: the one found, or the one that there would be with every door open. */
const wayOf = (found: WayOut | null): WayDescription | null =>
  found?.kind === 'way' ? found.way : found?.kind === 'no-way' ? found.open : null;

const startOf = (found: WayOut | null) =>
  found === null ? null : found.kind === 'off-floor' ? found.nearest : found.start;

/** A point over the floor of its storey. */
function over(document: CampusDocument, { storey, x, y, z }: LegPoint): SketchPoint {
  const floor = lookUp(document.storeys, storey)?.elevation ?? 0;
  return { x, y, z: z - floor + LIFT };
}

const linesOf = (
  document: CampusDocument,
  { legs }: WayDescription,
  tone: SketchTone,
  look: Pick<SketchLine, 'arrows' | 'dashed' | 'width'>,
): SketchLine[] => {
  const points = legs.flatMap((leg) => leg.points);
  const drawn = points.map((point) => ({ storey: point.storey, ...over(document, point) }));
  return wayLines(drawn, tone, look);
};

/** The whole where it begins, the exit where it ends, and on each storey where the stair leads. */
function labelsOf(
  document: CampusDocument,
  way: WayDescription,
  open: boolean,
  words: WayWords,
): SketchLabel[] {
  const [leg] = way.legs;
  const [first, ...more] = leg?.points ?? [];
  const last = way.legs.at(-1)?.points.at(-1);
  if (!leg || !first || !last) return [];
  // In the middle of its first leg the length hides neither the start nor the stair.
  const middle = placeAlong([first, ...more], leg.length / 2);
  const tone: SketchTone = open ? 'way' : 'trouble';
  const at = (point: LegPoint, text: string): SketchLabel => ({
    ...over(document, point),
    storey: point.storey,
    text,
    tone,
  });
  const stairs = way.legs.flatMap((leg, i) =>
    leg.kind === 'level' ? [] : [at(leg.points[0]!, words.onward(way, i))],
  );
  return [...(open ? [at(middle, words.whole(way))] : []), ...stairs, at(last, words.exit(way))];
}
