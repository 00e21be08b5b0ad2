import { onStorey } from '../../model/query/on-storey';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import { shownKinds } from '../layers';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import type { PlanPoint } from '../state/plan-point';
import { assetsWithin, type SelectAreaState } from '../tools/select-area';

export interface AssetSelector {
  /** All of some kinds on the shown storey; of the kinds that the picture shows when null. */
  selectOnStorey(kinds: readonly AssetKind[] | null): void;
  /** Takes the rectangle in hand, for who draws with a finger or a pen. */
  startArea(): void;
}

/** Selecting many: a rectangle over the floor (a tool, or Shift and a drag while selecting), or all of a kind. */
export function createAssetSelector({ stores, tools, sketcher }: SessionContext): AssetSelector {
  const area = (): SelectAreaState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'select-area' ? tool : null;
  };
  const there = (): readonly Asset[] => {
    const { document } = stores.plan.getState();
    const { storey } = stores.view.getState();
    if (!document || storey === null) return [];
    return onStorey(document, 'assets', storey).filter(({ retired }) => !retired);
  };
  const begin = (at: PlanPoint, once: boolean): void => {
    const from = { storey: at.storey, x: at.x, y: at.y };
    tools.take({ kind: 'select-area', from, at: from, once });
  };
  const finish = (state: SelectAreaState, keep: boolean): void => {
    if (keep) {
      const { assets } = stores.selection.getState();
      const shown = shownKinds(stores.view.getState());
      const found = assetsWithin(
        there().filter(({ kind }) => shown.includes(kind)),
        state,
      );
      const before = state.once ? assets.filter((id) => !found.includes(id)) : [];
      stores.selection.setState(selectedAssets([...before, ...found]));
    }
    if (state.once) tools.putAway();
    else tools.take({ ...state, from: null, at: null });
  };

  stores.tool.subscribe((now) => {
    const drawn = now.kind === 'select-area' && now.from && now.at ? now : null;
    if (!drawn?.from || !drawn.at) {
      sketcher.draw('select', null);
      return;
    }
    const { from, at } = drawn;
    const ring = [from, { x: at.x, y: from.y }, at, { x: from.x, y: at.y }];
    const { storey } = from;
    sketcher.draw('select', {
      areas: [{ storey, rings: [ring], tone: 'accent' }],
      lines: [{ storey, points: ring, tone: 'accent', width: 1, closed: true }],
    });
  });

  tools.add('select', {
    press: (at) => {
      if (!at.shift || at.asset !== null) return false;
      begin(at, true);
      return true;
    },
  });
  tools.add('select-area', {
    press: (at) => {
      begin(at, false);
      return true;
    },
    drag: (at) => {
      const state = area();
      if (state?.from) tools.take({ ...state, at: { storey: at.storey, x: at.x, y: at.y } });
    },
    release: (at) => {
      const state = area();
      if (state?.from) finish(state, at !== null);
    },
    click: ({ asset }) => {
      const { assets } = stores.selection.getState();
      if (asset !== null) stores.selection.setState(selectedAssets(toggled(assets, asset)));
    },
  });

  return {
    selectOnStorey: (kinds) => {
      const wanted = kinds ?? shownKinds(stores.view.getState());
      const found = there().filter(({ kind }) => wanted.includes(kind));
      stores.selection.setState(selectedAssets(found.map(({ id }) => id)));
    },
    startArea: () => tools.take({ kind: 'select-area', from: null, at: null, once: false }),
  };
}

const toggled = (assets: readonly AssetId[], id: AssetId): AssetId[] =>
  assets.includes(id) ? assets.filter((each) => each !== id) : [...assets, id];
