import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { ProgressBar } from '../../../ui/progress-bar';

interface SearchFootProps {
  readonly asked: boolean;
  readonly found: number;
  /** Share of the plan that is indexed, 0…1. */
  readonly indexed: number;
}

/** What there is to say about the search itself: how far the index is, that nothing was found, what can be typed. */
export function SearchFoot({ asked, found, indexed }: SearchFootProps): ReactNode {
  const { t } = useText();
  const working = indexed < 1;
  return (
    <>
      {working && (
        <div className="search-foot">
          <span>{t('search.indexing')}</span>
          <ProgressBar label={t('search.indexing')} share={indexed} />
        </div>
      )}
      <p className="search-foot" role="status">
        {!asked && t('search.hint')}
        {asked && found === 0 && !working && t('search.nothing')}
        {asked && found > 0 && <span className="visually-hidden">{t('search.found', { count: found })}</span>}
      </p>
      <p className="search-keys" aria-hidden="true">
        {t('search.keys')}
      </p>
    </>
  );
}
