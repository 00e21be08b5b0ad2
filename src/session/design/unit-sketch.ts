import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { Translator } from '../../i18n/translator';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { ringArea } from '../../geometry/plane/ring-area';
import { spaceLabels, type SpaceLabel } from '../../model/derive/drawing/space-labels';
import { floorArea } from '../../model/query/floor-area';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId } from '../../model/schema/ids';
import type { Ring } from '../../model/schema/polygon';
import type { Space } from '../../model/schema/space';
import { joinedOutline, type OutlinePath } from './joined-outline';
import { hasHazard } from '../../standards/extinguishers/has-hazard';
import type { Sketch, SketchLabel, SketchLine, SketchPoint, SketchTone } from '../state/sketch-state';
import type { Around } from '../state/view-state';

/** Each verdict has a colour, and besides a sign in its label and a line of its own. */
const TONES: Readonly<Record<UnitVerdict['verdict'], SketchTone>> = {
  holds: 'way',
  'with-k': 'other-way',
  broken: 'trouble',
};
const SIGNS: Readonly<Record<UnitVerdict['verdict'], string>> = { holds: '✓', 'with-k': '≈', broken: '✗' };

/** Above the tint of the floor, metres. */
const LIFT = 0.04;
/** The picture shows so many metres around a unit. */
const AROUND = 2;

const spacesOf = (document: CampusDocument, { unit }: UnitVerdict): readonly Space[] =>
  unit.spaces.flatMap((id) => lookUp(document.spaces, id) ?? []);

const points = (ring: Ring): readonly SketchPoint[] => ring.map(([x, y]) => ({ x, y, z: LIFT }));

const ringsOf = (space: Space): readonly (readonly SketchPoint[])[] =>
  [space.outline.outer, ...space.outline.holes].map(points);

/** Rooms as one area: walls between them are no bounds of a unit. */
const outlineOf = (spaces: readonly Space[]): readonly OutlinePath[] =>
  joinedOutline(spaces.map(({ outline }) => outline));

const lineOf = ({ points: path, closed }: OutlinePath): Pick<SketchLine, 'points' | 'closed'> => ({
  points: points(path),
  closed,
});

/** Units of one storey over its plan: outlined by the verdict, so that the tint of the floor stays to be read, each unit named with its hazard and classes. O(points log points). */
export function unitsSketch(
  document: CampusDocument,
  units: readonly UnitVerdict[],
  marks: ReadonlyMap<string, string>,
  /** Named only: it is outlined by itself. */
  one: string | null,
  /** Where names of the storey's rooms stand already: to find such a place takes a hundred times as long as all else here. */
  known: readonly SpaceLabel[],
  { t }: Translator,
): Sketch {
  const places = placesOf(
    units.flatMap((unit) => spacesOf(document, unit)),
    known,
  );
  const parts = units.map((verdict) => {
    const spaces = spacesOf(document, verdict);
    const tone = TONES[verdict.verdict];
    const { unit } = verdict;
    const classes = unit.demands.map(({ fireClass }) => fireClass).join(' ');
    const mark = marks.get(unit.id) ?? '';
    const hazard = hasHazard(unit) ? t(`coverage.hazard-${unit.hazard.value}`) : '';
    const said = [SIGNS[verdict.verdict], mark, hazard, classes].filter((part) => part !== '').join(' ');
    const paths = outlineOf(spaces);
    const bySize = spaces.toSorted((a, b) => floorArea(b.outline) - floorArea(a.outline));
    // Each part of it is named in its largest room, the largest of all in full.
    const named = paths.flatMap(({ points: ring }) => {
      if (ringArea(ring) <= 0) return [];
      const room = bySize.find(({ id }) => {
        const place = places.get(id);
        return place && placeInRings([ring], place.x, place.y, 0) !== 'outside';
      });
      return room ? [room] : [];
    });
    const labels = [...new Set([...bySize.slice(0, 1), ...named])].flatMap((space, i): SketchLabel[] => {
      const place = places.get(space.id);
      if (!place) return [];
      const text = i === 0 ? said : `${SIGNS[verdict.verdict]} ${mark}`;
      return [{ storey: space.storey, x: place.x, y: place.y, z: LIFT, text, tone }];
    });
    const outline = unit.id === one ? [] : paths.map(lineOf);
    const lines = outline.map((line): SketchLine => ({
      ...line,
      storey: unit.storey,
      tone,
      dashed: verdict.verdict !== 'holds',
    }));
    return { labels, lines };
  });
  return {
    lines: parts.flatMap(({ lines }) => lines),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

/** The best place for a name in each space; what isn't drawn yet is looked through here. */
function placesOf(
  spaces: readonly Space[],
  known: readonly SpaceLabel[],
): ReadonlyMap<SpaceId, SpaceLabel['places'][number] | undefined> {
  const drawn = new Map(known.map(({ id, places: [place] }) => [id, place]));
  const others = spaceLabels(spaces.filter(({ id }) => !drawn.has(id)));
  for (const { id, places } of others) drawn.set(id, places[0]);
  return drawn;
}

/** The unit that is looked at, ringed. O(points log points). */
export const oneUnitSketch = (document: CampusDocument, verdict: UnitVerdict): Sketch => ({
  lines: outlineOf(spacesOf(document, verdict)).map((path): SketchLine => ({
    ...lineOf(path),
    storey: verdict.unit.storey,
    tone: 'accent',
  })),
});

/** Some rooms, ringed. O(points). */
export function roomsSketch(document: CampusDocument, rooms: readonly SpaceId[]): Sketch {
  const spaces = rooms.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const lines = spaces.flatMap((space) =>
    ringsOf(space).map((ring): SketchLine => ({
      storey: space.storey,
      points: ring,
      tone: 'accent',
      width: 3,
      closed: true,
    })),
  );
  return { lines };
}

/** The box that a unit lies in; null when it has no room any more. O(points). */
export function unitBox(document: CampusDocument, verdict: UnitVerdict): Around | null {
  const corners = spacesOf(document, verdict).flatMap(({ outline }) => outline.outer);
  if (corners.length === 0) return null;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const floor = lookUp(document.storeys, verdict.unit.storey)?.elevation ?? 0;
  const low = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity) - AROUND;
  const high = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), -Infinity) + AROUND;
  return { bounds: [low(xs), low(ys), high(xs), high(ys)], low: floor, high: floor };
}
