import type { SourceMove } from '../../analyses/extinguishers/input';
import type { AssetId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { arranges } from '../state/view-state';
import { toMillimetre } from '../../base/to-millimetre';
import { beginMove, dragged, heldPlaces, moveDone, type MovedAsset } from '../tools/move-tool';

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
  edits,
}: Pick<SessionContext, 'stores' | 'history' | 'coverage' | 'edits'>): AssetMover {
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
    edits.use(({ placeAssets }) => {
      const { document: now } = stores.plan.getState();
      const there = places.filter(({ id }) => now?.assets[id]);
      if (now && there.length > 0) history.commit(placeAssets(now, there), key);
    });
    return true;
  };

  /** What a drag of an asset would move of the coverage, where it stands now. */
  const measuredWith = (id: AssetId): readonly SourceMove[] => {
    const { document } = stores.plan.getState();
    const held = document && beginMove(document, id, stores.selection.getState().assets);
    return held ? extinguisherMoves(held) : [];
  };
  const extinguisherMoves = (state: Parameters<typeof heldPlaces>[0]): readonly SourceMove[] => {
    const assets = stores.plan.getState().document?.assets;
    return heldPlaces(state)
      .filter(({ id }) => assets?.[id]?.kind === 'extinguisher')
      .map(({ id, ...at }) => ({ id, to: { storey: state.from.storey, ...at } }));
  };
  stores.selection.subscribe(({ hover }, before) => {
    const { role } = stores.view.getState();
    if (hover === null || hover === before.hover || !arranges(role)) return;
    if (stores.tool.getState().kind === 'select') coverage.prepare(measuredWith(hover));
  });

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
      const moves = extinguisherMoves(next);
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
