import type { Translator } from '../../i18n/translator';
import { lineWallRings } from '../../model/derive/line-wall';
import { middle } from '../../model/derive/line-frame';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import { openingWidth } from '../../model/query/opening-width';
import type { Point, Polygon } from '../../model/schema/polygon';
import type { Wall } from '../../model/schema/wall';
import { degreesOf } from './chain';
import type { PlanThing } from '../state/selection-state';
import type {
  Sketch,
  SketchArea,
  SketchLabel,
  SketchLine,
  SketchPoint,
  SketchTone,
} from '../state/sketch-state';

/** A screen without thickness is marked this thick, metres. */
const SCREEN = 0.06;

export const pathOf = (points: readonly Point[]): SketchPoint[] => points.map(([x, y]) => ({ x, y }));

/** The length of each stretch at its middle; at the last one what is being typed, and which way it runs. */
export function lengthLabels(
  storey: StoreyId,
  points: readonly Point[],
  typed: string,
  { formats }: Translator,
): SketchLabel[] {
  return points.slice(1).map((b, i) => {
    const a = points[i]!;
    const [x, y] = middle(a, b);
    const last = i === points.length - 2;
    const length = formats.metres(Math.hypot(b[0] - a[0], b[1] - a[1]), 2);
    const shown = last && typed !== '' ? `${typed} m` : length;
    const text = last ? `${shown} · ${degreesOf(a, b)}°` : shown;
    return { storey, x, y, text, tone: 'draft' };
  });
}

/** The body of a wall as areas. */
export function wallAreas(wall: Wall, tone: SketchTone): SketchArea[] {
  const { storey, body } = wall;
  if (body.form === 'polygon') return [{ storey, rings: ringsOf(body.outline), tone }];
  return lineWallRings(body.line, Math.max(body.thickness, SCREEN)).map((ring) => ({
    storey,
    rings: [pathOf(ring)],
    tone,
  }));
}

export const ringsOf = ({ outer, holes }: Polygon): SketchPoint[][] => [outer, ...holes].map(pathOf);

/** The outline of a space as closed lines. */
export const outlineLines = (
  storey: StoreyId,
  outline: Polygon,
  tone: SketchTone,
  dashed: boolean,
): SketchLine[] =>
  ringsOf(outline).map((points) => ({ storey, points, tone, dashed, closed: true, width: 3 }));

/** What a patch would make of walls, openings and spaces, as a draft over the plan. */
export function patchSketch(patch: Patch, tone: SketchTone): Sketch {
  const areas: SketchArea[] = [];
  const lines: SketchLine[] = [];
  for (const change of patch.changes) {
    if (change.after === null) continue;
    if (change.kind === 'walls') areas.push(...wallAreas(change.after, tone));
    else if (change.kind === 'openings') {
      const { storey, line } = change.after;
      lines.push({ storey, points: pathOf(line), tone: 'accent', width: 6 });
    } else if (change.kind === 'spaces') {
      lines.push(...outlineLines(change.after.storey, change.after.outline, tone, true));
    }
  }
  return { areas, lines };
}

/** A part of the plan that is spoken of. */
export function pointedSketch(document: CampusDocument, thing: PlanThing): Sketch | null {
  if (thing.kind === 'wall') {
    const wall = document.walls[thing.id];
    return wall ? { areas: wallAreas(wall, 'accent') } : null;
  }
  if (thing.kind === 'space') {
    const space = document.spaces[thing.id];
    if (space === undefined) return null;
    const area: SketchArea = { storey: space.storey, rings: ringsOf(space.outline), tone: 'accent' };
    return { areas: [area], lines: outlineLines(space.storey, space.outline, 'accent', false) };
  }
  const opening = document.openings[thing.id];
  if (opening === undefined) return null;
  const { storey, line } = opening;
  return { lines: [{ storey, points: pathOf(line), tone: 'accent', width: 6 }] };
}

/** Openings that were found, dashed; the one that is looked at whole and with its width. Null when there are none. */
export function foundSketch(
  openings: readonly Opening[],
  seen: Opening | null,
  { formats }: Translator,
): Sketch | null {
  const lineOf = ({ storey, line }: Opening, looked: boolean): SketchLine => ({
    storey,
    points: pathOf(line),
    tone: looked ? 'accent' : 'other-way',
    width: looked ? 6 : 4,
    dashed: !looked,
  });
  const lines = openings.filter(({ id }) => id !== seen?.id).map((opening) => lineOf(opening, false));
  if (seen === null) return lines.length === 0 ? null : { lines };
  const [x, y] = middle(...seen.line);
  const text = formats.metres(openingWidth(seen), 2);
  return {
    lines: [...lines, lineOf(seen, true)],
    labels: [{ storey: seen.storey, x, y, text, tone: 'draft' }],
  };
}
