import type { ReactNode } from 'react';
import { usePartSlice } from '../../../session/react/use-part-slice';
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
  const status = usePartSlice(createProposer, (state) => state.status);
  const count = usePartSlice(createProposer, (state) => proposalsOf(state).length);
  const document = usePlan((plan) => plan.document);
  const noFloor = useCoverage(({ status, total }) => status === 'ready' && total?.area === 0);
  if (document === null) return null;
  const noRooms = Object.keys(document.spaces).length === 0;
  return (
    <Section
      title={t('propose.title')}
      aside={count > 0 && <span className="count">{t('propose.count', { count })}</span>}
    >
      {noRooms || noFloor ? (
        <p className="proposal-note">{t(noRooms ? 'propose.no-spaces' : 'propose.no-floor')}</p>
      ) : (
        <div className="proposals" tabIndex={-1}>
          {status === 'working' ? <ProposalProgress /> : <ProposalAsk />}
          {status !== 'idle' && <ProposalResult document={document} />}
        </div>
      )}
      <AcceptedToast />
    </Section>
  );
}
