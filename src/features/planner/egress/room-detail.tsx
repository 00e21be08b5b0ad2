import type { ReactNode } from 'react';
import type { RoomEgress } from '../../../analyses/egress/result';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { hasWay } from '../../../session/egress/egress-figures';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { RoomDoors } from './room-doors';
import { RoomPersons } from './room-persons';
import { IntoOpen } from './into-open';
import { WayList } from './way-list';

interface DetailProps {
  readonly document: CampusDocument;
  readonly room: RoomEgress;
  readonly name: string;
}

/** How people get out of a room: its two best ways, its doors, who is in it; where there is none, why. */
export function RoomDetail({ document, room, name }: DetailProps): ReactNode {
  const { t } = useText();
  return (
    <div className="egress-detail" role="group" aria-label={t('ways.detail', { room: name })}>
      <DrawnWays document={document} />
      {!hasWay(room) && <WhyNot room={room} />}
      {room.doors.length > 0 && <RoomDoors document={document} doors={room.doors} />}
      {lookUp(document.spaces, room.space) && <RoomPersons document={document} room={room} />}
    </div>
  );
}

/** The ways of the place that is drawn, once they are there. */
export function DrawnWays({ document }: { readonly document: CampusDocument }): ReactNode {
  const { t } = useText();
  const place = useEgressSlice((state) => state.place);
  if (place === null) return null;
  return (
    <div role="status">
      {place.status === 'working' && <p className="egress-note">{t('ways.drawing')}</p>}
      {place.status === 'failed' && <p className="egress-note">{t('ways.drawn-failed')}</p>}
      {place.status === 'ready' && place.ways !== null && (
        <>
          <IntoOpen at={place.at} />
          <WayList document={document} ways={place.ways} bar={place.bar} moved={place.moved} />
        </>
      )}
    </div>
  );
}

/** What bars the ways of a room that has none. */
function WhyNot({ room: { doors } }: { readonly room: RoomEgress }): ReactNode {
  const { t } = useText();
  const shut = doors.filter((door) => door.shut).length;
  return (
    <p className="egress-note">
      {doors.length === 0
        ? t('ways.no-way-doors')
        : shut === 0
          ? t('ways.no-way-beyond')
          : t('ways.no-way-shut', { shut, all: doors.length })}
    </p>
  );
}
