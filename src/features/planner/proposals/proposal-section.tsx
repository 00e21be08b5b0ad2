import type { ReactNode } from 'react';
import { usePartState } from '../../../session/react/use-part-state';
import { useCoverage, usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { proposalsOf } from '../../../session/use-cases/propose-state';
import { Section } from '../../../ui/section';
import { AcceptedToast } from './accepted-toast';
import { ProposalAsk } from './proposal-ask';
import { ProposalProgress } from './proposal-progress';
import { ProposalResult } from './proposal-result';
import './proposals.css';

/** What would put the extinguishers right: asked for, seen on the plan, and done in one step. */
export function ProposalSection(): ReactNode {
  const { t } = useText();
  const { state } = usePartState(createProposer);
  const document = usePlan((plan) => plan.document);
  const noFloor = useCoverage(({ status, total }) => status === 'ready' && total?.area === 0);
  if (document === null) return null;
  const noRooms = Object.keys(document.spaces).length === 0;
  const count = proposalsOf(state).length;
  return (
    <Section
      title={t('propose.title')}
      aside={count > 0 && <span className="count">{t('propose.count', { count })}</span>}
    >
      {noRooms || noFloor ? (
        <p className="proposal-note">{t(noRooms ? 'propose.no-spaces' : 'propose.no-floor')}</p>
      ) : (
        <div className="proposals">
          {state.status === 'working' ? <ProposalProgress /> : <ProposalAsk />}
          {state.status !== 'idle' && <ProposalResult document={document} />}
        </div>
      )}
      <AcceptedToast />
    </Section>
  );
}
