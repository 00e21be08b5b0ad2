import type { ReactNode } from 'react';
import { CHINA_ZONE } from '../../base/time/zone';
import type { DataKeepingState } from '../../session/keeping/data-keeping';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { momentText } from '../../widgets/asset-card/when';

type SurveyCardProps = NonNullable<DataKeepingState['survey']> & {
  onRestore(): void;
  onCancel(): void;
};

/** What a backup would bring, before anything of it is kept. */
export function SurveyCard({ fileName, survey, onRestore, onCancel }: SurveyCardProps): ReactNode {
  const { t, formats } = useText();
  const { events, photos, drafts, documents } = survey;
  const rows = [
    { id: 'records', adds: events.fresh, known: events.known },
    { id: 'photos', adds: photos.fresh, known: photos.known },
    { id: 'drafts', adds: drafts.fresh, known: drafts.known },
    { id: 'plans', adds: documents.fresh + documents.differs, known: documents.known },
  ] as const;
  const nothing = rows.every(({ adds }) => adds === 0);
  const odd = events.unreadable + survey.refused;
  return (
    <section className="keeping-survey" aria-label={t('keeping.survey-title', { file: fileName })}>
      <h3>{t('keeping.survey-title', { file: fileName })}</h3>
      <p className="keeping-soft">
        {t('keeping.survey-made', { when: momentText(survey.at, CHINA_ZONE, formats) })}
      </p>
      <table className="keeping-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('keeping.survey-adds')}</th>
            <th scope="col">{t('keeping.survey-known')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, adds, known }) => (
            <tr key={id}>
              <th scope="row">{t(`keeping.row-${id}`)}</th>
              <td>{formats.number(adds)}</td>
              <td>{formats.number(known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {documents.differs > 0 && <p>{t('keeping.survey-differs', { count: documents.differs })}</p>}
      {odd > 0 && <p className="keeping-soft">{t('keeping.survey-unreadable', { count: odd })}</p>}
      <p className="keeping-soft">{t(nothing ? 'keeping.survey-nothing' : 'keeping.survey-stays')}</p>
      <div className="keeping-actions">
        {!nothing && (
          <Button look="solid" onClick={onRestore}>
            {t('keeping.do-restore')}
          </Button>
        )}
        <Button onClick={onCancel}>{t(nothing ? 'app.close' : 'app.cancel')}</Button>
      </div>
    </section>
  );
}
