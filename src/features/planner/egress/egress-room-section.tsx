import { useMemo, useState, type ReactNode } from 'react';
import type { EgressResult, RoomEgress } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { bestDoor } from '../../../session/egress/egress-figures';
import { useSession } from '../../../session/react/session-context';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { foldText } from '../../../session/search/fold-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks, spaceLabel } from '../../../widgets/labels';
import { exitRefName } from '../../../widgets/way-names';
import { PlaceTable } from '../panel/place-table';
import { usePlaceFilter } from '../panel/use-place-filter';
import { EgressRoomLine } from './egress-room-line';
import { afterRoomPress, FARTHEST_FIRST, ROOM_COLUMNS, sortedRooms, type RoomColumn } from './room-order';
import { roomsCsv } from './rooms-csv';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
}

interface Named {
  readonly name: string;
  readonly exit: string | null;
}

/** Rooms with who is in them, how far they are from safety, and which exit serves them; a press draws their ways. */
export function EgressRoomSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'storey');
  const [order, setOrder] = useState(FARTHEST_FIRST);
  const told = useEgressSlice((state) => (state.place?.finding === null ? state.place.space : null));
  const all = useMemo(() => result.storeys.flatMap(({ rooms }) => rooms), [result]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const nameOf = useMemo(() => namer(document, (id) => spaceLabel(document, id, text)), [document, text]);
  const named = (room: RoomEgress): Named => {
    const exit = bestDoor(room)?.exit ?? null;
    return { name: nameOf(room.space), exit: exit && exitRefName(document, exit, text) };
  };
  const here = all.filter(({ storey }) => place.isHere(storey));
  const labels: Readonly<Record<RoomColumn, string>> = {
    name: t('ways.room'),
    persons: t('ways.room-persons'),
    inside: t('ways.room-inside'),
    fromDoor: t('ways.room-from-door'),
  };
  return (
    <PlaceTable
      title={t('ways.rooms')}
      count={t('ways.rooms-count', { count: here.length })}
      places={place.control}
      here={here}
      none={t('ways.rooms-none')}
      search={t('ways.rooms-search')}
      notFound={t('ways.rooms-not-found')}
      columns={ROOM_COLUMNS.map((by) => ({ by, label: labels[by] }))}
      order={order}
      onSort={(by) => setOrder(afterRoomPress(order, by))}
      sorted={(rows) => {
        const sorted = sortedRooms(rows, order, ({ space }) => nameOf(space), text.language);
        // The room whose ways are drawn is always in sight of the list.
        const own = sorted.find(({ space }) => space === told);
        return own === undefined ? sorted : [own, ...sorted.filter((each) => each !== own)];
      }}
      foldedOf={(row) => {
        const { name, exit } = named(row);
        return foldText(`${name} ${exit ?? ''}`);
      }}
      renderLine={(row) => (
        <EgressRoomLine
          key={row.space}
          document={document}
          row={row}
          {...named(row)}
          mark={marks.get(row.storey) ?? ''}
          open={row.space === told}
        />
      )}
      note={t('ways.rooms-note')}
      file={{
        label: t('ways.rooms-csv'),
        save: () =>
          session.part(createTextSaver)(`${t('ways.rooms-file')}.csv`, roomsCsv(document, all, text)),
      }}
    />
  );
}

/** Names of rooms, each made once when it is first asked for: a campus has thousands. */
function namer(document: CampusDocument, make: (id: SpaceId) => string): (id: SpaceId) => string {
  const known = new Map<SpaceId, string>();
  return (id) => {
    const name = known.get(id) ?? (document.spaces[id] ? make(id) : '');
    known.set(id, name);
    return name;
  };
}
