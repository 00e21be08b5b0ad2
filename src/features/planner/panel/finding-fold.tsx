import { useState, type ReactNode } from 'react';
import { Disclosure } from '../../../ui/disclosure';

interface FoldProps {
  readonly title: string;
  readonly count: number;
  /** Unfolded from the beginning? */
  readonly first: boolean;
  /** The findings, once they are looked at. */
  readonly children: () => ReactNode;
}

/** Findings of one kind, to be folded away; what is folded away is not made. */
export function FindingFold({ title, count, first, children }: FoldProps): ReactNode {
  const [open, setOpen] = useState(first);
  return (
    <Disclosure title={title} open={open} onToggle={setOpen} aside={<span className="count">{count}</span>}>
      {open && children()}
    </Disclosure>
  );
}
