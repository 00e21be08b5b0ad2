import type { ReactNode } from 'react';
import { usePartState } from '../../../session/react/use-part-state';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { storeyLabel } from '../../../widgets/labels';

/** How far the search is, and a way out that keeps what was found. */
export function ProposalProgress(): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createProposer);
  const document = usePlan((plan) => plan.document);
  const { storeys, done, share } = state;
  const at = storeys[done];
  const label =
    document && at
      ? t('propose.working', { at: done + 1, of: storeys.length, storey: storeyLabel(document, at, text) })
      : t('propose.starting');
  const way = done + share;
  return (
    <div className="proposal-progress">
      <span role="status">{label}</span>
      <ProgressBar label={label} share={way === 0 ? null : way / storeys.length} />
      <Button onClick={part.stop}>{t('propose.stop')}</Button>
    </div>
  );
}
