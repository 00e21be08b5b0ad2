import { useState, type ReactNode } from 'react';
import type { Severity } from '../../../base/finding';
import { useText } from '../../../session/react/use-text';
import { SelectField } from '../../../ui/select-field';
import { severityCounts } from './finding-groups';

type Wanted = Exclude<Severity, 'info'> | 'all';

interface SeverityFilter<F> {
  /** Those that are asked for; what breaks nothing is always among them. */
  readonly shown: readonly F[];
  /** Another one where others are asked for. */
  readonly key: string;
  /** What one chooses by; nothing where all are alike. */
  readonly control: ReactNode;
}

/** How grave the findings are that one wants to see. */
export function useSeverityFilter<F extends { readonly severity: Severity }>(
  findings: readonly F[],
): SeverityFilter<F> {
  const { t } = useText();
  const [severity, setSeverity] = useState<Wanted>('all');
  const counts = severityCounts(findings);
  // A severity of which nothing is left asks for nothing.
  const chosen = counts.find(([each]) => each === severity)?.[0] ?? 'all';
  const count = counts.reduce((sum, [, each]) => sum + each, 0);
  return {
    shown: findings.filter(
      (each) => chosen === 'all' || each.severity === chosen || each.severity === 'info',
    ),
    key: chosen,
    control: counts.length > 1 && (
      <SelectField<Wanted>
        label={t('finding.severity')}
        value={chosen}
        options={[
          { value: 'all', label: t('finding.severity-all', { count }) },
          ...counts.map(([value, own]) => ({
            value,
            label: t('finding.severity-one', { severity: t(`finding.severity-${value}`), count: own }),
          })),
        ]}
        onChange={setSeverity}
      />
    ),
  };
}
