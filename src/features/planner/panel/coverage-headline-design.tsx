import { useState, type ReactNode } from 'react';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { useUnits } from '../../../session/react/use-units';
import { useText } from '../../../session/react/use-text';
import { countOf } from '../../../widgets/fire-units/unit-order';
import { SeverityLine } from './finding-severities';
import { useLateWords } from './use-late-words';

/** The design by the code in one look: units that don't hold, findings by severity. Comes with the late words. */
export function DesignHeadline(): ReactNode {
  const { t } = useText();
  const late = useLateWords();
  const units = useUnits();
  const now = useSlowCoverage();
  // A drag's preview speaks of what is dragged alone.
  const [settled, setSettled] = useState(now);
  if (now.status !== 'preview' && now !== settled) setSettled(now);
  if (!late || units.length === 0) return null;
  const [broken, withK] = [countOf(units, 'broken'), countOf(units, 'with-k')];
  return (
    <div className="figure-design" data-before={now.status === 'preview'}>
      {now.status === 'preview' && <span>{t('coverage.preview-design')}</span>}
      <span className={broken > 0 ? 'figure-broken' : undefined}>
        {t('finding.broken-units', { broken, withK, count: units.length })}
      </span>
      <SeverityLine findings={settled.findings} />
    </div>
  );
}
