import type { ReactNode } from 'react';
import { useSession } from '../session/react/session-context';
import { useText } from '../session/react/use-text';
import { Button } from '../ui/button';

/** Where escape plans to hang are asked for. */
export function EscapePlanButton(): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <Button icon="list" onClick={() => session.overlay.setState({ open: 'escape-plan' })}>
      {t('print.escape-plan')}
    </Button>
  );
}
