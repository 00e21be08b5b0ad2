import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { useTool } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { useAction } from '../../session/react/use-action';

/** The one tool of this page, and while it is in hand what it does and how to put it away. */
export function ToolStrip(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const kind = useTool((tool) => tool.kind);
  const place = useAction('action.place-extinguisher');
  if (kind === 'place') {
    return (
      <div className="tool-strip">
        <span className="tool-hint">{t('assets.place-hint')}</span>
        <Button look="solid" onClick={() => session.placeAtCentre()}>
          {t('assets.place-centre')}
        </Button>
        <Button onClick={session.cancel}>{t('assets.place-done')}</Button>
      </div>
    );
  }
  return (
    <div className="tool-strip tool-strip-bare">
      <Button look="solid" icon="plus" disabled={!place.enabled} onClick={place.run}>
        {t('assets.place')}
      </Button>
    </div>
  );
}
