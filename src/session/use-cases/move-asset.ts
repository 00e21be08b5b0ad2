import { placeAssets } from '../../model/edit/place-assets';
import type { AssetId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { arranges } from '../state/view-state';
import { beginMove, dragged, heldPlaces, moveDone, toMillimetre, type MovedAsset } from '../tools/move-tool';

export interface AssetMover {
  beginMove(id: AssetId): void;
  dragTo(x: number, y: number): void;
  drop(): void;
  /** Puts a drag back; false when none was under way. */
  cancelMove(): boolean;
  nudge(dx: number, dy: number): void;
  moveTo(id: AssetId, x: number, y: number): void;
}

/** Moving by pointer (draft, preview, one undo step on release) and by keys and numbers: all that is selected together. */
export function createAssetMover({
  stores,
  history,
  coverage,
}: Pick<SessionContext, 'stores' | 'history' | 'coverage'>): AssetMover {
  /** False when that changes nothing. */
  const place = (moves: readonly MovedAsset[], key?: string): boolean => {
    const { document } = stores.plan.getState();
    if (!document) return false;
    const places = moves.flatMap(({ id, x, y }) => {
      const asset = document.assets[id];
      const to = { id, x: toMillimetre(x), y: toMillimetre(y) };
      return asset && (to.x !== asset.x || to.y !== asset.y) ? [to] : [];
    });
    if (places.length === 0) return false;
    history.commit(placeAssets(document, places), key);
    return true;
  };

  return {
    beginMove: (id) => {
      if (!arranges(stores.view.getState().role)) return;
      const { document } = stores.plan.getState();
      const { assets } = stores.selection.getState();
      const next = document && beginMove(document, id, assets);
      if (!next) return;
      if (!assets.includes(id)) stores.selection.setState(selectedAssets([id]));
      stores.tool.setState(next, true);
    },
    dragTo: (x, y) => {
      const tool = stores.tool.getState();
      if (tool.kind !== 'move' || !Number.isFinite(x) || !Number.isFinite(y)) return;
      const next = dragged(tool, x, y);
      if (next === tool) return;
      stores.tool.setState(next, true);
      const assets = stores.plan.getState().document?.assets;
      const moves = heldPlaces(next)
        .filter(({ id }) => assets?.[id]?.kind === 'extinguisher')
        .map(({ id, ...at }) => ({ id, to: { storey: next.from.storey, ...at } }));
      // Coverage is of extinguishers alone.
      if (moves.length > 0) coverage.preview(moves);
    },
    drop: () => {
      const tool = stores.tool.getState();
      if (tool.kind !== 'move') return;
      stores.tool.setState({ kind: 'select' }, true);
      // Nothing has changed: the last whole result holds.
      if (!place(moveDone(tool))) coverage.endPreview();
    },
    cancelMove: () => {
      if (stores.tool.getState().kind !== 'move') return false;
      stores.tool.setState({ kind: 'select' }, true);
      coverage.endPreview();
      return true;
    },
    nudge: (dx, dy) => {
      if (!arranges(stores.view.getState().role)) return;
      const { document } = stores.plan.getState();
      const { assets } = stores.selection.getState();
      const moves = assets.flatMap((id) => {
        const asset = document?.assets[id];
        return asset ? [{ id, x: asset.x + dx, y: asset.y + dy }] : [];
      });
      place(moves, `nudge:${assets.join()}`);
    },
    moveTo: (id, x, y) => {
      place([{ id, x, y }]);
    },
  };
}
