import { addEntities } from '../../model/edit/add-entities';
import { removeAssets } from '../../model/edit/remove-assets';
import { storeyBounds } from '../../model/query/storey-bounds';
import { makeId, type AssetId, type StoreyId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { toMillimetre } from '../tools/move-tool';

export interface AssetPlacer {
  startPlacing(): void;
  placeAt(storey: StoreyId, x: number, y: number): AssetId | null;
  placeAtCentre(): AssetId | null;
  removeSelected(): void;
}

/** Records come later; until then nothing speaks of an asset. */
const NO_RECORDS: ReadonlySet<string> = new Set();

/** New extinguishers know their place only: what is not known of them stays unknown until a person says it. */
export function createAssetPlacer({ stores, services, history, tools }: SessionContext): AssetPlacer {
  const placeAt = (storey: StoreyId, x: number, y: number): AssetId | null => {
    const { document } = stores.plan.getState();
    if (!document?.storeys[storey] || !Number.isFinite(x) || !Number.isFinite(y)) return null;
    const id = makeId('asset', services.ids.next());
    const asset = { kind: 'extinguisher', id, storey, x: toMillimetre(x), y: toMillimetre(y) } as const;
    history.commit(addEntities(document, 'assets', [asset]));
    stores.selection.setState(selectedAssets([id]));
    return id;
  };

  tools.add('place', {
    click: ({ storey, x, y }) => {
      placeAt(storey, x, y);
    },
  });

  return {
    startPlacing: () => {
      if (stores.plan.getState().document) tools.take({ kind: 'place', assetKind: 'extinguisher' });
    },
    placeAt,
    placeAtCentre: () => {
      const { document } = stores.plan.getState();
      const { storey, centre } = stores.view.getState();
      if (!document || storey === null) return null;
      const bounds = storeyBounds(document, storey);
      const middle = bounds && { x: (bounds.minX + bounds.maxX) / 2, y: (bounds.minY + bounds.maxY) / 2 };
      const at = centre ?? middle;
      return at ? placeAt(storey, at.x, at.y) : null;
    },
    removeSelected: () => {
      const { document } = stores.plan.getState();
      const id = stores.selection.getState().asset;
      if (!document || id === null || !document.assets[id]) return;
      tools.putAway();
      stores.selection.setState({ ...selectedAssets([]), hover: null });
      history.commit(removeAssets(document, [id], NO_RECORDS));
    },
  };
}
