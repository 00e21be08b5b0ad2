import { placeInRings } from '../../geometry/plane/place-in-rings';
import { segmentDistance } from '../../geometry/plane/segment-distance';
import { middle } from '../derive/line-frame';
import { namingOf } from '../query/naming';
import type { CampusDocument } from '../schema/document';
import type { SpaceId } from '../schema/ids';
import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import type { Space } from '../schema/space';
import type { Draft } from './draft';
import { sidesAmong } from './seat-opening';

/**
 * What named a space that was cut into `parts` (the first has its id): people and compartments are in all parts, a door
 * and an asset at the part that lies nearest. O(entities that could name it, points of the parts).
 */
export function followSplit(
  document: CampusDocument,
  draft: Draft,
  whole: SpaceId,
  parts: readonly Space[],
): void {
  eachNaming(
    document,
    draft,
    whole,
    (point) => nearestPart(parts, point),
    parts.map(({ id }) => id),
    // One that stood in a wall within the room may part two rooms now.
    (opening) => sidesAmong(parts, [], opening),
  );
}

/** What named a space that became part of another names that one. O(entities that could name it). */
export function followMerge(document: CampusDocument, draft: Draft, gone: SpaceId, kept: SpaceId): void {
  eachNaming(
    document,
    draft,
    gone,
    () => kept,
    [kept],
    () => [kept, kept],
  );
}

function eachNaming(
  document: CampusDocument,
  draft: Draft,
  space: SpaceId,
  at: (point: Point) => SpaceId,
  all: readonly SpaceId[],
  sides: (within: Opening) => Opening['spaces'],
): void {
  const replaced = (spaces: readonly SpaceId[]): SpaceId[] => [
    ...new Set(spaces.flatMap((id) => (id === space ? all : [id]))),
  ];
  for (const { kind, id } of namingOf(document, space)) {
    // Another space's fields may have been written before: always the draft's own state.
    if (kind === 'populations' || kind === 'compartments' || kind === 'calculationUnits') {
      const entity = draft.get(kind, id);
      draft.put(kind, { ...entity, spaces: replaced(entity.spaces) });
    } else if (kind === 'openings') {
      const opening = draft.get(kind, id);
      const beside = at(middle(...opening.line));
      const within = opening.spaces?.every((side) => side === space) ?? false;
      const spaces = within ? sides(opening) : sidesWith(opening, space, beside);
      const opensInto = opening.opensInto === space ? beside : opening.opensInto;
      draft.put(kind, { ...opening, spaces, opensInto });
    } else if (kind === 'assets') {
      const asset = draft.get(kind, id);
      if ('space' in asset) draft.put(kind, { ...asset, space: at([asset.x, asset.y]) });
    }
  }
}

/** The two sides of an opening with `by` in the place of `space`; both the same says nothing, so they are found by probing. */
function sidesWith(opening: Opening, space: SpaceId, by: SpaceId): Opening['spaces'] {
  const [first, second] = (opening.spaces ?? [null, null]).map((id) => (id === space ? by : id));
  const said = first !== second && opening.spaces !== null;
  return said ? [first ?? null, second ?? null] : null;
}

/** The part that a point lies in, else the one whose outline is nearest; the earlier of two. */
function nearestPart(parts: readonly Space[], [x, y]: Point): SpaceId {
  let best = { id: parts[0]!.id, distance: Infinity };
  for (const { id, outline } of parts) {
    const rings = [outline.outer, ...outline.holes];
    const distance = placeInRings(rings, x, y, 0) === 'outside' ? edgeDistance(rings, x, y) : 0;
    if (distance < best.distance) best = { id, distance };
  }
  return best.id;
}

function edgeDistance(rings: readonly (readonly Point[])[], x: number, y: number): number {
  let least = Infinity;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      least = Math.min(least, segmentDistance(x, y, ax, ay, bx, by));
    });
  }
  return least;
}
