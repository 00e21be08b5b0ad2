import { pole } from '../../geometry/plane/pole';
import type { CameraResult, Spot } from '../../analyses/cameras/result';
import type { Polygon } from '../../model/schema/polygon';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import { isOutlined } from '../../session/cameras/spot-outlines';
import type { Sketch, SketchLabel, SketchLine, SketchTone } from '../../session/state/sketch-state';

/** What is written beside what is drawn. */
export interface SpotWords {
  area(squareMetres: number): string;
  readonly forbidden: string;
}

/** Lines of outlines, CSS pixels. */
const WIDTH = { blind: 1.5, below: 1.5, forbidden: 3 } as const;
/** Of places for labels, metres. */
const PRECISION = 0.1;
/** A label needs so much of the square root of what it is about. */
const ROOM = 0.5;

/**
 * What cameras leave out of a storey: outlines of blind spots, broken ones of what is seen but not well enough, each with its
 * area, where somebody could stand in them (`isOutlined`); and rooms that may not be filmed and are in a picture. O(corners × log corners).
 */
export function spotsSketchOf(
  { storeys }: CameraResult,
  storey: StoreyId,
  outlineOf: (space: SpaceId) => Polygon | undefined,
  words: SpotWords,
): Sketch {
  const lines: SketchLine[] = [];
  const labels: SketchLabel[] = [];
  const ring = (points: Polygon['outer'], look: Pick<SketchLine, 'tone' | 'width' | 'dashed'>): void => {
    lines.push({ storey, points: points.map(([x, y]) => ({ x, y })), closed: true, ...look });
  };
  const spot = ({ outer, holes, x, y, area }: Spot, tone: SketchTone, dashed: boolean): void => {
    const width = dashed ? WIDTH.below : WIDTH.blind;
    for (const each of [outer, ...holes]) ring(each, { tone, width, ...(dashed && { dashed }) });
    labels.push({ storey, x, y, text: words.area(area), tone, room: ROOM * Math.sqrt(area) });
  };
  const here = storeys.find((each) => each.storey === storey);
  for (const { floors } of here?.rooms ?? []) {
    // Duties of one room may leave out the same floor: the one that leaves out most tells it.
    const worst = floors.toSorted((a, b) => b.blind + b.below - (a.blind + a.below))[0];
    for (const each of worst?.belowSpots.filter(isOutlined) ?? []) spot(each, 'trouble', true);
    for (const each of worst?.blindSpots.filter(isOutlined) ?? []) spot(each, 'trouble', false);
  }
  const filmed = new Set(
    (here?.cameras ?? []).flatMap(({ forbidden }) => forbidden.map(({ space }) => space)),
  );
  for (const space of filmed) {
    const outline = outlineOf(space);
    if (!outline) continue;
    for (const each of [outline.outer, ...outline.holes])
      ring(each, { tone: 'shut', width: WIDTH.forbidden });
    const { x, y, radius } = pole([outline.outer, ...outline.holes], PRECISION);
    labels.push({ storey, x, y, text: words.forbidden, tone: 'shut', room: radius });
  }
  return { lines, labels };
}
