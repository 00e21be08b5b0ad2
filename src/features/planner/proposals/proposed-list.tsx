import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';

const PAGE = 20;

interface ListProps<T> {
  readonly all: readonly T[];
  moreLabel(count: number): string;
  /** Nothing of it is pointed at any more, nor has the keyboard. */
  onLeave(): void;
  /** One of them, with its key. */
  renderRow(each: T): ReactNode;
}

/** What is proposed, in bunches, in rows (`ProposedRow`) that show what they are about while they are pointed at. */
export function ProposedList<T>({ all, moreLabel, onLeave, renderRow }: ListProps<T>): ReactNode {
  const [most, setMost] = useState(PAGE);
  if (all.length === 0) return null;
  const more = nextBunch(all.length - most, 2 * PAGE);
  return (
    <>
      <ol
        className="proposal-list"
        onPointerLeave={onLeave}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onLeave();
        }}
      >
        {all.slice(0, most).map(renderRow)}
      </ol>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {moreLabel(more)}
        </Button>
      )}
    </>
  );
}
