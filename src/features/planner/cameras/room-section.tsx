import { useMemo, useState, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { roomRows } from '../../../session/cameras/camera-figures';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { foldText } from '../../../session/search/fold-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks, spaceLabel } from '../../../widgets/labels';
import { usePlaceFilter } from '../panel/use-place-filter';
import { PlaceTable } from '../panel/place-table';
import { RoomLine } from './room-line';
import { roomsCsv } from './rooms-csv';
import { afterPress, BLIND_FIRST, ROOM_COLUMNS, sortedRooms, type RoomColumn } from './sorted-rooms';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
}

/** Rooms that are to be seen, with how well they are. */
export function RoomSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'storey');
  const [order, setOrder] = useState(BLIND_FIRST);
  const all = useMemo(() => roomRows(result, null), [result]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const names = useMemo(
    () =>
      new Map(
        all.map(({ space }) => {
          const name = spaceLabel(document, space, text);
          return [space, { name, folded: foldText(name) }] as const;
        }),
      ),
    [all, document, text],
  );
  const here = all.filter(({ storey }) => place.isHere(storey));
  const labels: Readonly<Record<RoomColumn, string>> = {
    name: t('cameras.room'),
    share: t('cameras.room-seen'),
    blind: t('cameras.room-blind'),
    densest: t('cameras.room-densest'),
    cameras: t('cameras.room-cameras'),
  };
  return (
    <PlaceTable
      title={t('cameras.rooms')}
      count={t('cameras.rooms-count', { count: here.length })}
      places={place.control}
      here={here}
      none={t('cameras.rooms-none')}
      search={t('cameras.rooms-search')}
      notFound={t('cameras.rooms-not-found')}
      columns={ROOM_COLUMNS.map((by) => ({ by, label: labels[by] }))}
      order={order}
      onSort={(by) => setOrder(afterPress(order, by))}
      sorted={(rows) => sortedRooms(rows, order, ({ space }) => names.get(space)?.name ?? '', text.language)}
      foldedOf={({ space }) => names.get(space)?.folded ?? ''}
      renderLine={(row) => (
        <RoomLine key={row.space} document={document} row={row} mark={marks.get(row.storey) ?? ''} />
      )}
      file={{
        label: t('cameras.rooms-csv'),
        save: () =>
          session.part(createTextSaver)(`${t('cameras.rooms-csv-file')}.csv`, roomsCsv(document, all, text)),
      }}
    />
  );
}
