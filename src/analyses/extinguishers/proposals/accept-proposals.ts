import { toMillimetre } from '../../../base/to-millimetre';
import { Draft } from '../../../model/edit/draft';
import type { Patch } from '../../../model/edit/patch';
import { numberSeries, numberText, type NumberSeries } from '../../../model/query/asset-numbers';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import type { OfferedModel, Proposal } from './proposal';

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
  const numbers = new FreeNumbers(document);
  for (const { asset, place, unit, nonMagnetic, count, kind } of proposals) {
    const at = { x: toMillimetre(place.x), y: toMillimetre(place.y) };
    if (asset === null) {
      if (unit === null || !lookUp(document.storeys, place.storey)) continue;
      const added = { kind: 'extinguisher', id: makeId('asset', nextId()), storey: place.storey };
      const number = numbers.take(place.storey);
      draft.put('assets', { ...added, ...at, ...nameplateOf(unit), number, nonMagnetic, count });
      continue;
    }
    const before = draft.find('assets', asset);
    if (before?.kind !== 'extinguisher') continue;
    if (kind === 'split' && count < before.count) {
      const { agent, charge, model, rating, wheeled, department, responsible } = before;
      const own = { kind: 'extinguisher', id: makeId('asset', nextId()), storey: before.storey };
      const plate = { agent, charge, model, rating, wheeled, nonMagnetic: before.nonMagnetic };
      const number = numbers.take(before.storey);
      draft.put('assets', { ...own, ...at, ...plate, department, responsible, number, count });
      draft.put('assets', { ...before, count: before.count - count });
      continue;
    }
    const bought = unit === null ? {} : { ...nameplateOf(unit), nonMagnetic };
    const carried = kind === 'more' ? {} : at;
    const after = kind === 'split' ? before.count : count;
    draft.put('assets', { ...before, ...bought, ...carried, count: after });
  }
  return draft.build('edit.accept-proposals');
}

/** What of a model goes into the plan; where its rating was read stays with the list of models. */
const nameplateOf = ({ agent, charge, model, rating, wheeled }: OfferedModel) => ({
  agent,
  charge,
  model,
  rating,
  wheeled,
});

/** The next numbers of each storey's series, each given once; none where nothing there is numbered. */
class FreeNumbers {
  readonly #document: CampusDocument;
  readonly #series = new Map<StoreyId, NumberSeries | null>();
  readonly #taken = new Map<string, number>();

  constructor(document: CampusDocument) {
    this.#document = document;
  }

  take(storey: StoreyId): string | null {
    const series = this.#series.get(storey) ?? numberSeries(this.#document, storey, 'extinguisher');
    this.#series.set(storey, series);
    if (series === null) return null;
    // Storeys may share one series.
    const count = this.#taken.get(series.prefix) ?? series.next;
    this.#taken.set(series.prefix, count + 1);
    return numberText(series, count);
  }
}
