import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../../i18n/load-language';
import { useEgressKeys } from '../../../session/react/use-egress-keys';
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

const ShutNames = lazy(async () => {
  const [module] = await Promise.all([import('./shut-names'), loadLateWords()]);
  return { default: module.ShutNames };
});

/** Says, wherever one works, that the plan is not looked at as it was designed; gone when it is. */
export function TimeBand(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const choice = useView((view) => view.asOf);
  const hour = useView((view) => view.hour);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const open = useOverlay((overlay) => overlay.open === 'time');
  const { status, absent } = useAsOf((asOf) => asOf);
  const closed = useEgressKeys((keys) => keys.closed);
  const openAll = useEgressKeys((keys) => keys.openAll);
  const phone = useMedia(PHONE);
  const whole = useDayWords();
  const day = phone && choice === 'today' ? t('time.today') : whole;
  const shut = closed.length > 0;
  if (!hasPlan || (choice === 'designed' && hour === null && !shut)) return null;
  return (
    <section className="time-band" aria-label={t('time.band')}>
      <Icon name="clock" size={16} />
      <p className="time-band-text" role="status">
        <strong>
          {[
            day,
            ...(hour === null ? [] : [hour]),
            ...(shut ? [t('time.shut-count', { count: closed.length })] : []),
          ].join(' · ')}
        </strong>
        {shut && !phone && (
          <Suspense>
            <ShutNames closed={closed} />
          </Suspense>
        )}
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
          openAll?.();
        }}
      >
        {t('time.back')}
      </Button>
    </section>
  );
}
