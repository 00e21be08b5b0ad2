import type { Endangered } from '../../analyses/chemicals/result';
import type { Translator } from '../../i18n/translator';
import type { SpaceLabel } from '../../model/derive/drawing/space-labels';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Space } from '../../model/schema/space';
import type {
  Sketch,
  SketchArea,
  SketchLabel,
  SketchLine,
  SketchMark,
  SketchPoint,
} from '../state/sketch-state';

/** Above the tint of the floor, metres. */
const LIFT = 0.04;
/** Corners of the circle that a zone is drawn as. */
const CORNERS = 72;

const ringsOf = ({ outline }: Space): readonly (readonly SketchPoint[])[] =>
  [outline.outer, ...outline.holes].map((ring) => ring.map(([x, y]) => ({ x, y, z: LIFT })));

/**
 * What a store endangers, over the plan: the zone as a broken circle with its metres, rooms in it tinted, exits in it
 * crossed out, and rooms whose way out leads through it ringed, with how much farther they have without. O(points).
 */
export function zoneSketch(
  document: CampusDocument,
  { store, radius, spaces, exits, routes }: Endangered,
  /** Where names of rooms stand. */
  names: readonly SpaceLabel[],
  { t, formats }: Translator,
): Sketch {
  const asset = lookUp(document.assets, store);
  if (asset === null) return {};
  const { storey, x, y } = asset;
  const inside = spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const areas = inside.map((space): SketchArea => ({
    storey: space.storey,
    rings: ringsOf(space),
    tone: 'trouble',
  }));
  const circle: SketchLine[] =
    radius === null
      ? []
      : [{ storey, points: circleOf(x, y, radius), tone: 'trouble', width: 3, dashed: true, closed: true }];
  const around: SketchLabel[] =
    radius === null
      ? []
      : [
          {
            storey,
            x,
            y: y + radius,
            z: LIFT,
            text: t('chemicals.zone-mark', { metres: formats.metresUp(radius, 0) }),
            tone: 'trouble',
          },
        ];
  const barred = routes.flatMap(({ space: id, longer }) => {
    const space = lookUp(document.spaces, id);
    return space === null ? [] : [{ space, longer }];
  });
  const rings = barred.flatMap(({ space }): SketchLine[] =>
    ringsOf(space).map((points) => ({
      storey: space.storey,
      points,
      tone: 'other-way',
      width: 3,
      dashed: true,
      closed: true,
    })),
  );
  const places = new Map(names.map(({ id, places: [place] }) => [id, place]));
  const longer = barred.flatMap(({ space, longer: metres }): SketchLabel[] => {
    const place = places.get(space.id);
    if (!place) return [];
    const text =
      metres === null
        ? t('chemicals.zone-no-way')
        : t('chemicals.zone-longer-mark', { metres: formats.metresUp(metres, 0) });
    return [{ storey: space.storey, x: place.x, y: place.y, z: LIFT, text, tone: 'other-way' }];
  });
  const crossed = exits.flatMap((id): SketchMark[] => {
    const opening = lookUp(document.openings, id);
    if (opening === null) return [];
    const [[ax, ay], [bx, by]] = opening.line;
    const at = { storey: opening.storey, x: (ax + bx) / 2, y: (ay + by) / 2, z: LIFT };
    return [{ ...at, shape: 'cross', tone: 'shut' }];
  });
  return { areas, lines: [...circle, ...rings], marks: crossed, labels: [...around, ...longer] };
}

const circleOf = (x: number, y: number, radius: number): readonly SketchPoint[] =>
  Array.from({ length: CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn), z: LIFT };
  });
