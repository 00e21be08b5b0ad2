import { useState, type ReactNode } from 'react';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { between } from '../thing-label';
import { Trouble } from '../trouble';
import type { Asked } from '../use-doubts';

/** So many are named; of more the number tells. */
const NAMED = 3;

/** Says which ways between rooms came to be since the storey was looked at: an edit may open one that nobody meant. */
export function Appeared({ asked: { doubts } }: { readonly asked: Asked }): ReactNode {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const planKey = usePlan((plan) => plan.planKey);
  const storey = useView((view) => view.storey);
  const key = `${planKey} ${storey}`;
  const [first, setFirst] = useState<{ readonly key: string; readonly ids: ReadonlySet<string> } | null>(
    null,
  );
  if (doubts !== null && first?.key !== key) {
    setFirst({ key, ids: new Set(doubts.derived.map(({ id }) => id)) });
  }
  const fresh = (doubts?.derived ?? []).filter(
    ({ id }) => first?.key === key && !first.ids.has(id) && !document?.openings[id],
  );
  const names = fresh.slice(0, NAMED).map((opening) => document && between(document, opening, text));
  const more = fresh.length > NAMED ? ' …' : '';
  return (
    <Trouble>
      {fresh.length === 0
        ? null
        : text.t('mend.appeared', { count: fresh.length, names: `${names.join(', ')}${more}` })}
    </Trouble>
  );
}
