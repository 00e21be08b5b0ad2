import type { ReactNode } from 'react';
import type { ChemicalState } from '../../../session/chemicals/chemical-state';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';

interface StatusProps {
  readonly state: ChemicalState;
  readonly onRetry: () => void;
}

/** How far the check is, and whether what stands below is still so; nothing when it is. */
export function ChemicalStatus({ state, onRetry }: StatusProps): ReactNode {
  const { t } = useText();
  const { status, result, stale, error } = state;
  if (status === 'failed') {
    return (
      <div className="chemical-status" role="alert">
        <p className="chemical-warning">{t('chemicals.failed', { detail: error ?? '' })}</p>
        <Button onClick={onRetry}>{t('chemicals.retry')}</Button>
      </div>
    );
  }
  const said =
    status === 'no-records'
      ? 'chemicals.no-records'
      : status === 'records'
        ? 'chemicals.records-awaited'
        : result === null
          ? 'chemicals.working'
          : stale
            ? 'chemicals.stale'
            : null;
  return said === null ? null : (
    <p className="chemical-note" role="status">
      {t(said)}
    </p>
  );
}
