import type { ReactNode } from 'react';
import type { IsoTime } from '../../base/time/iso-time';
import { CHINA_ZONE } from '../../base/time/zone';
import type { Translator } from '../../i18n/translator';
import { createDataKeeping } from '../../session/keeping/data-keeping';
import { daysBetween, needsBackup } from '../../session/keeping/backup-age';
import { usePartState } from '../../session/react/use-part-state';
import { useRecords } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { StorageFigures } from '../../session/state/records-state';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/section';
import { momentText } from '../../widgets/asset-card/when';
import { BackupPanel } from './backup-panel';
import { remindText } from './remind-text';
import { sizeText } from './size-text';

/** How much this device keeps, how safely, and since when a backup has it. */
export function DataSection(): ReactNode {
  const text = useText();
  const { t } = text;
  const figures = useRecords((records) => records.figures);
  return (
    <Section title={t('keeping.data')}>
      {figures && (
        <>
          {figures.temporary !== 'no' && <Warning>{t(`keeping.private-${figures.temporary}`)}</Warning>}
          {needsBackup(figures) && (
            <Warning title={t('keeping.remind-title')}>{remindText(figures, text)}</Warning>
          )}
          <Figures figures={figures} />
        </>
      )}
      <BackupPanel />
    </Section>
  );
}

function Warning({ title, children }: { title?: string; children: ReactNode }): ReactNode {
  return (
    <p className="keeping-warning" role="status">
      <Icon name="warning" size={16} />
      <span>
        {title && <strong>{title} </strong>}
        {children}
      </span>
    </p>
  );
}

function agoText(from: IsoTime, now: IsoTime, { t }: Translator): string {
  const count = daysBetween(from, now);
  return count === 0 ? t('keeping.today') : t('keeping.days-ago', { count });
}

function Figures({ figures }: { figures: StorageFigures }): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { usedBytes, quotaBytes, lastBackup, notBackedUp, at } = figures;
  const count = (value: number): { count: string } => ({ count: formats.number(value) });
  return (
    <dl className="keeping-figures">
      <Persisted persisted={figures.persisted} />
      {usedBytes !== null && quotaBytes !== null && (
        <div>
          <dt>{t('keeping.used')}</dt>
          <dd>
            {t('keeping.used-of', {
              used: sizeText(usedBytes, formats),
              quota: sizeText(quotaBytes, formats),
            })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('keeping.holds')}</dt>
        <dd>
          {[
            t('keeping.records', count(figures.events)),
            t('keeping.photos', count(figures.photos)),
            t('keeping.plan-count', count(figures.plans)),
          ].join(' · ')}
        </dd>
      </div>
      <div>
        <dt>{t('keeping.drafts')}</dt>
        <dd>{t('keeping.draft-count', { count: figures.drafts })}</dd>
      </div>
      <div>
        <dt>{t('keeping.last-backup')}</dt>
        <dd>
          {lastBackup === null
            ? t('keeping.never')
            : `${momentText(lastBackup, CHINA_ZONE, formats)} · ${agoText(lastBackup, at, text)}`}
          {lastBackup !== null && notBackedUp > 0 && ` · ${t('keeping.not-backed-up', count(notBackedUp))}`}
        </dd>
      </div>
    </dl>
  );
}

function Persisted({ persisted }: { persisted: boolean | null }): ReactNode {
  const { t } = useText();
  const { part, state } = usePartState(createDataKeeping);
  const word = persisted === null ? 'unknown' : persisted ? 'yes' : 'no';
  return (
    <div>
      <dt>{t('keeping.persisted')}</dt>
      <dd>
        {t(`keeping.persisted-${word}`)}
        {persisted === false && (
          <Button className="keeping-ask" onClick={() => void part.persist()}>
            {t('keeping.persist')}
          </Button>
        )}
        {state.refused && (
          <span className="keeping-soft" role="status">
            {t('keeping.persist-refused')}
          </span>
        )}
      </dd>
    </div>
  );
}
