import { placeAssets } from '../../model/edit/place-assets';
import { aligned, distributed, type Alignment, type Placed } from '../../model/query/arranged-places';
import type { AssetField } from '../../model/query/asset-fields';
import { checkEntity } from '../../model/edit/check-entity';
import type { DocumentIssue } from '../../model/schema/document-issue';
import { updateEntities, type EntityFields } from '../../model/edit/update-entities';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { toMillimetre } from '../../base/to-millimetre';

export interface Arranger {
  align(to: Alignment): void;
  distribute(axis: 'x' | 'y'): void;
  /** Moves all that is selected by metres; one undo step. */
  moveBy(dx: number, dy: number): void;
  /** Puts all that is selected on one coordinate. */
  moveAllTo(axis: 'x' | 'y', metres: number): void;
  /** Sets a field of all that is selected; null when it was set, else why none of them was. */
  setField(field: AssetField, value: unknown): DocumentIssue | null;
}

/** Arranging and filling in what is selected, each one undo step. */
export function createArranger({ stores, history }: SessionContext): Arranger {
  const selected = (): Asset[] => {
    const { document } = stores.plan.getState();
    return stores.selection.getState().assets.flatMap((id) => document?.assets[id] ?? []);
  };
  const place = (places: readonly Placed<AssetId>[]): void => {
    const { document } = stores.plan.getState();
    if (!document) return;
    const rounded = places.map(({ id, x, y }) => ({ id, x: toMillimetre(x), y: toMillimetre(y) }));
    history.commit(placeAssets(document, rounded));
  };

  return {
    align: (to) => place(aligned(selected(), to)),
    distribute: (axis) => place(distributed(selected(), axis)),
    moveBy: (dx, dy) => place(selected().map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy }))),
    moveAllTo: (axis, metres) => place(selected().map((asset) => ({ ...asset, [axis]: metres }))),
    setField: ({ name }, value) => {
      const { document } = stores.plan.getState();
      const assets = selected();
      if (!document) return null;
      for (const asset of assets) {
        const checked = checkEntity(document, 'assets', { ...asset, [name]: value });
        if (!checked.ok) return checked.error;
      }
      const ids = assets.map(({ id }) => id);
      // Each of them was checked with the field so set.
      history.commit(updateEntities(document, 'assets', ids, { [name]: value } as EntityFields<'assets'>));
      return null;
    },
  };
}
