import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Icon } from '../../../ui/icon';
import { nextBunch } from '../../../ui/next-bunch';

const PAGE = 12;

/** What is told of one thing that nothing proposed cures. */
export interface Uncured {
  readonly key: string;
  readonly where: string;
  readonly what: string;
  readonly why: string;
  /** Shows where it is. */
  go(): void;
}

interface ListProps<T> {
  readonly title: string;
  readonly all: readonly T[];
  moreLabel(count: number): string;
  tell(each: T): Uncured;
}

/** What stays as it is whatever is put up where: folded away, made when somebody looks. */
export function UncuredList<T>({ title, all, moreLabel, tell }: ListProps<T>): ReactNode {
  const [most, setMost] = useState(PAGE);
  const [open, setOpen] = useState(false);
  const more = nextBunch(all.length - most, 4 * PAGE);
  return (
    <Disclosure title={title} open={open} onToggle={setOpen}>
      {open && (
        <ul className="proposal-list">
          {all
            .slice(0, most)
            .map(tell)
            .map(({ key, where, what, why, go }) => (
              <li key={key} className="proposal">
                <Icon name="warning" size={16} />
                <div>
                  <button type="button" className="table-link" onClick={go}>
                    {where}
                  </button>
                  <p>{what}</p>
                  <p className="proposal-note">{why}</p>
                </div>
              </li>
            ))}
        </ul>
      )}
      {open && more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {moreLabel(more)}
        </Button>
      )}
    </Disclosure>
  );
}
