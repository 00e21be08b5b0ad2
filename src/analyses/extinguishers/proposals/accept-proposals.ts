import { addEntities } from '../../../model/edit/add-entities';
import { inOneStep } from '../../../model/edit/in-one-step';
import type { Patch } from '../../../model/edit/patch';
import { updateEntities, type EntityFields } from '../../../model/edit/update-entities';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import type { Proposal } from './proposal';

type Fields = EntityFields<'assets'>;

/** Places are drawn to the millimetre. */
const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/**
 * Some proposals as one undo step; one for a setting point that is gone since is left out. `nextId` makes the local part
 * of an id, never the same twice. O(document).
 */
export function acceptProposals(
  document: CampusDocument,
  proposals: readonly Proposal[],
  nextId: () => string,
): Patch {
  const steps = proposals.flatMap((proposal): ((now: CampusDocument) => Patch)[] => {
    const { asset, place, unit, nonMagnetic, count, kind } = proposal;
    const at = { x: toMillimetre(place.x), y: toMillimetre(place.y) };
    if (asset === null) {
      if (unit === null || !lookUp(document.storeys, place.storey)) return [];
      const added = { kind: 'extinguisher', id: makeId('asset', nextId()), storey: place.storey } as const;
      return [(now) => addEntities(now, 'assets', [{ ...added, ...at, ...unit, nonMagnetic, count }])];
    }
    if (lookUp(document.assets, asset)?.kind !== 'extinguisher') return [];
    const bought = unit === null ? {} : { ...unit, nonMagnetic, wheeled: false };
    const carried = kind === 'more' ? {} : at;
    // All of them are fields of extinguishers, which the asset is.
    const fields = { ...bought, ...carried, count } as Fields;
    return [(now) => updateEntities(now, 'assets', [asset], fields)];
  });
  return inOneStep(document, steps);
}
