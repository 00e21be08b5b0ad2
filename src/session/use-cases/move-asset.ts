import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import { placeAssets } from '../../model/edit/place-assets';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { beginMove, dragged, moveDone, toMillimetre } from '../tools/move-tool';

export interface AssetMover {
  beginMove(id: AssetId): void;
  dragTo(x: number, y: number): void;
  drop(): void;
  /** Puts a drag back; false when none was under way. */
  cancelMove(): boolean;
  nudge(dx: number, dy: number): void;
  moveTo(id: AssetId, x: number, y: number): void;
}

/** Moving by pointer (draft, preview, one undo step on release) and by keys and numbers. */
export function createAssetMover({
  stores,
  history,
  coverage,
}: Pick<SessionContext, 'stores' | 'history' | 'coverage'>): AssetMover {
  /** False when that changes nothing. */
  const place = (
    document: CampusDocument | null,
    id: AssetId,
    x: number,
    y: number,
    key?: string,
  ): boolean => {
    const asset = document?.assets[id];
    if (!document || !asset) return false;
    const to = { id, x: toMillimetre(x), y: toMillimetre(y) };
    if (to.x === asset.x && to.y === asset.y) return false;
    history.commit(placeAssets(document, [to]), key);
    return true;
  };

  return {
    beginMove: (id) => {
      const { document } = stores.plan.getState();
      const next = document && beginMove(document, id);
      if (!next) return;
      stores.selection.setState(selectedAssets([id]));
      stores.tool.setState(next, true);
    },
    dragTo: (x, y) => {
      const tool = stores.tool.getState();
      if (tool.kind !== 'move' || !Number.isFinite(x) || !Number.isFinite(y)) return;
      const next = dragged(tool, x, y);
      if (next === tool) return;
      stores.tool.setState(next, true);
      coverage.preview({ id: next.id, to: next.at });
    },
    drop: () => {
      const tool = stores.tool.getState();
      if (tool.kind !== 'move') return;
      stores.tool.setState({ kind: 'select' }, true);
      const done = moveDone(tool);
      const placed = done && place(stores.plan.getState().document, done.id, done.x, done.y);
      // Nothing has changed: the last whole result holds.
      if (!placed) coverage.endPreview();
    },
    cancelMove: () => {
      if (stores.tool.getState().kind !== 'move') return false;
      stores.tool.setState({ kind: 'select' }, true);
      coverage.endPreview();
      return true;
    },
    nudge: (dx, dy) => {
      const { document } = stores.plan.getState();
      const id = stores.selection.getState().asset;
      const asset = id === null ? undefined : document?.assets[id];
      if (id === null || !asset) return;
      place(document, id, asset.x + dx, asset.y + dy, `nudge:${id}`);
    },
    moveTo: (id, x, y) => {
      place(stores.plan.getState().document, id, x, y);
    },
  };
}
