import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { SessionContext } from '../session-context';

export interface LastKinds {
  /** What was placed last, newest first; extinguishers before anything was. */
  kinds(): readonly AssetKind[];
  /** What is placed unless another kind is asked for: what the button says. */
  usual(): AssetKind;
}

const MOST = 4;
const FIRST: AssetKind = 'extinguisher';

/** Remembers which kinds were taken in hand, as long as the page is open. */
export function createLastKinds({ stores }: Pick<SessionContext, 'stores'>): LastKinds {
  let last: readonly AssetKind[] = [FIRST];
  stores.tool.subscribe((tool) => {
    if (!('assetKind' in tool) || tool.assetKind === last[0]) return;
    last = [tool.assetKind, ...last.filter((kind) => kind !== tool.assetKind)].slice(0, MOST);
  });
  return { kinds: () => last, usual: () => last[0] ?? FIRST };
}
