import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { SessionContext } from '../session-context';
import type { Subject } from '../state/view-state';

export interface LastKinds {
  /** What was placed last, newest first; before that what the planner's question is about. */
  kinds(): readonly AssetKind[];
  /** What is placed unless another kind is asked for: what the button says. */
  usual(): AssetKind;
}

const MOST = 4;
/** Who turns to a question places what it is about. */
const FIRST: Readonly<Record<Subject, AssetKind>> = {
  extinguishers: 'extinguisher',
  cameras: 'camera',
  chemicals: 'chemical-store',
  egress: 'exit-sign',
};

/** Remembers which kinds were taken in hand, as long as the page is open. */
export function createLastKinds({ stores }: Pick<SessionContext, 'stores'>): LastKinds {
  let last: readonly AssetKind[] = [FIRST[stores.view.getState().subject]];
  const take = (kind: AssetKind): void => {
    if (kind !== last[0]) last = [kind, ...last.filter((each) => each !== kind)].slice(0, MOST);
  };
  stores.tool.subscribe((tool) => {
    if ('assetKind' in tool) take(tool.assetKind);
  });
  stores.view.subscribe((now, before) => {
    if (now.subject !== before.subject) take(FIRST[now.subject]);
  });
  return { kinds: () => last, usual: () => last[0] ?? FIRST.extinguishers };
}
