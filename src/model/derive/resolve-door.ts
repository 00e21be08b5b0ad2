import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import type { OpeningId, SpaceId, StoreyId } from '../schema/ids';
import { isFinalExit } from './final-exit';
import type { DeriveCode } from './plan-issue';
import { storeyPartsOf, type StoreyParts } from './storey-parts';
import type { StoreyShapes } from './storey-shapes';
import type { Throat } from './throat';

/** What a door or passage joins, as resolved from the plan. */
export interface ResolvedDoor {
  /** Spaces on its two sides, in the order that the door names them (else left of its line first). */
  readonly sides: readonly [SpaceId | null, SpaceId | null];
  readonly finalExit: boolean;
  /** Why that isn't simply what the plan says; null when it is. */
  readonly assumption: DeriveCode | null;
}

const indexes = new WeakMap<StoreyParts, ReadonlyMap<OpeningId, Throat>>();

/**
 * What an opening of the document (or a derived one) joins, and whether it leads into the open: as said, else by
 * probing. Null for windows, for lines without length and for openings that were taken out. O(storeys) once the
 * document's storeys are derived.
 */
export function resolveDoor(
  document: CampusDocument,
  opening: Pick<Opening, 'id' | 'storey'>,
): ResolvedDoor | null {
  const parts = partsOf(document, opening.storey);
  const throat = parts === undefined ? undefined : throatsOf(parts).get(opening.id);
  return parts === undefined || throat === undefined ? null : doorIn(parts, throat);
}

/** As `resolveDoor`, for all openings of a storey that are walked through. O(openings). */
export function resolvedDoors(document: CampusDocument, storey: StoreyId): Map<OpeningId, ResolvedDoor> {
  const parts = partsOf(document, storey);
  const all = new Map<OpeningId, ResolvedDoor>();
  for (const throat of parts?.throats ?? []) {
    if (parts !== undefined) all.set(throat.opening.id, doorIn(parts, throat));
  }
  return all;
}

/** Openings that were found between adjoining spaces and aren't in the document, all storeys. */
export const derivedOpeningsOf = (document: CampusDocument): Opening[] =>
  storeyPartsOf(document).flatMap(({ derived }) => derived);

/** What the throat of an opening tells, among the shapes of its storey. */
export function doorIn(parts: StoreyShapes, throat: Throat): ResolvedDoor {
  const { sides, opening } = throat;
  const spaceOf = (area: number | null): SpaceId | null =>
    area === null ? sides.beyond : parts.areas.spaceId(area);
  const left = spaceOf(sides.left.area);
  const right = spaceOf(sides.right.area);
  const finalExit = isFinalExit(parts, throat);
  const exitAssumed = finalExit && opening.finalExit === null ? 'plan.opening-exit-assumed' : null;
  return {
    sides: sides.firstIsLeft ? [left, right] : [right, left],
    finalExit,
    assumption: sides.issue?.code ?? exitAssumed,
  };
}

const partsOf = (document: CampusDocument, storey: StoreyId): StoreyParts | undefined =>
  storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);

function throatsOf(parts: StoreyParts): ReadonlyMap<OpeningId, Throat> {
  const known = indexes.get(parts) ?? new Map(parts.throats.map((throat) => [throat.opening.id, throat]));
  indexes.set(parts, known);
  return known;
}
