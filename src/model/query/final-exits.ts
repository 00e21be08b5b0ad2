import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { ExitArea } from '../schema/exit-area';
import type { Opening } from '../schema/opening';
import { lookUp } from '../schema/dictionary';
import { isAtGround } from './is-at-ground';

/** Ways into the open that the plan states. */
export interface FinalExits {
  readonly openings: readonly Opening[];
  readonly areas: readonly ExitArea[];
}

/**
 * Openings that are said to be final exits, and the drawn exit areas. Doors that are so only because of what
 * lies beside them need the geometry: see `mayBeFinalExit` and `derive/`. O(openings).
 */
export function statedExits(document: CampusDocument): FinalExits {
  return {
    openings: entitiesIn(document.openings).filter(({ finalExit }) => finalExit === true),
    areas: entitiesIn(document.exits),
  };
}

/**
 * Nothing says whether this door is a final exit, but it could be: no space on one side, on a storey at ground.
 * Whether that side really lies outside every space is for the geometry to say. O(1).
 */
export function mayBeFinalExit(document: CampusDocument, opening: Opening): boolean {
  if (opening.finalExit !== null || opening.kind === 'window') return false;
  const storey = lookUp(document.storeys, opening.storey);
  const open = opening.spaces === null || opening.spaces.includes(null);
  return open && storey !== null && isAtGround(storey);
}
