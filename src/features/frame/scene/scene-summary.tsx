import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../../i18n/load-language';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { askedOf } from '../../../session/asked-of';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { storeyLabel } from '../../../widgets/labels';
import { notCounted } from '../../../widgets/not-counted';
import type { SummaryProps } from './summary-props';

const CameraSummary = lazy(async () => {
  const [module] = await Promise.all([import('./camera-summary'), loadLateWords()]);
  return { default: module.CameraSummary };
});

const EgressSummary = lazy(async () => {
  const [module] = await Promise.all([import('./egress-summary'), loadLateWords()]);
  return { default: module.EgressSummary };
});

/** The picture in a sentence: what a canvas can't tell a screen reader. */
export function SceneSummary(): ReactNode {
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const asked = useView(askedOf);
  if (!document || storey === null || !document.storeys[storey]) return null;
  return (
    <div id="scene-summary" className="visually-hidden">
      {asked === 'cameras' ? (
        <Suspense>
          <CameraSummary {...{ document, storey }} />
        </Suspense>
      ) : asked === 'egress' ? (
        <Suspense>
          <EgressSummary {...{ document, storey }} />
        </Suspense>
      ) : (
        <CoverageSummary {...{ document, storey }} />
      )}
      <p>{t('scene.keys')}</p>
    </div>
  );
}

function CoverageSummary({ document, storey }: SummaryProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { storeys, total } = useSlowCoverage();
  const level = document.storeys[storey];
  if (!level) return null;
  const coverage = storeys.get(storey);
  const covered = coverage
    ? t('scene.summary-covered', {
        area: formats.area(coverage.uncovered),
        percent: formats.percent(coverage.area > 0 ? coverage.uncovered / coverage.area : 0),
      })
    : t(total === null ? 'storeys.unknown' : notCounted(document, level));
  return (
    <p>
      {t('scene.summary', {
        storey: storeyLabel(document, storey, text),
        spaces: onStorey(document, 'spaces', storey).length,
        extinguishers: assetsOf(document, 'extinguisher', storey).length,
        covered,
      })}
    </p>
  );
}
