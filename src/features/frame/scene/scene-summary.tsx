import type { ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { onStorey } from '../../../model/query/on-storey';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { storeyLabel } from '../../../widgets/labels';
import { notCounted } from '../../../widgets/not-counted';

/** The picture in a sentence: what a canvas can't tell a screen reader. */
export function SceneSummary(): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const { storeys, total } = useSlowCoverage();
  const level = storey === null ? undefined : document?.storeys[storey];
  if (!document || storey === null || !level) return null;
  const coverage = storeys.get(storey);
  const covered = coverage
    ? t('scene.summary-covered', {
        area: formats.area(coverage.uncovered),
        percent: formats.percent(coverage.area > 0 ? coverage.uncovered / coverage.area : 0),
      })
    : t(total === null ? 'storeys.unknown' : notCounted(document, level));
  return (
    <div id="scene-summary" className="visually-hidden">
      <p>
        {t('scene.summary', {
          storey: storeyLabel(document, storey, text),
          spaces: onStorey(document, 'spaces', storey).length,
          extinguishers: assetsOf(document, 'extinguisher', storey).length,
          covered,
        })}
      </p>
      <p>{t('scene.keys')}</p>
    </div>
  );
}
