import type { ReactNode } from 'react';
import type { Citation, Severity } from '../../../base/finding';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import './finding-section.css';

interface FindingCardProps {
  readonly severity: Severity;
  /** What it is about; empty = the mark stands for it. */
  readonly name: string;
  /** Where, in a few letters. */
  readonly mark: string;
  readonly what: string;
  readonly todo: string;
  readonly cite: Citation;
  /** Shows it on the plan. */
  readonly onGo: () => void;
  readonly children?: ReactNode;
}

/**
 * One finding in words: where, what, what to do about it, by which rule and how sure that is. Its name is the button, and its
 * whole row is what one presses: words of a sentence lead where they speak of.
 */
export function FindingCard({
  severity,
  name,
  mark,
  what,
  todo,
  cite,
  onGo,
  children,
}: FindingCardProps): ReactNode {
  const { t } = useText();
  const sure = t(`confidence.${cite.confidence}`);
  return (
    <li className="finding" data-severity={severity}>
      <Icon name="warning" size={16} />
      <div>
        <button type="button" className="table-link finding-open" onClick={onGo}>
          {name === '' ? mark : name}
        </button>
        {name !== '' && <span className="finding-mark">{mark}</span>}
        <p>{what}</p>
        <p className="finding-do">{todo}</p>
        <p className="finding-rule">
          {cite.confidence === 'house'
            ? sure
            : t('finding.rule', { rule: t('coverage.cite', { ...cite }), sure })}
        </p>
        <div className="finding-more">{children}</div>
      </div>
    </li>
  );
}
