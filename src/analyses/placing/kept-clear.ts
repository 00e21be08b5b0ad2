import { onStorey } from '../../model/query/on-storey';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';

/** What somebody must get at in a hurry or has to open: nothing new is hung before it. */
const REACHED_FOR: ReadonlySet<AssetKind> = new Set([
  'hydrant',
  'manual-call-point',
  'alarm-panel',
  'panic-alarm',
  'gas-valve',
  'special-equipment',
  'safe',
  'chemical-store',
  'charger',
  'fire-blanket',
  'pump-connector',
  'evacuation-chair',
  'extinguisher',
] satisfies AssetKind[]);

/** Room for a hand and a cabinet's door, metres. */
const CLEAR = 0.45;
/** Beside a hydrant's cabinet, metres. */
const BESIDE = 1.6;

/** Things on a storey that have to stay within reach. */
export class KeptClear {
  readonly #assets: readonly Asset[];

  constructor(document: CampusDocument, storey: StoreyId) {
    this.#assets = onStorey(document, 'assets', storey).filter(
      ({ kind, retired }) => !retired && REACHED_FOR.has(kind),
    );
  }

  /** O(assets of the storey that are reached for). */
  leaves(x: number, y: number): boolean {
    return this.#assets.every((asset) => Math.hypot(asset.x - x, asset.y - y) >= CLEAR);
  }

  /** Is a hydrant near, where a fire is fought from anyway? */
  besideHydrant(x: number, y: number): boolean {
    return this.#assets.some(
      (asset) => asset.kind === 'hydrant' && Math.hypot(asset.x - x, asset.y - y) <= BESIDE,
    );
  }
}
