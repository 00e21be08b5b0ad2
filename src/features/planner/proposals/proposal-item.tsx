import type { ReactNode } from 'react';
import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createProposer } from '../../../session/use-cases/propose-extinguishers';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
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
  const part = useSession().part(createProposer);
  const { id } = proposal;
  const shown = usePartSlice(createProposer, (state) => state.shown === id);
  const ticked = usePartSlice(createProposer, ({ ticked: all }) => all.has(id));
  const idle = usePartSlice(createProposer, ({ stale, status }) => !stale && status !== 'working');
  const { what, where, model, why } = proposalWords(document, proposal, text);
  return (
    <li
      className="proposal"
      data-shown={shown}
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
            checked={ticked}
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
        <Button
          look="quiet"
          icon="check"
          iconOnly
          onClick={({ currentTarget }) => {
            focusBox(currentTarget);
            void part.accept(new Set([id]));
          }}
        >
          {t('propose.accept')}
        </Button>
      )}
    </li>
  );
}
