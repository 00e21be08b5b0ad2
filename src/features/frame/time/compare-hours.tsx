import type { ReactNode } from 'react';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useCoverage, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import {
  createCoverageComparer,
  type ComparedCase,
  type ComparedResult,
} from '../../../session/use-cases/compare-coverage';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { useDayWords } from './time-words';
import './as-of-progress.css';

const HOURS = ['10:00', '02:00'] as const;

/** How much more floor is out of reach at night than by day, and than the design says. */
export function CompareHours(): ReactNode {
  const { t } = useText();
  const { part: comparer, state } = usePartState(createCoverageComparer);
  const { status, cases, results, error } = state;
  const choice = useView((view) => view.asOf);
  const measured = useCoverage((coverage) => coverage.total !== null);
  const begin = (): void => {
    const asked: readonly ComparedCase[] = [
      { asOf: 'designed', hour: null },
      ...HOURS.map((hour) => ({ asOf: choice, hour })),
    ];
    comparer.compare(asked);
  };
  return (
    <div className="time-part">
      <h3>{t('time.compare')}</h3>
      {status === 'idle' && (
        <>
          <p className="time-note">{t('time.compare-text')}</p>
          <Button disabled={!measured} onClick={begin}>
            {t('time.compare-begin')}
          </Button>
        </>
      )}
      {status === 'failed' && (
        <p className="time-trouble" role="alert">
          {t('coverage.failed')} {error}
        </p>
      )}
      {status === 'working' && (
        <div className="time-wait">
          <span>{t('coverage.working')}…</span>
          <Button look="quiet" onClick={comparer.stop}>
            {t('app.cancel')}
          </Button>
          <ProgressBar label={t('coverage.working')} share={results.length / cases.length} />
        </div>
      )}
      {status === 'ready' && <ComparedTable results={results} />}
    </div>
  );
}

function ComparedTable({ results }: { readonly results: readonly ComparedResult[] }): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const day = useDayWords();
  const [designed] = results;
  const more = (result: ComparedResult): string => {
    const by = result.uncovered - (designed?.uncovered ?? 0);
    return Math.abs(by) < 0.5 ? '±0' : `${by > 0 ? '+' : '−'}${formats.area(Math.abs(by))}`;
  };
  return (
    <table className="compared">
      <caption className="visually-hidden">{t('time.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.case')}</th>
          <th scope="col">{t('coverage.uncovered')}</th>
          <th scope="col">{t('time.against-design')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={`${result.asOf} ${result.hour}`}>
            <th scope="row">
              {result.hour === null ? (
                t('time.designed')
              ) : (
                <Button look="quiet" onClick={() => session.setHour(result.hour)}>
                  {result.asOf === 'designed' ? result.hour : `${day} ${result.hour}`}
                </Button>
              )}
              <span className="compared-note">
                {t('time.case-note', {
                  shut: formats.number(result.shut),
                  away: formats.number(result.away),
                })}
              </span>
            </th>
            <td>{formats.area(result.uncovered)}</td>
            <td>{result === designed ? '' : more(result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
