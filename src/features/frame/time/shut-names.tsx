import { useMemo, type ReactNode } from 'react';
import type { OpeningId } from '../../../model/schema/ids';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { shutGroupName, shutGroups } from '../../../widgets/shut-groups';

/** So many are told by name: the band has a line or two. */
const NAMED = 2;

/** Which doors are taken to be shut; a whole stair by its name. */
export function ShutNames({ closed }: { readonly closed: readonly OpeningId[] }): ReactNode {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const groups = useMemo(() => (document ? shutGroups(document, closed) : []), [document, closed]);
  if (document === null) return null;
  const names = groups.slice(0, NAMED).map((group) => shutGroupName(document, group, text));
  return (
    <span>
      {text.t('time.shut-names', { names: text.formats.list(names), more: groups.length - names.length })}
    </span>
  );
}
