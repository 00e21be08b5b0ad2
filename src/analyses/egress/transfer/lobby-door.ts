import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';

/** They are small and have to be kept free: nobody is left there. */
const LOBBIES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['lobby', 'lift-lobby']);

/** Is a lobby on one side of a door that has these spaces beside it? O(1). */
export const isBesideLobby = (
  { spaces }: Pick<CampusDocument, 'spaces'>,
  beside: readonly (SpaceId | null)[],
): boolean =>
  beside.some((side) => {
    const use = side === null ? undefined : lookUp(spaces, side)?.use;
    return use !== undefined && LOBBIES.has(use);
  });
