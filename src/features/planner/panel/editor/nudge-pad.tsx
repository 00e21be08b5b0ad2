import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { nudgeOf } from '../../../../session/actions/nudge';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';

/** Moves what is selected by a tenth of a metre: buttons, and arrow keys while it has the focus. */
export function NudgePad({ padRef }: { readonly padRef: Ref<HTMLDivElement> }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = nudgeOf(event);
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    session.nudge(by[0], by[1]);
  };
  const step = (dx: number, dy: number) => () => session.nudge(dx, dy);
  return (
    <div
      ref={padRef}
      className="pad"
      role="group"
      tabIndex={0}
      aria-label={t('assets.nudge')}
      data-shortcuts="plan"
      onKeyDown={onKeyDown}
    >
      <Button icon="up" iconOnly className="pad-up" onClick={step(0, 0.1)}>
        {t('assets.nudge-up')}
      </Button>
      <Button icon="left" iconOnly className="pad-left" onClick={step(-0.1, 0)}>
        {t('assets.nudge-left')}
      </Button>
      <Button icon="right" iconOnly className="pad-right" onClick={step(0.1, 0)}>
        {t('assets.nudge-right')}
      </Button>
      <Button icon="down" iconOnly className="pad-down" onClick={step(0, -0.1)}>
        {t('assets.nudge-down')}
      </Button>
    </div>
  );
}
