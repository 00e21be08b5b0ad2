import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { AssetInput } from '../../model/schema/assets/asset-registry';
import { makeId, type AssetId, type StoreyId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import { recordedSubjects } from '../records/recorded-subjects';
import { shownKinds, withLayer } from '../layers';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import { selectedAssets } from '../state/selection-state';
import { toMillimetre } from '../../base/to-millimetre';
import { createLastKinds, type LastKinds } from './place-last-kinds';

export interface AssetPlacer {
  /** What was taken in hand last: buttons and keys place the same. */
  readonly lastKinds: LastKinds;
  startPlacing(kind?: AssetKind): void;
  placeAt(storey: StoreyId, x: number, y: number, kind?: AssetKind): AssetId | null;
  placeAtCentre(): AssetId | null;
  removeSelected(): void;
}

/**
 * New assets know their kind and place only (a camera, where it looks): what is not known of them stays unknown until a person says it. One undo
 * step, and they are selected. Returns their ids; none when there is no such storey.
 */
export function placeNew(
  { stores, services, history, edits }: Pick<SessionContext, 'stores' | 'services' | 'history' | 'edits'>,
  kind: AssetKind,
  storey: StoreyId,
  places: readonly Point[],
): AssetId[] {
  const { document } = stores.plan.getState();
  if (!document?.storeys[storey] || places.length === 0 || !places.flat().every(Number.isFinite)) return [];
  const assets = places.map(([x, y]): AssetInput => {
    const id = makeId('asset', services.ids.next());
    // What every kind must say is the same.
    return { kind, id, storey, x: toMillimetre(x), y: toMillimetre(y) } as AssetInput;
  });
  const ids = assets.map(({ id }) => id);
  edits.use(({ addEntities, newAsset }) => {
    const { document: now } = stores.plan.getState();
    if (!now?.storeys[storey]) return;
    const begun = assets.map((asset) => newAsset(now, asset));
    history.commit(addEntities(now, 'assets', begun));
    stores.selection.setState(selectedAssets(ids));
  });
  return ids;
}

/** What is going to be placed is to be seen: its layer is switched on for the job in hand. */
export function showKind({ stores }: Pick<SessionContext, 'stores'>, kind: AssetKind): void {
  const view = stores.view.getState();
  if (shownKinds(view).includes(kind)) return;
  stores.view.setState({ layers: { ...view.layers, [view.role]: withLayer(view, [kind], true) } });
}

/** Placing one at a time, and taking away what is selected. */
export function createAssetPlacer(context: SessionContext): AssetPlacer {
  const { stores, history, tools, edits } = context;
  const lastKinds = createLastKinds(context);
  const placeAt: AssetPlacer['placeAt'] = (storey, x, y, kind) =>
    placeNew(context, kind ?? lastKinds.usual(), storey, [[x, y]])[0] ?? null;

  tools.add('place', {
    click: ({ storey, x, y }) => {
      placeAt(storey, x, y);
    },
  });

  return {
    lastKinds,
    startPlacing: (kind = lastKinds.usual()) => {
      if (!stores.plan.getState().document) return;
      showKind(context, kind);
      tools.take({ kind: 'place', assetKind: kind });
    },
    placeAt,
    placeAtCentre: () => {
      const at = pictureCentre(stores);
      return at && placeAt(at.storey, at.x, at.y);
    },
    removeSelected: () => {
      const { document } = stores.plan.getState();
      const ids = stores.selection.getState().assets.filter((id) => document?.assets[id]);
      if (!document || ids.length === 0) return;
      tools.putAway();
      stores.selection.setState({ ...selectedAssets([]), hover: null });
      edits.use(({ removeAssets }) => {
        const { document: now } = stores.plan.getState();
        const there = ids.filter((id) => now?.assets[id]);
        if (now && there.length > 0) history.commit(removeAssets(now, there, recordedSubjects(stores)));
      });
    },
  };
}
