import { onStorey } from '../../../model/query/on-storey';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import type { Standing } from '../../../session/state/standings-state';
import { SIGN_STATES, type SignStateName } from '../../../standards/signs/sign-states';
import type { DrawnStorey } from '../../storey/drawn-storeys';

type AssetStatus = Standing['status'];

/** Height above the floor at which signs float: over what stands there, under the cut of the walls, metres. */
export const SIGN_HEIGHT = 0.95;

/** What is told around a sign: by shape, not by colour alone. */
export type SignState = SignStateName | 'plain';

const STATE_OF: Readonly<Record<AssetStatus, SignState>> = {
  fault: 'fault',
  overdue: 'overdue',
  due: 'due',
  unrecorded: 'plain',
  ok: 'plain',
};
/** What matters most first. */
export const URGENCY: readonly SignState[] = [...SIGN_STATES, 'plain'];

/** An asset that is drawn, and the height of its floor as it is drawn: with the lift of its storey, metres. */
export interface DrawnAsset {
  readonly asset: Asset;
  readonly floor: number;
  readonly state: SignState;
}

/** What is asked of a document's assets to draw them. */
export interface AssetQuestion {
  readonly storeys: readonly DrawnStorey[];
  /** Shown kinds, what matters most first. */
  readonly kinds: readonly AssetKind[];
  /** Shown whatever their kind: selected, or in hand. */
  readonly always: ReadonlySet<AssetId>;
  /** How an asset stands; null while nothing is told of that. */
  readonly statusOf: ((id: AssetId) => AssetStatus | undefined) | null;
  /** What the shown coverage doesn't count: missing or expired as of the day that is looked at. */
  readonly away?: ReadonlySet<AssetId>;
}

/** Assets of the drawn storeys, what matters most first. O(n log n) of the assets of those storeys. */
export function drawnAssets(
  document: CampusDocument,
  { storeys, kinds, always, statusOf, away }: AssetQuestion,
): readonly DrawnAsset[] {
  const rank = new Map(kinds.map((kind, i) => [kind, i]));
  const drawn = storeys.flatMap(({ id, lift }): DrawnAsset[] => {
    const floor = (document.storeys[id]?.elevation ?? 0) + lift;
    return onStorey(document, 'assets', id).flatMap((asset) => {
      if (asset.retired || !(rank.has(asset.kind) || always.has(asset.id))) return [];
      if (away?.has(asset.id)) return [{ asset, floor, state: 'away' }];
      const status = statusOf?.(asset.id);
      return [{ asset, floor, state: status === undefined ? 'plain' : STATE_OF[status] }];
    });
  });
  const place = ({ asset, state }: DrawnAsset): number =>
    URGENCY.indexOf(state) * 100 + (rank.get(asset.kind) ?? 99);
  const places = new Map(drawn.map((each) => [each, place(each)]));
  // Sorting keeps the order of ids within equals.
  return drawn.toSorted((a, b) => places.get(a)! - places.get(b)!);
}
