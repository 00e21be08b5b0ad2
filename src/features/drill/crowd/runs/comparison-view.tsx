import { useMemo, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { compareRuns } from '../../../../session/evacuation/runs/compare-runs';
import type { KeptRun, RunHead } from '../../../../session/evacuation/runs/run-list';
import { useEvacuation } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { ComparedCurves } from './compared-curves';
import { buildingRows, exitRows, figureRows, storeyRows } from './compared-rows';
import { ComparedTable } from './compared-table';
import { comparisonCsv } from './comparison-csv';
import { comparisonWarnings, differenceTexts } from './difference-text';

/** Rows shown before the rest is asked for. */
const EXITS = 6;
const STOREYS = 12;

interface ComparisonProps {
  readonly document: CampusDocument;
  readonly comparison: { readonly before: KeptRun; readonly now: KeptRun };
  readonly heads: readonly RunHead[];
}

/** Two runs side by side: what was set up otherwise, then what came of it. */
export function ComparisonView({ document, comparison, heads }: ComparisonProps): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const { before, now } = comparison;
  const compared = useMemo(() => compareRuns(before, now), [before, now]);
  const { differences, warnings, figures, exits, buildings, storeys } = useMemo(() => {
    return {
      differences: differenceTexts(document, compared, text),
      warnings: comparisonWarnings(document, { before, now }, compared, heads, text),
      figures: figureRows(compared, text),
      exits: exitRows(document, compared, now.digest.peakSeconds, text),
      buildings: buildingRows(document, compared, text),
      storeys: storeyRows(document, compared, text),
    };
  }, [document, before, now, compared, heads, text]);
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.compare-set-up')}</h3>
      {differences.length === 0 ? (
        <p>{t('rehearsal.compare-same')}</p>
      ) : (
        <ul className="crowd-whys">
          {differences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {warnings.map((each) => (
        <p key={each} className="crowd-left-out">
          {each}
        </p>
      ))}
      <ComparedTable
        caption={t('rehearsal.compare-figures')}
        groups={[{ key: 'figures', name: null, rows: figures }]}
      />
      <ComparedCurves
        compared={compared}
        before={before.digest}
        now={now.digest}
        exits={exits}
        alarm={now.head.facts.alarm}
      />
      <div className="crowd-folds">
        <Disclosure title={t('rehearsal.compare-exits')} open>
          <div className="drill-start">
            <ComparedTable
              caption={t('rehearsal.compare-exits')}
              first={EXITS}
              groups={exits.map(({ id, name, rows }) => ({ key: id, name, rows }))}
            />
          </div>
        </Disclosure>
        {buildings.length > 1 && (
          <Disclosure title={t('rehearsal.compare-buildings')}>
            <ComparedTable
              caption={t('rehearsal.compare-buildings')}
              groups={buildings.map((row) => ({ key: row.name, name: null, rows: [row] }))}
            />
          </Disclosure>
        )}
        <Disclosure title={t('rehearsal.compare-storeys')}>
          <div className="drill-start">
            <ComparedTable
              caption={t('rehearsal.compare-storeys')}
              first={STOREYS}
              groups={storeys.map((row) => ({ key: row.name, name: null, rows: [row] }))}
            />
          </div>
        </Disclosure>
      </div>
      <p className="drill-soft">{t('rehearsal.compare-one-each')}</p>
      <div className="crowd-buttons">
        <Button
          icon="download"
          onClick={() => evacuation.saveComparison(comparisonCsv(document, comparison, heads, text))}
        >
          {t('rehearsal.compare-save')}
        </Button>
      </div>
    </>
  );
}
