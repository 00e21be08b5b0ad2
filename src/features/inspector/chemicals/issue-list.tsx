import type { ReactNode } from 'react';
import type { StockFormIssue } from '../../../records/stock/stock-form';
import { Icon } from '../../../ui/icon';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { ClauseNote } from '../../../widgets/clause-note';

interface IssueListProps {
  readonly issues: readonly StockFormIssue[];
  readonly warnings: readonly StockFormIssue[];
  readonly telling: Telling;
}

/** What keeps a form from being recorded, all at once above its foot, each with the clause that asks for it; and what only should be looked at. */
export function IssueList({ issues, warnings, telling }: IssueListProps): ReactNode {
  const { t, tell } = telling.text;
  if (issues.length === 0 && warnings.length === 0) return null;
  return (
    <div className="section stock-issues">
      {issues.length > 0 && (
        <div role="alert">
          <strong className="stock-warn">{t('stock.issues')}</strong>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.field} ${issue.code}`}>
                <span className="stock-warn">{tell(issue)}</span>
                {issue.cite && <ClauseNote cite={issue.cite} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.map((warning) => (
        <p key={`${warning.field} ${warning.code}`} className="stock-note">
          <Icon name="warning" size={16} /> {tell(warning)}
        </p>
      ))}
    </div>
  );
}
