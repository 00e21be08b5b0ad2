import { liesIn } from '../../model/query/lies-in';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import type { Space } from '../../model/schema/space';

/** Rooms are told apart when anything in them lies this far elsewhere, metres. */
const GRAIN = 0.05;

/** What makes a room look as it does, as points with a word each. */
interface Feature {
  readonly word: string;
  readonly points: readonly Point[];
}

const MIRRORS: readonly (readonly [number, number])[] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/**
 * One text for each room, equal for two rooms exactly when they are copies: of one use and shape, with the same doors,
 * windows and furniture in the same places, also when one is the other in a mirror. Names, numbers and assets do not
 * count. O(entities · log) altogether.
 */
export function roomSignatures(document: CampusDocument): ReadonlyMap<SpaceId, string> {
  const features = new Map<SpaceId, Feature[]>();
  const add = (id: SpaceId | null | undefined, feature: Feature): void => {
    if (id !== null && id !== undefined) features.get(id)?.push(feature);
  };
  const spaces = Object.values(document.spaces);
  for (const space of spaces) {
    features.set(space.id, [{ word: space.use, points: space.outline.outer }]);
  }
  for (const { kind, leaf, line, spaces: sides } of Object.values(document.openings)) {
    for (const id of sides ?? []) add(id, { word: `${kind} ${leaf ?? ''}`, points: line });
  }
  const byStorey = new Map<string, Space[]>();
  for (const space of spaces) byStorey.set(space.storey, [...(byStorey.get(space.storey) ?? []), space]);
  for (const { storey, outline, name } of Object.values(document.obstacles)) {
    const home = byStorey.get(storey)?.find((space) => liesIn(space.outline, ...middleOf(outline.outer)));
    add(home?.id, { word: name.en ?? name.zh ?? '', points: outline.outer });
  }
  return new Map([...features].map(([id, list]) => [id, signature(list)]));
}

function signature(features: readonly Feature[]): string {
  const outline = features[0]?.points ?? [];
  const [cx, cy] = middleOf(outline);
  const seen = MIRRORS.map(([mx, my]) =>
    features
      .map(({ word, points }) => {
        const places = points
          .map(([x, y]) => `${Math.round((mx * (x - cx)) / GRAIN)},${Math.round((my * (y - cy)) / GRAIN)}`)
          .sort();
        return `${word}:${places.join(' ')}`;
      })
      .sort()
      .join(';'),
  );
  return seen.sort()[0] ?? '';
}

/** Middle of the rectangle around a ring. */
function middleOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
