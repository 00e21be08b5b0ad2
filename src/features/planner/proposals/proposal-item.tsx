import type { ReactNode } from 'react';
import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { Button } from '../../../ui/button';
import { proposalWords } from './proposal-words';

interface ItemProps {
  readonly document: CampusDocument;
  readonly proposal: Proposal;
  readonly number: number;
}

/** One thing to do: what and where, with what, and why. */
export function ProposalItem({ document, proposal, number }: ItemProps): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createProposer);
  const { id } = proposal;
  const { what, where, model, why } = proposalWords(document, proposal, text);
  const idle = !state.stale && state.status !== 'working';
  return (
    <li
      className="proposal"
      data-shown={state.shown === id}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') part.show(id);
      }}
      onFocus={() => part.show(id)}
    >
      {idle && (
        <label className="proposal-tick">
          <input
            type="checkbox"
            aria-label={t('propose.tick', { number })}
            checked={state.ticked.has(id)}
            onChange={({ currentTarget }) => part.tick([id], currentTarget.checked)}
          />
        </label>
      )}
      <div>
        <p className="proposal-head">
          <span className="proposal-number">{number}</span>
          <span className="proposal-kind">{what}</span>
          <button type="button" className="table-link" onClick={() => part.show(id, true)}>
            {where}
          </button>
        </p>
        <p>{model}</p>
        {why.map((reason) => (
          <p key={reason} className="proposal-note">
            {reason}
          </p>
        ))}
      </div>
      {idle && (
        <Button look="quiet" icon="check" iconOnly onClick={() => part.accept(new Set([id]))}>
          {t('propose.accept')}
        </Button>
      )}
    </li>
  );
}
