import { useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { nextBunch } from '../../../../ui/next-bunch';
import { storeyMark } from '../../../../widgets/way-names';
import { roomLabel } from '../../../../widgets/room-label';
import { RoomRow } from './room-row';
import type { StoreyPeople } from './storey-people';
import { sharedWaits } from './waits-text';

/** Rows shown before more are asked for. */
const FIRST = 12;

interface RoomListProps {
  readonly document: CampusDocument;
  readonly people: StoreyPeople;
  readonly open: boolean;
}

/** The rooms of a storey with their people, folded away; made when it is unfolded. */
export function RoomList({ document, people, open }: RoomListProps): ReactNode {
  const text = useText();
  const [shown, setShown] = useState(open);
  const { storey, count, rooms, byHand } = people;
  const title = text.t('rehearsal.rooms-storey', {
    storey: storeyMark(document, storey, text),
    people: count,
    rooms: rooms.length,
  });
  return (
    <Disclosure title={title} open={open} onToggle={setShown}>
      {shown && <Rooms document={document} people={people} />}
      {shown && byHand > 0 && <p className="drill-soft">{text.t('rehearsal.by-hand', { people: byHand })}</p>}
    </Disclosure>
  );
}

function Rooms({ document, people: { rooms } }: Omit<RoomListProps, 'open'>): ReactNode {
  const text = useText();
  const [most, setMost] = useState(FIRST);
  const shared = useEvacuationState(({ scenario }) => sharedWaits(scenario) !== null);
  const more = nextBunch(rooms.length - most, FIRST);
  return (
    <>
      <ul className="door-list">
        {rooms.slice(0, most).map((each) => (
          <RoomRow
            key={each.space}
            document={document}
            people={each}
            name={roomLabel(document, each.space, text)}
            shared={shared}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {text.t('rehearsal.more-rooms', { count: more })}
        </Button>
      )}
    </>
  );
}
