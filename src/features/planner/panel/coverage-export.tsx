import type { ReactNode } from 'react';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { useCoverage, usePlan } from '../../../session/react/use-stores';
import { Button } from '../../../ui/button';
import { spacesCsv, storeysCsv } from './coverage-csv';

/** Hands the tables of coverage to the person, whole, as files. */
export function CoverageExport(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  // Half of a drag is nothing to be kept.
  const ready = useCoverage(({ status }) => status === 'ready');
  if (!document) return null;
  const save = (name: string, csv: typeof storeysCsv): void => {
    const { storeys, owners } = session.coverage.getState();
    session.part(createTextSaver)(`${name}.csv`, csv(document, storeys, owners.length > 0, text));
  };
  return (
    <div className="table-foot">
      <Button
        look="quiet"
        icon="download"
        disabled={!ready}
        onClick={() => save(t('coverage.by-storey'), storeysCsv)}
      >
        {t('coverage.csv-storeys')}
      </Button>
      <Button
        look="quiet"
        icon="download"
        disabled={!ready}
        onClick={() => save(t('coverage.csv-spaces-file'), spacesCsv)}
      >
        {t('coverage.csv-spaces')}
      </Button>
    </div>
  );
}
