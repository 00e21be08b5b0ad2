import { useState, type ReactNode } from 'react';
import { isIsoTime } from '../../base/time/iso-time';
import { CHINA_ZONE } from '../../base/time/zone';
import type { Translator } from '../../i18n/translator';
import { createDataKeeping } from '../../session/keeping/data-keeping';
import { daysBetween, remindsOfBackup } from '../../session/keeping/backup-age';
import { useSession } from '../../session/react/session-context';
import { useOffline, useOverlay, useRecords } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { LostData, StorageFigures } from '../../session/state/records-state';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { keep, kept } from '../../ui/kept';
import { momentText } from '../../widgets/asset-card/when';
import { remindText } from './remind-text';
import './keeping-notices.css';

const LATER_KEY = 'wardtwin.backup-later';
/** Days for which nobody is reminded again. */
const QUIET_DAYS = 7;

function putOff(now: StorageFigures): boolean {
  const since = kept(LATER_KEY);
  return since !== null && isIsoTime(since) && daysBetween(since, now.at) < QUIET_DAYS;
}

/** What is amiss with what this device keeps, gravest first: nothing can be kept, something is gone, no backup has it. */
export function KeepingNotices(): ReactNode {
  const gate = useRecords((records) => records.gate);
  const lost = useRecords((records) => records.lost);
  const figures = useRecords((records) => records.figures);
  const newer = useOffline((offline) => offline.newer);
  const open = useOverlay((overlay) => overlay.open === 'keeping');
  if (open) return null;
  if (gate !== 'open') return <GateNotice gate={gate} />;
  if (lost !== null) return <LossNotice lost={lost} />;
  // One invitation at a time stands in that corner.
  if (newer || figures === null || !remindsOfBackup(figures)) return null;
  return <BackupNotice figures={figures} />;
}

function GateNotice({ gate }: { gate: 'newer-version' | 'blocked' | 'closed' }): ReactNode {
  const { t } = useText();
  return (
    <div className="keeping-notice">
      <Alert title={t(`keeping.gate-${gate}`)}>
        <span>{t(`storage.${gate}`)}</span>
        {gate !== 'blocked' && (
          <div className="keeping-notice__actions">
            <Button look="solid" onClick={() => location.reload()}>
              {t('app.reload')}
            </Button>
          </div>
        )}
      </Alert>
    </div>
  );
}

function whatOf({ events, photos, plans }: LostData, { t, formats }: Translator): string {
  const count = (value: number): string => formats.number(value);
  return formats.list([
    ...(events > 0 ? [t('keeping.records', { count: count(events) })] : []),
    ...(photos > 0 ? [t('keeping.photos', { count: count(photos) })] : []),
    ...(plans > 0 ? [t('keeping.plan-count', { count: count(plans) })] : []),
  ]);
}

function LossNotice({ lost }: { lost: LostData }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const when = (at: LostData['at']): string => momentText(at, CHINA_ZONE, formats);
  const what = whatOf(lost, text);
  return (
    <div className="keeping-notice">
      <Alert title={t('keeping.lost-title')}>
        <span>{t('keeping.lost-text', { what, when: when(lost.at), left: formats.number(lost.left) })}</span>
        <span>
          {lost.lastBackup === null
            ? t('keeping.lost-no-backup')
            : t('keeping.lost-backup', { when: when(lost.lastBackup) })}
        </span>
        <div className="keeping-notice__actions">
          <Button look="solid" onClick={() => session.overlay.setState({ open: 'keeping' })}>
            {t('keeping.restore')}
          </Button>
          <Button onClick={() => session.part(createDataKeeping).acknowledge()}>
            {t('keeping.lost-known')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}

function BackupNotice({ figures }: { figures: StorageFigures }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const [later, setLater] = useState(() => putOff(figures));
  if (later) return null;
  return (
    <section className="keeping-notice keeping-reminder" role="status" aria-label={t('keeping.remind-title')}>
      <strong>{t('keeping.remind-title')}</strong>
      <span>{remindText(figures, text)}</span>
      <div className="keeping-notice__actions">
        <Button look="solid" onClick={() => session.overlay.setState({ open: 'keeping' })}>
          {t('keeping.backup')}
        </Button>
        <Button
          onClick={() => {
            keep(LATER_KEY, figures.at);
            setLater(true);
          }}
        >
          {t('keeping.remind-later')}
        </Button>
      </div>
    </section>
  );
}
