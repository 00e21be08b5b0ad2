import type { ReactNode } from 'react';
import { storeyGroups } from '../../../model/query/storey-groups';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { PROPOSE_SCOPES, type ProposeScope } from '../../../session/use-cases/propose-state';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';

/** What is to be put right. One distance for all is a question of its own: proposals go by the code. */
export function ProposalAsk(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const part = session.part(createProposer);
  const again = usePartSlice(createProposer, (state) => state.status !== 'idle');
  const stale = usePartSlice(createProposer, (state) => state.stale);
  const oneDistance = useView((view) => view.limit !== null);
  const buildings = usePlan((plan) => (plan.document ? storeyGroups(plan.document).length : 0));
  const scope = usePartSlice(createProposer, (state) => state.scope);
  // Of one building all is all of it.
  const scopes = PROPOSE_SCOPES.filter((each) => each !== 'building' || buildings > 1);
  return (
    <>
      {!again && <p className="proposal-note">{t('propose.about')}</p>}
      {stale && (
        <p className="proposal-stale" role="status">
          {t('propose.stale')}
        </p>
      )}
      {oneDistance ? (
        <>
          <p className="proposal-note">{t('propose.by-code-only')}</p>
          <Button onClick={() => session.setLimit(null)}>{t('calc.by-code')}</Button>
        </>
      ) : (
        <>
          <Segments<ProposeScope>
            label={t('propose.scope')}
            options={scopes.map((value) => ({ value, label: t(`propose.of-${value}`) }))}
            value={scope}
            onChange={part.choose}
          />
          <div className="proposal-actions">
            <Button
              look={again && !stale ? 'outline' : 'solid'}
              icon="search"
              onClick={() => part.ask(scope)}
            >
              {t(again ? 'propose.again' : 'propose.ask')}
            </Button>
            <Button onClick={() => part.ask(scope, 'move')}>{t('propose.ask-move')}</Button>
          </div>
        </>
      )}
    </>
  );
}
