import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useAsOf, useOverlay, usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useMedia } from '../../../ui/use-media';
import { PHONE } from '../../../ui/widths';
import { AsOfProgress } from './as-of-progress';
import { TIME_BUTTON } from './time-button';
import { useDayWords } from './time-words';
import './time-band.css';

/** Says, wherever one works, that the plan is not looked at as it was designed; gone when it is. */
export function TimeBand(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const choice = useView((view) => view.asOf);
  const hour = useView((view) => view.hour);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const open = useOverlay((overlay) => overlay.open === 'time');
  const { status, absent } = useAsOf((asOf) => asOf);
  const phone = useMedia(PHONE);
  const whole = useDayWords();
  const day = phone && choice === 'today' ? t('time.today') : whole;
  if (!hasPlan || (choice === 'designed' && hour === null)) return null;
  return (
    <section className="time-band" aria-label={t('time.band')}>
      <Icon name="clock" size={16} />
      <p className="time-band-text" role="status">
        <strong>{hour === null ? day : `${day} · ${hour}`}</strong>
        {choice !== 'designed' && status === 'ready' && (
          <span>{t('time.band-absent', { count: absent.size })}</span>
        )}
      </p>
      {choice !== 'designed' && status !== 'ready' && !open && <AsOfProgress />}
      <Button look="quiet" onClick={() => session.overlay.setState({ open: open ? null : 'time' })}>
        {t('time.change')}
      </Button>
      <Button
        look="quiet"
        icon="close"
        iconOnly={phone}
        onClick={() => {
          // This band goes: where another day is chosen the keyboard stays, on a phone at the plan.
          (document.getElementById(TIME_BUTTON) ?? document.getElementById('scene'))?.focus();
          session.setAsOf('designed');
          session.setHour(null);
        }}
      >
        {t('time.back')}
      </Button>
    </section>
  );
}
