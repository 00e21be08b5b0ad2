import { useMemo, useState, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { cameraName } from '../../../widgets/camera-name';
import { placeMarks } from '../../../widgets/labels';
import { usePlaceFilter } from '../panel/use-place-filter';
import { CameraLine } from './camera-line';
import { cameraPlace, foldedCameras } from './camera-place';
import { cameraRows } from './camera-rows';
import { camerasCsv } from './cameras-csv';
import { PlaceTable } from '../panel/place-table';
import {
  afterCameraPress,
  CAMERA_COLUMNS,
  sortedCameras,
  WRONG_FIRST,
  type CameraColumn,
} from './sorted-cameras';
import { useCameraSlice } from './use-camera-slice';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
}

/** Cameras: what each shows, what is lost without it, what is wrong with it, and what if it fails. */
export function CameraListSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const failed = useCameraSlice((state) => state.choice.failed);
  const absent = useCameraSlice((state) => state.absent);
  const place = usePlaceFilter(document, 'storey');
  const [order, setOrder] = useState(WRONG_FIRST);
  const all = useMemo(
    () => cameraRows(document, result, null, failed, absent),
    [document, result, failed, absent],
  );
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const foldedOf = useMemo(() => foldedCameras(document, marks, text), [document, marks, text]);
  const here = all.filter(({ camera }) => place.isHere(camera.storey));
  const labels: Readonly<Record<CameraColumn, string>> = {
    name: t('cameras.list-name'),
    seen: t('cameras.list-seen'),
    alone: t('cameras.list-alone'),
    fails: t('cameras.list-fails'),
  };
  return (
    <PlaceTable
      title={t('cameras.list')}
      count={t('cameras.list-count', { count: here.length })}
      places={place.control}
      here={here}
      none={t('cameras.list-none')}
      search={t('cameras.list-search')}
      notFound={t('cameras.list-not-found')}
      columns={CAMERA_COLUMNS.map((by) => ({ by, label: labels[by] }))}
      order={order}
      onSort={(by) => setOrder(afterCameraPress(order, by))}
      sorted={(rows) =>
        sortedCameras(rows, order, ({ camera }) => cameraName(document, camera.id, text), text.language)
      }
      foldedOf={({ camera }) => foldedOf(camera)}
      renderLine={(row) => (
        <CameraLine
          key={row.camera.id}
          document={document}
          row={row}
          scale={result.scale}
          place={cameraPlace(document, row.camera, marks, text)}
        />
      )}
      note={t('cameras.list-note')}
      file={{
        label: t('cameras.cameras-csv'),
        save: () =>
          session.part(createTextSaver)(
            `${t('cameras.cameras-csv-file')}.csv`,
            camerasCsv(document, all, result.scale, text),
          ),
      }}
    />
  );
}
