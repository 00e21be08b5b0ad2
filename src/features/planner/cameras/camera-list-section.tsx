import { useMemo, useState, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import '../panel/tables.css';
import { CameraLine } from './camera-line';
import { cameraRows } from './camera-rows';
import { camerasCsv } from './cameras-csv';
import { useCameraSlice } from './use-camera-slice';

const PAGE = 12;

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
}

/** Cameras of the shown storey: what each shows, what is lost without it, what is wrong with it, and what if it fails. */
export function CameraListSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const shown = useView((view) => view.storey);
  const failed = useCameraSlice((state) => state.choice.failed);
  const absent = useCameraSlice((state) => state.absent);
  const [most, setMost] = useState(PAGE);
  const rows = useMemo(
    () => cameraRows(document, result, shown, failed, absent),
    [document, result, shown, failed, absent],
  );
  const save = (): void => {
    const all = cameraRows(document, result, null, failed, absent);
    session.part(createTextSaver)(
      `${t('cameras.cameras-csv-file')}.csv`,
      camerasCsv(document, all, result.scale, text),
    );
  };
  const more = nextBunch(rows.length - most, 4 * PAGE);
  return (
    <Section
      title={t('cameras.list')}
      aside={<span className="count">{t('cameras.list-here', { count: rows.length })}</span>}
    >
      {rows.length === 0 ? (
        <p className="camera-note">{t('cameras.list-none')}</p>
      ) : (
        <table className="table camera-table">
          <thead>
            <tr>
              <th scope="col">{t('cameras.list-name')}</th>
              <th scope="col" className="table-number">
                {t('cameras.list-seen')}
              </th>
              <th scope="col" className="table-number" title={t('cameras.list-alone-long')}>
                {t('cameras.list-alone')}
              </th>
              <th scope="col" className="table-number">
                {t('cameras.list-fails')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <CameraLine key={row.camera.id} document={document} row={row} scale={result.scale} />
            ))}
          </tbody>
        </table>
      )}
      <p className="camera-note">{t('cameras.list-note')}</p>
      <div className="table-foot">
        {more > 0 && (
          <Button look="quiet" onClick={() => setMost(most + more)}>
            {t('cameras.more', { count: more })}
          </Button>
        )}
        <Button look="quiet" icon="download" onClick={save}>
          {t('cameras.cameras-csv')}
        </Button>
      </div>
    </Section>
  );
}
