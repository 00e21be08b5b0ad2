import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { Icon } from '../../../ui/icon';
import type { ListedFinding } from './listed-findings';
import { NearestNote } from './nearest-note';
import { Suggestion } from './suggestion';

/** One finding: where, by which rule and how sure that is, and what to do about it. */
export function FindingItem({ finding, mark }: { finding: ListedFinding; mark: string }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const explainer = session.part(createExplainer);
  const { storey, x, y, asset, cite } = finding;
  const rule = cite.confidence === 'house' ? t('confidence.house') : t('coverage.cite', { ...cite });
  return (
    <li className="finding" data-severity={finding.severity}>
      <Icon name="warning" size={16} />
      <div>
        <button
          type="button"
          className="table-link"
          onClick={() => {
            if (asset) session.select(asset);
            // Uncovered floor is shown with the walk that makes it so.
            if (finding.mendable && !finding.everywhere) explainer.explain(finding.id, { storey, x, y });
            else session.focusOn(storey, x, y);
          }}
        >
          {finding.name === '' ? mark : finding.name}
        </button>
        <span className="finding-mark">{mark}</span>
        <p>{finding.what}</p>
        <p className="finding-do">{finding.todo}</p>
        <p className="finding-rule">
          {t('finding.by-rule')}: {rule}
        </p>
        <NearestNote of={finding.id} />
        {finding.mendable && <Suggestion of={finding.id} storey={storey} x={x} y={y} />}
      </div>
    </li>
  );
}
