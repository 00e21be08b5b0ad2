import type { Translator } from '../../i18n/translator';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import type { Sketch, SketchArea, SketchMark } from '../state/sketch-state';
import { corridorRowOf, type PlaceCorridorState } from './place-corridor';
import { placesOfRow, spacingOfRow, type PlaceRowState } from './place-row';

const marksAt = (storey: StoreyId, places: readonly Point[]): SketchMark[] =>
  places.map(([x, y]) => ({ storey, x, y, shape: 'ring', tone: 'accent' }));

/** A row in the making: its line, where each will stand, how many and how far apart. */
export function rowSketch(state: PlaceRowState, { t, formats }: Translator): Sketch | null {
  const { from, to } = state;
  if (!from) return null;
  const { storey } = from;
  if (!to) return { marks: [{ ...from, shape: 'handle', tone: 'accent' }] };
  const places = placesOfRow(state);
  const spacing = formats.metres(spacingOfRow(state), 2);
  return {
    lines: [{ storey, points: [from, to], tone: 'accent', width: 2, dashed: !state.ended }],
    marks: marksAt(storey, places),
    labels: [{ ...to, text: t('place.row-label', { count: places.length, spacing }), tone: 'accent' }],
  };
}

/** A corridor: what is pointed at, what was taken, its middle, and where each will stand. */
export function corridorSketch(
  document: CampusDocument,
  state: PlaceCorridorState,
  { t, formats }: Translator,
): Sketch {
  const { over, space } = state;
  const areas = [
    ...areaOf(document, space, 'accent'),
    ...areaOf(document, over === space ? null : over, 'quiet'),
  ];
  const storey = space === null ? undefined : document.spaces[space]?.storey;
  const row = corridorRowOf(document, state);
  if (!row || !storey) return { areas };
  const [first] = row.places;
  const spacing = formats.metres(row.widest, 1);
  const text =
    row.widest > 0 ? t('place.row-label', { count: row.places.length, spacing }) : t('place.one-label');
  return {
    areas,
    lines: row.lines.map(({ points, closed }) => ({
      storey,
      points: points.map(([x, y]) => ({ x, y })),
      tone: 'quiet',
      width: 1,
      dashed: true,
      closed,
    })),
    marks: marksAt(storey, row.places),
    labels: first ? [{ storey, x: first[0], y: first[1], text, tone: 'accent' }] : [],
  };
}

function areaOf(document: CampusDocument, id: SpaceId | null, tone: SketchArea['tone']): SketchArea[] {
  const space = id === null ? undefined : document.spaces[id];
  if (!space) return [];
  const { outer, holes } = space.outline;
  const rings = [outer, ...holes].map((ring) => ring.map(([x, y]) => ({ x, y })));
  return [{ storey: space.storey, rings, tone }];
}
