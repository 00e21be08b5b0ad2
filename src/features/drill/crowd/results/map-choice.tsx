import type { ReactNode } from 'react';
import type { CrowdMeasure, EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Segments } from '../../../../ui/segments';
import { WorstStoreys } from './worst-storeys';

const CHOICES = ['none', 'density', 'queue', 'usage'] as const satisfies readonly (CrowdMeasure | 'none')[];

interface MapChoiceProps {
  readonly document: CampusDocument;
  /** Null = not known yet. */
  readonly report: EvacuationReport | null;
}

/** What the floor is tinted by, on which storeys there is most of it, and whether the ways taken are drawn. */
export function MapChoice({ document, report }: MapChoiceProps): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const measure = useEvacuationState((state) => state.measure);
  const map = useEvacuationState((state) => state.map);
  const failed = useEvacuationState(({ problem }) => problem?.of === 'map');
  const paths = useEvacuationState((state) => state.paths);
  const storey = useView((view) => view.storey);
  const shown = map !== null && map.storey === storey && map.measure === measure ? map : null;
  const options = CHOICES.map((value) => ({ value, label: t(`rehearsal.map-${value}`) }));
  return (
    <div className="drill-start">
      <h3 className="crowd-head">{t('rehearsal.map')}</h3>
      <Segments<CrowdMeasure | 'none'>
        label={t('rehearsal.map')}
        options={options}
        value={measure ?? 'none'}
        onChange={(value) => evacuation.tint(value === 'none' ? null : value)}
      />
      {measure !== null && failed && (
        <div className="crowd-buttons">
          <p>{t('rehearsal.problem-map')}</p>
          <Button onClick={() => evacuation.tint(measure)}>{t('rehearsal.retry')}</Button>
        </div>
      )}
      {measure !== null && !failed && (
        <p className="drill-soft">
          {t(`rehearsal.map-${measure}-text`)}{' '}
          {shown === null
            ? t('rehearsal.map-waits')
            : shown.most === 0
              ? t('rehearsal.map-empty')
              : t('rehearsal.map-most', { value: t(`rehearsal.map-${measure}-of`, { value: shown.most }) })}
        </p>
      )}
      {measure !== null && report && (
        <WorstStoreys document={document} jams={report.jams} measure={measure} />
      )}
      <label className="crowd-check">
        <input
          type="checkbox"
          checked={paths}
          onChange={({ currentTarget }) => evacuation.drawPaths(currentTarget.checked)}
        />
        {t('rehearsal.paths')}
      </label>
    </div>
  );
}
