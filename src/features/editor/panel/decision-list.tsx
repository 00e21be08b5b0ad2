import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';

/** Something that waits for a yes or a no; what was said stays in its row, and can be said otherwise. */
export interface Decision {
  readonly id: string;
  readonly label: string;
  /** A second, smaller line. */
  readonly note: string;
  readonly answer: boolean | null;
}

interface DecisionListProps {
  readonly rows: readonly Decision[];
  readonly yes: string;
  readonly no: string;
  yesTo(label: string): string;
  noTo(label: string): string;
  onShow(id: string): void;
  onDecide(id: string, answer: boolean): void;
}

const PAGE = 8;

/** Decisions one after the other: rows keep their place, so that whoever goes through many of them never loses theirs. */
export function DecisionList({ rows, onShow, ...row }: DecisionListProps): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const show = (id: string): void => {
    setAt(id);
    onShow(id);
  };
  const done = rows.filter(({ answer }) => answer !== null).length;
  const start = rows.findIndex(({ id }) => id === at) + 1;
  const open = ({ answer }: Decision): boolean => answer === null;
  const next = rows.slice(start).find(open) ?? rows.find(open);
  const goOn = (): void => {
    if (next === undefined) return;
    const place = rows.indexOf(next);
    if (place >= most) setMost(place + PAGE);
    show(next.id);
    // A row that is only now made can't be gone to before it is there.
    requestAnimationFrame(() => list.current?.children[place]?.querySelector('button')?.focus());
  };
  const more = nextBunch(rows.length - most, 2 * most);
  return (
    <>
      <div className="mend-progress">
        <span className="mend-small" role="status">
          {t('mend.decided-of', { done, total: rows.length })}
        </span>
        <Button look="quiet" iconAfter="down" disabled={next === undefined} onClick={goOn}>
          {t('mend.next-open')}
        </Button>
      </div>
      <ul className="mend-list" ref={list}>
        {rows.slice(0, most).map((decision) => (
          <DecisionRow
            key={decision.id}
            {...row}
            decision={decision}
            looked={decision.id === at}
            onShow={show}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('mend.more', { count: more })}
        </Button>
      )}
    </>
  );
}

interface DecisionRowProps extends Omit<DecisionListProps, 'rows'> {
  readonly decision: Decision;
  readonly looked: boolean;
}

function DecisionRow({
  decision,
  looked,
  yes,
  no,
  yesTo,
  noTo,
  onShow,
  onDecide,
}: DecisionRowProps): ReactNode {
  const { id, label, note, answer } = decision;
  return (
    <li className="mend-found" data-looked={looked || undefined} data-decided={answer !== null || undefined}>
      <button type="button" className="mend-link" onClick={() => onShow(id)}>
        {label}
      </button>
      <span className="mend-small">{note}</span>
      <span className="mend-decide">
        <Button
          aria-label={yesTo(label)}
          aria-pressed={answer === true}
          onClick={() => answer !== true && onDecide(id, true)}
        >
          {yes}
        </Button>
        <Button
          look={answer === false ? 'outline' : 'quiet'}
          aria-label={noTo(label)}
          aria-pressed={answer === false}
          onClick={() => answer !== false && onDecide(id, false)}
        >
          {no}
        </Button>
      </span>
    </li>
  );
}
