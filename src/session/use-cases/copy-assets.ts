import { createStore, type StoreApi } from 'zustand/vanilla';
import { addEntities } from '../../model/edit/add-entities';
import { checkEntity } from '../../model/edit/check-entity';
import { copyOf, duplicateAssets } from '../../model/edit/duplicate-assets';
import { standingAt, type Standing } from '../../model/query/standing-at';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { makeId, type AssetId, type StoreyId } from '../../model/schema/ids';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { toMillimetre } from '../../base/to-millimetre';

/** What copying to a storey would come to. */
export interface StoreyCopy {
  readonly storey: StoreyId;
  /** They would stand there as they stand here: on the floor of a room, or where they stood in the open or in a wall before. */
  readonly onFloor: readonly AssetId[];
  /** They would not, and where instead. */
  readonly offFloor: readonly AssetId[];
  readonly off: Readonly<Record<Exclude<Standing, 'floor'>, number>>;
}

/** What copying to storeys has done, to be said and taken back. */
export interface Copied {
  readonly count: number;
  readonly storeys: number;
  /** Revision of the plan with the copies: what undo would take them from. */
  readonly revision: number;
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
  /** What `toStoreys` did last; null once another edit came, or it was read. */
  readonly state: StoreApi<{ readonly copied: Copied | null }>;
  /** Lets what was done last go. */
  said(): void;
  /** Copies what is selected to the same places of other storeys, and selects the copies; what would be off the floor there only when asked. */
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
  const state = createStore<{ readonly copied: Copied | null }>(() => ({ copied: null }));
  const said = (): void => {
    if (state.getState().copied) state.setState({ copied: null });
  };
  stores.plan.subscribe(({ revision }) => {
    if (state.getState().copied?.revision !== revision) said();
  });
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
      const off = { open: 0, wall: 0, nothing: 0 };
      const [onFloor, offFloor]: [AssetId[], AssetId[]] = [[], []];
      for (const { id, x, y, storey: from } of others) {
        const standing = standingAt(document, storey, x, y);
        const same = standing !== 'nothing' && standing === standingAt(document, from, x, y);
        if (standing === 'floor' || same) onFloor.push(id);
        else {
          offFloor.push(id);
          off[standing]++;
        }
      }
      return { storey, onFloor, offFloor, off };
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
      const at = pictureCentre(stores);
      // What is remembered names people and departments of its own plan.
      if (!document || !at || kept.planKey !== planKey || kept.assets.length === 0) return [];
      const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
      const dx = at.x - middle(kept.assets.map(({ x }) => x));
      const dy = at.y - middle(kept.assets.map(({ y }) => y));
      const copies = kept.assets.flatMap((asset) => {
        const place = {
          id: newId(),
          storey: at.storey,
          x: toMillimetre(asset.x + dx),
          y: toMillimetre(asset.y + dy),
        };
        // What it named may have been removed since.
        const checked = checkEntity(document, 'assets', copyOf(asset, place));
        return checked.ok ? [checked.value] : [];
      });
      history.commit(addEntities(document, 'assets', copies));
      const ids = copies.map(({ id }) => id);
      stores.selection.setState(selectedAssets(ids));
      return ids;
    },
    state,
    said,
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
      if (copies.length === 0) return 0;
      history.commit(duplicateAssets(document, copies));
      stores.selection.setState(selectedAssets(copies.map(({ id }) => id)));
      const { revision } = stores.plan.getState();
      const count = copies.length;
      state.setState({
        copied: { count, storeys: new Set(copies.map(({ storey }) => storey)).size, revision },
      });
      return count;
    },
  };
}
