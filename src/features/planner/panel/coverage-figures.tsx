import { useMemo, type ReactNode } from 'react';
import type { CoverageTotal, StoreyCoverage } from '../../../analyses/extinguishers/result';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { storeyLabel } from '../../../widgets/labels';
import './coverage-figures.css';
import { NearestNote } from './nearest-note';

/** Whose walk to the nearest extinguisher is told here. */
const FARTHEST = 'farthest';

/** What stands behind the headline: the areas, and where the farthest point lies. */
export function CoverageFigures(): ReactNode {
  const session = useSession();
  const explainer = session.part(createExplainer);
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const { total, owners, storeys, status, error, limit } = useSlowCoverage();
  const unreached = useMemo(() => unreachedSpaces(storeys), [storeys]);
  if (status === 'failed') {
    return (
      <div className="figures-failed" role="alert">
        <strong>{t('coverage.failed')}</strong>
        <span>{error}</span>
        <Button onClick={session.retryCoverage}>{t('app.retry')}</Button>
      </div>
    );
  }
  if (!document || !total) return null;
  const { farthest } = total;
  return (
    <div className="figures" data-busy={status === 'working'}>
      <dl className="figure-rest">
        <div>
          <dt>{t('coverage.covered')}</dt>
          <dd>{formats.area(total.covered)}</dd>
        </div>
        <div>
          <dt>{t('coverage.total')}</dt>
          <dd>{formats.area(total.area)}</dd>
        </div>
      </dl>
      {owners.length > 0 && unreached > 0 && (
        <p className="figures-warning">
          <Icon name="warning" size={16} />
          {t(limit === null ? 'coverage.unreached-suited' : 'coverage.unreached-spaces', {
            count: unreached,
          })}
        </p>
      )}
      {owners.length === 0 ? (
        <p>{t('coverage.no-extinguisher')}</p>
      ) : (
        farthest && (
          <div className="farthest">
            <span className="farthest-text">
              <strong>{t(farthest.fireClass === null ? 'coverage.farthest' : 'coverage.worst-off')}</strong>{' '}
              {Number.isFinite(farthest.length)
                ? farthestText(document, farthest, text)
                : t('coverage.farthest-unreached', { storey: storeyLabel(document, farthest.storey, text) })}
            </span>
            <Button
              icon="target"
              iconOnly
              onClick={() => {
                if (Number.isFinite(farthest.length)) explainer.explain(FARTHEST, farthest);
                else session.goToFarthest();
              }}
            >
              {t('coverage.go-there')}
            </Button>
          </div>
        )
      )}
      <NearestNote of={FARTHEST} />
    </div>
  );
}

/** By the code a length says little without the class that it is measured for and what is allowed. */
function farthestText(
  document: CampusDocument,
  { storey, length, limit, fireClass }: NonNullable<CoverageTotal['farthest']>,
  text: Translator,
): string {
  const { t, formats } = text;
  const words = { storey: storeyLabel(document, storey, text), metres: formats.metres(length) };
  return fireClass === null
    ? t('coverage.farthest-text', words)
    : t('coverage.farthest-class', { ...words, letter: fireClass, limit: formats.metres(limit) });
}

/** Spaces with floor that no walk from an extinguisher comes to: the farthest point says nothing of these. */
function unreachedSpaces(storeys: ReadonlyMap<string, StoreyCoverage>): number {
  let count = 0;
  for (const { bySpace } of storeys.values()) {
    for (const { worst } of bySpace) if (worst?.length === Infinity) count++;
  }
  return count;
}
