import { useState, type ReactNode } from 'react';
import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { ProposalItem } from './proposal-item';

/** A proposal under its number on the plan. */
export interface Numbered {
  readonly proposal: Proposal;
  readonly number: number;
}

const PAGE = 20;

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
  const [most, setMost] = useState(PAGE);
  if (numbered.length === 0) return null;
  const more = nextBunch(numbered.length - most, 2 * PAGE);
  return (
    <>
      <ol
        className="proposal-list"
        onPointerLeave={() => part.show(null)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) part.show(null);
        }}
      >
        {numbered.slice(0, most).map(({ proposal, number }) => (
          <ProposalItem key={proposal.id} document={document} proposal={proposal} number={number} />
        ))}
      </ol>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('propose.more', { count: more })}
        </Button>
      )}
    </>
  );
}
