import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { SessionContext } from '../session-context';

export interface LastKinds {
  /** What was placed last, newest first; extinguishers before anything was. */
  kinds(): readonly AssetKind[];
}

const MOST = 4;

/** Remembers which kinds were taken in hand, as long as the page is open. */
export function createLastKinds({ stores }: SessionContext): LastKinds {
  let last: readonly AssetKind[] = ['extinguisher'];
  stores.tool.subscribe((tool) => {
    if (!('assetKind' in tool) || tool.assetKind === last[0]) return;
    last = [tool.assetKind, ...last.filter((kind) => kind !== tool.assetKind)].slice(0, MOST);
  });
  return { kinds: () => last };
}
