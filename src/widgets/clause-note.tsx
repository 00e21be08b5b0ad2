import type { ReactNode } from 'react';
import type { Citation } from '../base/finding';
import { useText } from '../session/react/use-text';
import { Icon } from '../ui/icon';
import './clause-note.css';

/** A clause and how sure we are of it; what is not checked against the standard says so. */
export function ClauseNote({ cite, children }: { cite: Citation; children?: ReactNode }): ReactNode {
  const { t } = useText();
  const sure = cite.confidence === 'V1';
  return (
    <div className="clause">
      <div className="clause-head">
        <span className="clause-name">{t('coverage.cite', { ...cite })}</span>
      </div>
      {children}
      {cite.confidence !== 'house' && (
        <div className={sure ? 'clause-sure' : 'clause-unsure'}>
          <Icon name={sure ? 'check' : 'warning'} size={16} />
          <span>{t(`confidence.${cite.confidence}`)}</span>
        </div>
      )}
    </div>
  );
}
