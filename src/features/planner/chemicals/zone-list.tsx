import { useState, type Key, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { nextBunch } from '../../../ui/next-bunch';

/** Entries that are listed at once. */
const PAGE = 12;

interface ZoneListProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly keyOf: (each: T) => Key;
  readonly children: (each: T) => ReactNode;
  /** One sentence on what the entries say. */
  readonly note?: string | undefined;
}

/** Part of what a zone takes in, to be unfolded; all of it can be read on. Nothing where there is none. */
export function ZoneList<T>({ title, of, keyOf, children, note }: ZoneListProps<T>): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  if (of.length === 0) return null;
  const more = nextBunch(of.length - most, 4 * PAGE);
  return (
    <Disclosure title={title}>
      {note !== undefined && <p className="chemical-note">{note}</p>}
      <ul className="store-rooms">
        {of.slice(0, most).map((each) => (
          <li key={keyOf(each)}>{children(each)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('chemicals.more', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}
