import type { ReactNode } from 'react';
import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { ProposalItem } from './proposal-item';
import { ProposedList } from './proposed-list';

/** A proposal under its number on the plan. */
export interface Numbered {
  readonly proposal: Proposal;
  readonly number: number;
}

/** What is proposed for one storey. What is pointed at or has the keyboard is shown on the plan. */
export function ProposalList({
  document,
  numbered,
}: {
  readonly document: CampusDocument;
  readonly numbered: readonly Numbered[];
}): ReactNode {
  const { t } = useText();
  const part = useSession().part(createProposer);
  return (
    <ProposedList
      all={numbered}
      moreLabel={(count) => t('propose.more', { count })}
      onLeave={() => part.show(null)}
      renderRow={({ proposal, number }) => (
        <ProposalItem key={proposal.id} document={document} proposal={proposal} number={number} />
      )}
    />
  );
}
