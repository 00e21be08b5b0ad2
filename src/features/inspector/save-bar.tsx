import type { ReactNode } from 'react';
import { useText } from '../../session/react/use-text';
import { Alert } from '../../ui/alert';

interface SaveBarProps {
  /** Why the last save went wrong; null when none did. */
  readonly trouble: string | null;
  /** Why what was entered is no record yet, in a line: each reason stands at its field. */
  readonly refused?: string | null;
  /** What is kept of the form all the same. */
  readonly kept?: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** The foot of a form: why it was not saved, and what saves it. */
export function SaveBar({ trouble, refused = null, kept, children }: SaveBarProps): ReactNode {
  const { t } = useText();
  return (
    <div className="page-bar">
      {trouble !== null && (
        <Alert title={t('saved.failed')}>
          <span>{trouble}</span>
          {kept !== undefined && <span>{kept}</span>}
        </Alert>
      )}
      {trouble === null && refused !== null && (
        <span className="field-wrong" role="alert">
          {refused}
        </span>
      )}
      <div className="page-bar-buttons">{children}</div>
    </div>
  );
}
