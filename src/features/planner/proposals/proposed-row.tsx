import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';

interface RowProps {
  /** As on the plan. */
  readonly number: number;
  readonly shown: boolean;
  /** What is done, where the place doesn't say it. */
  readonly kind?: string;
  readonly where: string;
  /** Before it: a box to tick. */
  readonly tick?: ReactNode;
  readonly model: string | null;
  readonly notes: readonly string[];
  /** Null while none is taken. */
  readonly accept: { readonly label: string; run(): void } | null;
  /** It is pointed at, or pressed: then the picture goes there. */
  onShow(flies: boolean): void;
}

/** One thing proposed: under its number what and where, with what, why, and a button that takes it. */
export function ProposedRow(props: RowProps): ReactNode {
  const { number, shown, kind, where, tick, model, notes, accept, onShow } = props;
  return (
    <li
      className="proposal"
      data-shown={shown}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') onShow(false);
      }}
      onFocus={() => onShow(false)}
    >
      {tick}
      <div>
        <p className="proposal-head">
          <span className="proposal-number">{number}</span>
          {kind !== undefined && <span className="proposal-kind">{kind}</span>}
          <button type="button" className="table-link" onClick={() => onShow(true)}>
            {where}
          </button>
        </p>
        <p>{model}</p>
        {notes.map((note) => (
          <p key={note} className="proposal-note">
            {note}
          </p>
        ))}
      </div>
      {accept && (
        <Button
          look="quiet"
          icon="check"
          iconOnly
          onClick={({ currentTarget }) => {
            focusBox(currentTarget);
            accept.run();
          }}
        >
          {accept.label}
        </Button>
      )}
    </li>
  );
}
