import type { StoreyExit } from '../../../analyses/egress/result';
import { isAtGround } from '../../../model/query/is-at-ground';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { isStairExit } from './standing-exits';

type Document = Pick<CampusDocument, 'storeys' | 'spaces'>;

/** Exits of a storey that what rolls has no use of: its stairs. None at ground, where a stair's own door leads into the open. O(exits). */
export function unusedStairs(
  { storeys }: Pick<Document, 'storeys'>,
  storey: StoreyId,
  exits: readonly StoreyExit[],
): readonly StoreyExit[] {
  const level = lookUp(storeys, storey);
  if (level === null || isAtGround(level)) return [];
  return exits.filter((each) => isStairExit(each) && !each.fromStair);
}

/** Is a door that of such a stair, by the plan or by what is known of the exits of its storey? Locked or not it is no matter for what rolls. O(exits). */
export function leadsIntoUnusedStair(
  document: Document,
  { id, storey, spaces }: Pick<Opening, 'id' | 'storey' | 'spaces'>,
  exits: readonly StoreyExit[],
): boolean {
  const level = lookUp(document.storeys, storey);
  if (level === null || isAtGround(level)) return false;
  const sides = (spaces ?? []).filter(
    (side) => side !== null && lookUp(document.spaces, side)?.use === 'stair',
  );
  return sides.length === 1 || unusedStairs(document, storey, exits).some(({ exit }) => exit.id === id);
}
