import { addEntities } from '../../model/edit/add-entities';
import { checkEntity } from '../../model/edit/check-entity';
import { copyOf, duplicateAssets } from '../../model/edit/duplicate-assets';
import { standsOnFloor } from '../../model/query/stands-on-floor';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { makeId, type AssetId, type StoreyId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { toMillimetre } from '../tools/to-millimetre';
import { centreOf } from './place-asset';

/** What copying to a storey would come to. */
export interface StoreyCopy {
  readonly storey: StoreyId;
  readonly onFloor: readonly AssetId[];
  /** There is no floor at or near their place there. */
  readonly offFloor: readonly AssetId[];
}

export interface Copier {
  /** Copies what is selected a step to the east; the copies are selected. */
  duplicate(): readonly AssetId[];
  /** Remembers what is selected; how many. */
  copy(): number;
  /** Puts what was remembered around the picture's middle; the copies are selected. */
  paste(): readonly AssetId[];
  /** What `toStoreys` would do: for a person to see before. */
  storeyCopies(storeys: readonly StoreyId[]): readonly StoreyCopy[];
  /** Copies what is selected to the same places of other storeys; what would be off the floor there only when asked. */
  toStoreys(storeys: readonly StoreyId[], offFloorToo: boolean): number;
}

/** Far enough to be seen apart, metres. */
const STEP = 1;

/** Copying what is selected: in place, through a clipboard of the open plan, to other storeys. Each one undo step. */
export function createCopier(context: SessionContext): Copier {
  const { stores, services, history } = context;
  let kept: { readonly planKey: string | null; readonly assets: readonly Asset[] } = {
    planKey: null,
    assets: [],
  };
  const newId = (): AssetId => makeId('asset', services.ids.next());
  const selected = (): Asset[] => {
    const { document } = stores.plan.getState();
    return stores.selection.getState().assets.flatMap((id) => document?.assets[id] ?? []);
  };

  const storeyCopies = (storeys: readonly StoreyId[]): StoreyCopy[] => {
    const { document } = stores.plan.getState();
    const assets = selected();
    if (!document) return [];
    return storeys.map((storey) => {
      const others = assets.filter((asset) => asset.storey !== storey);
      const stands = new Map(others.map(({ id, x, y }) => [id, standsOnFloor(document, storey, x, y)]));
      const ids = others.map(({ id }) => id);
      return {
        storey,
        onFloor: ids.filter((id) => stands.get(id)),
        offFloor: ids.filter((id) => !stands.get(id)),
      };
    });
  };

  return {
    duplicate: () => {
      const { document } = stores.plan.getState();
      const copies = selected().map(({ id }) => ({ of: id, id: newId(), dx: STEP, dy: 0 }));
      if (!document || copies.length === 0) return [];
      history.commit(duplicateAssets(document, copies));
      const ids = copies.map(({ id }) => id);
      stores.selection.setState(selectedAssets(ids));
      return ids;
    },
    copy: () => {
      const assets = selected();
      if (assets.length > 0) kept = { planKey: stores.plan.getState().planKey, assets };
      return assets.length;
    },
    paste: () => {
      const { document, planKey } = stores.plan.getState();
      const { storey } = stores.view.getState();
      const at = centreOf(context);
      // What is remembered names people and departments of its own plan.
      if (!document || storey === null || !at || kept.planKey !== planKey || kept.assets.length === 0)
        return [];
      const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
      const dx = at[0] - middle(kept.assets.map(({ x }) => x));
      const dy = at[1] - middle(kept.assets.map(({ y }) => y));
      const copies = kept.assets.flatMap((asset) => {
        const place = { id: newId(), storey, x: toMillimetre(asset.x + dx), y: toMillimetre(asset.y + dy) };
        // What it named may have been removed since.
        const checked = checkEntity(document, 'assets', copyOf(asset, place));
        return checked.ok ? [checked.value] : [];
      });
      history.commit(addEntities(document, 'assets', copies));
      const ids = copies.map(({ id }) => id);
      stores.selection.setState(selectedAssets(ids));
      return ids;
    },
    storeyCopies,
    toStoreys: (storeys, offFloorToo) => {
      const { document } = stores.plan.getState();
      if (!document) return 0;
      const copies = storeyCopies(storeys).flatMap(({ storey, onFloor, offFloor }) =>
        [...onFloor, ...(offFloorToo ? offFloor : [])].map((of) => ({
          of,
          id: newId(),
          dx: 0,
          dy: 0,
          storey,
        })),
      );
      if (copies.length > 0) history.commit(duplicateAssets(document, copies));
      return copies.length;
    },
  };
}
