import { fireCompartments } from '../../../model/derive/fire-compartments';
import { BED_USES } from '../../../model/schema/bed-uses';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { CIRCULATION } from '../../walking/circulation';

/** Nobody keeps an extinguisher there: wet, shut in, no room, or in the open. */
const NEVER: ReadonlySet<SpaceUse> = new Set([
  'toilet',
  'bathroom',
  'stair',
  'escalator',
  'lift-shaft',
  'shaft',
  'void',
  'outdoor',
] satisfies SpaceUse[]);

/** Where people lie or cars come down, sterile fields and magnets are, and what a plan calls a roof: only for floor that nothing outside reaches. */
const LAST: ReadonlySet<SpaceUse> = new Set([
  ...BED_USES,
  'operating-theatre',
  'recovery',
  'dialysis',
  'mri',
  'ramp',
  'roof',
] satisfies SpaceUse[]);

/** Where anybody passes: 0; rooms: 1; rooms where people lie: 2; null = never. */
export type Tier = 0 | 1 | 2;

export function tierOf({ use, mustBeLocked }: Space): Tier | null {
  if (NEVER.has(use)) return null;
  if (LAST.has(use)) return 2;
  return CIRCULATION.has(use) && !mustBeLocked ? 0 : 1;
}

/** Do two spaces of a storey lie in one fire compartment, or both in none? What stands in no space is in none. */
export function sameCompartment(
  document: CampusDocument,
  storey: StoreyId,
  a: SpaceId | null,
  b: SpaceId | null,
): boolean {
  const of = fireCompartments(document, storey);
  const [one, other] = [a, b].map((space) => (space === null ? undefined : of.get(space)));
  return one === other;
}
