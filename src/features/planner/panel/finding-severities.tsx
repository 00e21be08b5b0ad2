import type { ReactNode } from 'react';
import type { Severity } from '../../../base/finding';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import { severityCounts } from './finding-groups';

/** How many findings there are of each severity, in words; late words have to be there. */
export function SeverityLine({
  findings,
}: {
  readonly findings: readonly { readonly severity: Severity }[];
}): ReactNode {
  const { t } = useText();
  const counts = severityCounts(findings);
  if (counts.length === 0) return null;
  return (
    <p className="severities">
      {counts.map(([severity, count]) => (
        <span key={severity} className="severity" data-severity={severity}>
          <Icon name="warning" size={14} />
          {t('finding.severity-count', { severity: t(`finding.severity-${severity}`), count })}
        </span>
      ))}
    </p>
  );
}
