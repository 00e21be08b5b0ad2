import { Component, type ReactNode } from 'react';
import { translator } from '../i18n/translator';
import type { Session } from '../session/session';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import './error-boundary.css';

interface ErrorBoundaryProps {
  readonly session: Session;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: string | null;
}

/** The last resort: the page is broken, the document is not, and can still be saved. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { session, children } = this.props;
    if (this.state.error === null) return children;
    const { t } = translator(session.view.getState().language);
    return (
      <div className="broken">
        <Alert title={t('app.broken')}>
          <span>{t('app.broken-text')}</span>
          <code>{this.state.error}</code>
        </Alert>
        <div className="broken-actions">
          {session.plan.getState().document && (
            <Button look="solid" icon="save" onClick={() => void session.exportPlan('wardtwin-json')}>
              {t('app.save-plan')}
            </Button>
          )}
          <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
        </div>
      </div>
    );
  }
}
