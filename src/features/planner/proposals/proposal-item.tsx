import type { ReactNode } from 'react';
import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { proposalWords } from './proposal-words';
import { ProposedRow } from './proposed-row';

interface ItemProps {
  readonly document: CampusDocument;
  readonly proposal: Proposal;
  readonly number: number;
}

/** One thing to do: what and where, with what, and why. */
export function ProposalItem({ document, proposal, number }: ItemProps): ReactNode {
  const text = useText();
  const { t } = text;
  const part = useSession().part(createProposer);
  const { id } = proposal;
  const shown = usePartSlice(createProposer, (state) => state.shown === id);
  const ticked = usePartSlice(createProposer, ({ ticked: all }) => all.has(id));
  const idle = usePartSlice(createProposer, ({ stale, status }) => !stale && status !== 'working');
  const { what, where, model, why } = proposalWords(document, proposal, text);
  return (
    <ProposedRow
      number={number}
      shown={shown}
      kind={what}
      where={where}
      tick={
        idle && (
          <label className="proposal-tick">
            <input
              type="checkbox"
              aria-label={t('propose.tick', { number })}
              checked={ticked}
              onChange={({ currentTarget }) => part.tick([id], currentTarget.checked)}
            />
          </label>
        )
      }
      model={model}
      notes={why}
      accept={idle ? { label: t('propose.accept'), run: () => void part.accept(new Set([id])) } : null}
      onShow={(flies) => part.show(id, flies)}
    />
  );
}
