import { useMemo, type ReactNode } from 'react';
import { csvText } from '../../../base/csv-text';
import { useSession } from '../../../session/react/session-context';
import { useAsOf } from '../../../session/react/use-stores';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import { assetsOf } from '../../../model/query/assets-of';
import { PaperActions } from '../schedule/paper-actions';
import { PaperFrame } from '../schedule/paper-frame';
import { PaperTable } from '../schedule/paper-table';
import { cameraColumns } from './camera-columns';
import { cameraRows } from './camera-rows';
import type { PaperProps } from './paper-props';
import { ReachAwaited } from './reach-awaited';
import { usePaperHead } from './use-paper-head';
import { useReach } from './use-reach';

/** Every camera: where it hangs as installers measure it, what it is, where it looks and how well it shows the room that it serves. */
export function CameraSchedule(props: PaperProps): ReactNode {
  const { document, cameras, state, result, storeys, made, text } = props;
  const { t } = text;
  const session = useSession();
  const absences = useAsOf((asOf) => asOf.absent);
  const head = usePaperHead(props);
  const withCameras = useMemo(
    () => storeys.filter((storey) => assetsOf(document, 'camera', storey).length > 0),
    [document, storeys],
  );
  const told = useReach(cameras, result, withCameras);
  const columns = useMemo(
    () => cameraColumns({ document, scale: result.scale, absences, text }),
    [document, result, absences, text],
  );
  const parts = useMemo(
    () =>
      withCameras.flatMap((storey) => {
        const reach = told.reach.get(storey);
        return reach ? [{ storey, rows: cameraRows(document, reach, result, state.choice.failed) }] : [];
      }),
    [withCameras, told.reach, document, result, state.choice.failed],
  );
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const save = (): void => {
    const own = columns.filter(({ only }) => only !== 'paper');
    const rows = parts.flatMap((part) => part.rows.map((row) => own.map(({ value }) => value(row))));
    session.part(createTextSaver)(
      `${t('camera-print.schedule-file')}.csv`,
      csvText([own.map(({ head: name }) => name), ...rows]),
    );
  };
  if (withCameras.length === 0) return <p>{t('camera-print.none')}</p>;
  if (!told.whole) return <ReachAwaited told={told} text={text} />;
  return (
    <>
      <PaperActions count={t('camera-print.count', { count })} ready={told.whole} onSave={save} />
      <PaperFrame title={t('camera-print.schedule-title')} {...{ document, made, text }} {...head}>
        {parts.map(({ storey, rows }) => (
          <PaperTable
            key={storey}
            caption={`${marks.get(storey) ?? ''} · ${storeyLabel(document, storey, text)}`}
            columns={columns.filter(({ only }) => only !== 'file')}
            rows={rows}
            idOf={({ camera }) => camera.id}
          />
        ))}
        <p>{t('camera-print.schedule-note')}</p>
      </PaperFrame>
    </>
  );
}
