import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useEgressKeys } from '../../../session/react/use-egress-keys';
import { useOverlay, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { useMedia } from '../../../ui/use-media';

/** Where the words of day and hour have no room in the header. */
const TIGHT = '(max-width: 1199px)';

/** Of the button, to which the keyboard goes back. */
export const TIME_BUTTON = 'time-button';

/** Which day and hour the plan is looked at; opens what chooses them. */
export function TimeButton(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const open = useOverlay((overlay) => overlay.open === 'time');
  const choice = useView((view) => view.asOf);
  const hour = useView((view) => view.hour);
  const tight = useMedia(TIGHT);
  const day = t(choice === 'designed' ? 'time.designed' : choice === 'today' ? 'time.today' : 'time.day');
  const shut = useEgressKeys((keys) => keys.closed.length);
  const at = hour === null ? [] : [hour];
  // What is supposed is not what was designed: there is room for one of them.
  const words = [shut > 0 ? t('time.what-if') : day, ...at].join(' · ');
  const whole = [day, ...at, ...(shut > 0 ? [t('time.shut-count', { count: shut })] : [])].join(' · ');
  const changed = choice !== 'designed' || hour !== null || shut > 0;
  return (
    <Button
      id={TIME_BUTTON}
      look="quiet"
      icon="clock"
      iconOnly={tight}
      aria-haspopup="dialog"
      aria-expanded={open}
      className={changed ? 'time-changed' : undefined}
      aria-label={t('time.button', { time: whole })}
      title={t('time.button', { time: whole })}
      onClick={() => session.overlay.setState({ open: open ? null : 'time' })}
    >
      {words}
    </Button>
  );
}
