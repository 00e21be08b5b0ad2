import { useMemo, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { placeMarks } from '../../../widgets/labels';
import { findingsCsv } from '../panel/finding-csv';
import { FindingFolds } from '../panel/finding-folds';
import { SeverityLine } from '../panel/finding-severities';
import { usePlaceFilter } from '../panel/use-place-filter';
import { useSeverityFilter } from '../panel/use-severity-filter';
import { CameraFindingCard } from './camera-finding-card';
import { listedCameras, type ListedCamera } from './listed-cameras';
import { MendNote } from './mend-note';
import { useMending } from './use-mending';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
  /** Leads to where places for cameras are suggested. */
  readonly onPlace: () => void;
}

/** What is wrong with cameras, the gravest kind first: where, by which rule and how sure that is, and what mends it. */
export function CameraFindingSection({ document, result, onPlace }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'storey');
  const { told, cover, remove } = useMending(result);
  const all = useMemo(() => listedCameras(document, result, text), [document, result, text]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const here = all.filter(({ storey, kind }) => kind === 'camera.none' || place.isHere(storey));
  const wrong = here.filter((each) => each.severity !== 'info');
  const grave = useSeverityFilter(here);
  const card = (finding: ListedCamera): ReactNode => (
    <CameraFindingCard
      key={finding.id}
      finding={finding}
      mark={marks.get(finding.storey) ?? ''}
      onCover={cover}
      onRemove={remove}
      onPlace={({ storey }) => {
        session.showStorey(storey);
        onPlace();
      }}
    />
  );
  const save = (): void => {
    const rows = all.map((each) => ({
      ...each,
      kind: t(`camera-kind.${each.kind}`),
      ...(each.severity === 'info' && { urgency: t('cameras.to-check') }),
    }));
    session.part(createTextSaver)(`${t('cameras.csv-file')}.csv`, findingsCsv(document, rows, text));
  };
  const broken = all.filter((each) => each.severity !== 'info').length;
  return (
    <Section
      box
      title={t('cameras.finding-title')}
      aside={<span className="count">{t('cameras.finding-count', { count: broken })}</span>}
    >
      {all.length === 0 ? (
        <p className="finding-none">{t('cameras.finding-none')}</p>
      ) : (
        <>
          {place.control}
          <MendNote told={told} />
          {here.length === 0 && <p className="finding-none">{t('cameras.finding-none-here')}</p>}
          <SeverityLine findings={wrong} />
          {grave.control}
          <FindingFolds
            key={`${place.key} ${grave.key}`}
            findings={grave.shown}
            kindTitle={(kind) => t(`camera-kind.${kind}`)}
            openTitle={t('cameras.to-check')}
            renderCard={card}
          />
          <div className="table-foot">
            <Button look="quiet" icon="download" onClick={save}>
              {t('cameras.csv')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
