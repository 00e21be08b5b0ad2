import { Draft } from '../../../model/edit/draft';
import type { Patch } from '../../../model/edit/patch';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import type { OfferedModel, Proposal } from './proposal';

/** Places are drawn to the millimetre. */
const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/**
 * Some proposals as one undo step; one for a setting point that is gone since is left out. `nextId` makes the local part
 * of an id, never the same twice. O(proposals + entities to be counted): in one draft, since a campus has hundreds.
 */
export function acceptProposals(
  document: CampusDocument,
  proposals: readonly Proposal[],
  nextId: () => string,
): Patch {
  const draft = new Draft(document);
  for (const { asset, place, unit, nonMagnetic, count, kind } of proposals) {
    const at = { x: toMillimetre(place.x), y: toMillimetre(place.y) };
    if (asset === null) {
      if (unit === null || !lookUp(document.storeys, place.storey)) continue;
      const added = { kind: 'extinguisher', id: makeId('asset', nextId()), storey: place.storey };
      draft.put('assets', { ...added, ...at, ...nameplateOf(unit), nonMagnetic, count });
      continue;
    }
    const before = draft.find('assets', asset);
    if (before?.kind !== 'extinguisher') continue;
    const bought = unit === null ? {} : { ...nameplateOf(unit), nonMagnetic, wheeled: false };
    const carried = kind === 'more' ? {} : at;
    draft.put('assets', { ...before, ...bought, ...carried, count });
  }
  return draft.build('edit.several');
}

/** What of a model goes into the plan; where its rating was read stays with the list of models. */
const nameplateOf = ({ agent, charge, model, rating }: OfferedModel) => ({ agent, charge, model, rating });
